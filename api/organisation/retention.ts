import type { Retention } from '../../schema/entities/things.ts';
import type { RandomBytes } from '../../schema/ids.ts';
import { planPurge } from './attachments.ts';
import { appendAudit } from './audit.ts';
import {
  type ByCategory,
  forgetConcerns,
  forgetContacts,
  oldConcerns,
  oldContacts,
} from './closed-concerns.ts';
import { forgetDoorsteps } from './doorsteps.ts';
import { addJob } from './jobs.ts';
import { forgetNicknames, oldNames } from './nicknames.ts';
import { ORGANISATION, readOrganisation } from './own-row.ts';
import { deleteAsServer, writeAsServer } from './server-write.ts';
import { type Storage, select } from './storage.ts';

const DAY_MS = 24 * 3_600_000;
/** Rows in one transaction: a night after years of keeping must not hold the object up for everybody. */
const AT_ONCE = 200;

/** Plans the coming night; planned already, nothing. */
export function planRetention(storage: Storage, nowMs: number): void {
  const dueAt = nextNight(nowMs);
  addJob(storage, { id: `retention ${dueAt}`, kind: 'retention', dueAt, payload: '{}' });
}

/** @returns the next three o'clock in the night, in the Netherlands: nobody walks, and summer time changes before it. */
export function nextNight(nowMs: number): number {
  const hour = 3_600_000;
  const whole = nowMs - (nowMs % hour) + hour;
  const hours = Array.from({ length: 26 }, (_, ahead) => whole + ahead * hour);
  return hours.find((at) => inAmsterdam.format(at) === '03') ?? nowMs + DAY_MS;
}

const inAmsterdam = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

/**
 * Lets go of what the organisation no longer wants to keep: the photos of what was closed, what guests were called on
 * walks that are over, and of concerns that were closed: first how to reach the resident, then all of it; and doors where nothing was told
 * when their day is over, of which nothing is counted. A second run finds nothing.
 */
export function runRetention(storage: Storage, nowMs: number, random: RandomBytes): Retention {
  planRetention(storage, nowMs);
  const done: Retention = { at: nowMs, photos: 0, nicknames: 0 };
  const set = readOrganisation(storage)?.set;
  if (!set) return done;
  const { keepPhotosDays, keepNicknamesDays, keepContactDays = null } = set;
  if (keepPhotosDays !== null)
    done.photos = untilNone(storage, () =>
      removePhotos(storage, nowMs - keepPhotosDays * DAY_MS, nowMs, random),
    );
  if (keepNicknamesDays !== null)
    done.nicknames = untilNone(storage, () =>
      forgetNicknames(storage, nowMs - keepNicknamesDays * DAY_MS, AT_ONCE, nowMs, random),
    );
  done.concerns = untilNone(storage, () =>
    forgetConcerns(storage, set.keepConcernDays ?? {}, AT_ONCE, nowMs),
  );
  done.contacts =
    keepContactDays === null
      ? 0
      : untilNone(storage, () =>
          forgetContacts(storage, nowMs - keepContactDays * DAY_MS, AT_ONCE, nowMs, random),
        );
  untilNone(storage, () => forgetDoorsteps(storage, AT_ONCE, nowMs));
  const { at: _, ...counts } = done;
  storage.transactionSync(() => {
    writeAsServer(storage, ORGANISATION, { lastRetention: done }, nowMs, random);
    if (Object.values(counts).some((count) => count > 0))
      appendAudit(storage, [{ actor: 'server', action: 'erase', detail: counts }], nowMs);
  });
  return done;
}

function untilNone(storage: Storage, some: () => number): number {
  let total = 0;
  for (let count = AT_ONCE; count === AT_ONCE; total += count)
    count = storage.transactionSync(some);
  return total;
}

/** In days after closing, and after the walk; null is until somebody removes it. */
export type KeepDays = {
  photos: number | null;
  nicknames: number | null;
  /** Left out, what the organisation has. */
  contacts?: number | null;
  concerns?: ByCategory;
};
export type Going = { photos: number; nicknames: number; concerns: number; contacts: number };

/** What would go now under these terms. */
export function countRetention(storage: Storage, keep: KeepDays, nowMs: number): Going {
  const own = readOrganisation(storage)?.set;
  const { photos, nicknames, contacts = own?.keepContactDays ?? null } = keep;
  const count = (query: string, days: number) =>
    select(storage, query, nowMs - days * DAY_MS, -1).length;
  return {
    photos: photos === null ? 0 : sum(closedPhotos.map((query) => count(query, photos))),
    nicknames: nicknames === null ? 0 : count(oldNames, nicknames),
    concerns: oldConcerns(storage, keep.concerns ?? own?.keepConcernDays ?? {}, nowMs, -1).length,
    contacts: contacts === null ? 0 : oldContacts(storage, nowMs - contacts * DAY_MS, -1).length,
  };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/**
 * When it was closed, the journal knows by the server's own clock: a phone's may be years behind. What a resident agreed to show in
 * public stays as long as it is shown.
 */
const closedPhotos = ['observation', 'concern'].map(
  (kind) => `
  SELECT attachment.id FROM attachment
  JOIN ${kind} ON ${kind}.id = attachment.row->>'$.set.about.id'
  JOIN journal ON journal.mid = ${kind}.row->>'$.from.status' AND journal.status <> 'repeat'
  WHERE attachment.row->>'$.isDeleted' = 0
    AND ${kind}.row->>'$.set.status' IN ('done', 'not_ours')
    AND journal.received_at < ?
    AND NOT EXISTS (SELECT 1 FROM story WHERE row->>'$.isDeleted' = 0 AND row->>'$.set.isPublished' = 1
      AND attachment.id IN (row->>'$.set.before', row->>'$.set.after'))
  LIMIT ?`,
);

function removePhotos(storage: Storage, before: number, nowMs: number, random: RandomBytes) {
  const photos = closedPhotos
    .flatMap((query) => select<{ id: string }>(storage, query, before, AT_ONCE))
    .slice(0, AT_ONCE);
  for (const { id } of photos) {
    const removed = deleteAsServer(storage, { kind: 'attachment', id }, nowMs, random);
    if (removed) planPurge(storage, id, removed.seq, nowMs);
  }
  return photos.length;
}
