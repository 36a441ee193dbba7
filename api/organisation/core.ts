import type { Actor, StaffRole } from '../../schema/actor.ts';
import type { AuditEntry, AuditLine } from '../../schema/audit.ts';
import { officeStart } from '../../schema/entities/later-starts.ts';
import type { Row } from '../../schema/entities/row.ts';
import type { Attachment, Organisation, Retention } from '../../schema/entities/things.ts';
import { newJoinCode, type RandomBytes } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import type { ManifestBody } from '../../schema/manifest.ts';
import type { PullAnswer, PullBody, PushAnswer, PushBody } from '../../schema/protocol.ts';
import { applyPush } from './apply.ts';
import { findAttachment, isRemoved, markStored, type Part, planPurge } from './attachments.ts';
import { appendAudit, brokenAuditLine, readAudit } from './audit.ts';
import { type Calendar, openCalendar } from './calendar/calendar.ts';
import { planDigest } from './calendar/digest.ts';
import { forgetFeeds } from './calendar/feeds.ts';
import { planVisitMail, takeBackErased } from './calendar/visit-mails.ts';
import { type Checkups, openCheckups } from './checkup/checkup.ts';
import { planCheckup } from './checkup/plan-checkup.ts';
import { completeHeld } from './complete-held.ts';
import { concernsRead, type Span } from './concern-reads.ts';
import { dropPhotos, takesBackPhotos, withdrawStories } from './consents.ts';
import { type Desk, openDesk } from './desk/desk.ts';
import { wasErased } from './erased.ts';
import { erase, eraseConcern, type Gone } from './erasing.ts';
import { pullText } from './feed.ts';
import { type Insight, openInsight } from './insight/report.ts';
import { addJob } from './jobs.ts';
import { type Heard, hearManifest, isMade, withMade } from './manifest.ts';
import { migrate } from './migrate.ts';
import { ORGANISATION, readOrganisation } from './own-row.ts';
import { openRegister, type Register } from './register/register.ts';
import { planReceipt } from './resident/receipt-job.ts';
import { openResident, type Resident } from './resident/resident.ts';
import {
  countRetention,
  type Going,
  type KeepDays,
  planRetention,
  runRetention,
} from './retention.ts';
import { isRunning } from './running.ts';
import { deleteAsServer, putAsServer, writeAsServer } from './server-write.ts';
import { type Storage, select } from './storage.ts';
import { openWalks, type Walks } from './walks/walks.ts';

/** Somebody of the organisation, as its phones know them. */
export type MemberOf = { person: string; name: string; role: StaffRole };

/** What one organisation owns and decides, with nothing of a platform in it: a database, a clock and randomness come in. */
export type Core = {
  /** `origin` is where this server is found, for who is sent a link to it; without one nobody is. */
  push(actor: Actor, body: PushBody, origin?: string): PushAnswer;
  /** PullAnswer as JSON text. */
  pullText(actor: Actor, body: PullBody): string;
  pull(actor: Actor, body: PullBody): PullAnswer;
  /** The directory's epoch comes along with each call: higher is adopted (a restore happened), lower is `behind`. */
  adoptEpoch(epoch: number): 'same' | 'adopted' | 'behind';
  epoch(): number;
  /** What the journal has of what a lane says that it handed in. */
  manifest(actor: Actor, body: ManifestBody): Heard;
  /** Lets go of a concern and all about it, at somebody's word. @returns undefined when there never was such a concern. */
  erase(id: string, by: string): Gone | undefined;
  /** After a restore: what was erased before goes again, and is refused from now on. */
  applyErased(ids: readonly string[]): Gone;
  wasErased(id: string): boolean;
  /** Makes the one row of what the organisation is and says, and plans its nights; where that is done already, nothing. */
  found(name: string): void;
  /** What the organisation is and says; undefined before it was founded. */
  organisation(): Organisation | undefined;
  /** The logo's SHA-256, null for none, and which person says so. @returns the one before. */
  setLogo(sha256: string | null, by: string): string | null;
  /** What would go now, were these the days to keep it. */
  countRetention(keep: KeepDays): Going;
  /** Lets go of what was kept long enough, and plans the next night. */
  runRetention(): Retention;
  /** The directory's word on who belongs here, for who plans and asks. */
  putMember(member: MemberOf): void;
  removeMember(person: string): void;
  /** The directory knew another walk under this code: the walk gets a new one. */
  recode(walk: string): void;
  /** The photo, when this actor may do this with it. */
  attachment(actor: Actor, id: string, to: 'hand-in' | 'read'): Attachment | undefined;
  /** @returns whether that was news. */
  markStored(id: string, part: Part, isStored: boolean): boolean;
  /** A removed photo that was not put back. */
  isRemoved(id: string): boolean;
  /** Writes a line in the audit log of what was done outside a push. */
  audit(entry: AuditEntry): void;
  /** The newest lines before this number, newest first, and the first line of the whole log that was tampered with. */
  auditPage(before: number | null): AuditPage;
  /** Whether something runs at a home already: yes or no, and nothing of it. */
  isRunning(address: string): boolean;
  /** What the organisation owns. */
  register: Register;
  resident: Resident;
  desk: Desk;
  calendar: Calendar;
  checkups: Checkups;
  /** How the work goes, in numbers: InsightReport or WalkReport as JSON text; undefined where what it asks of is not known. */
  insight: Insight;
  walks: Walks;
};

export type AuditPage = { lines: AuditLine[]; brokenAt: number | null };

export function openCore(storage: Storage, clock: () => number, random: RandomBytes): Core {
  migrate(storage);
  storage.transactionSync(() => completeHeld(storage));
  // An organisation of before there was one gets its first here.
  planCheckup(storage, clock());
  const readEpoch = () =>
    select<{ value: number }>(storage, `SELECT value FROM meta WHERE key = 'epoch'`)[0]?.value ?? 0;

  const core: Core = {
    push(actor, body, origin) {
      const nowMs = clock();
      return storage.transactionSync((): PushAnswer => {
        const epoch = readEpoch();
        const applied = applyPush(storage, actor, body.muts, nowMs);
        if ('fork' in applied) return { epoch, fork: true };
        for (const row of applied.changed) {
          announce(storage, row, nowMs);
          if (row.kind === 'observation' && row.set.isHidden === true)
            dropPhotos(storage, row.id, nowMs, random);
          if (takesBackPhotos(row, body.muts)) {
            dropPhotos(storage, row.id, nowMs, random);
            withdrawStories(storage, row, actor.person ?? 'guest', nowMs, random);
          }
          if (origin) planReceipt(storage, row, nowMs, origin);
          if (origin) planVisitMail(storage, row, nowMs, origin);
        }
        if (origin) planDigest(storage, nowMs, origin);
        appendAudit(storage, applied.audited, nowMs);
        return { epoch, ack: applied.ack, head: applied.head, r: applied.results };
      });
    },
    pullText: (actor, body) =>
      storage.transactionSync(() => {
        const spans: Span[] = [];
        const at = { epoch: readEpoch(), nowMs: clock() };
        const text = pullText(storage, actor, body, at, (span) => spans.push(span));
        appendAudit(storage, concernsRead(storage, actor, spans), at.nowMs);
        return withMade(text, body.made !== undefined && isMade(storage, actor, body.made));
      }),
    pull: (actor, body) => JSON.parse(core.pullText(actor, body)) as PullAnswer,
    epoch: readEpoch,
    manifest: (actor, body) =>
      storage.transactionSync(() => ({
        epoch: readEpoch(),
        ...hearManifest(storage, actor, body),
      })),
    erase: (id, by) =>
      storage.transactionSync(() => {
        const gone = eraseConcern(storage, id, by, clock());
        takeBackErased(storage, clock());
        return gone;
      }),
    applyErased(ids) {
      return storage.transactionSync(() => erase(storage, ids, 'server', clock()));
    },
    wasErased: (id) => wasErased(storage, id),
    adoptEpoch(epoch) {
      const own = readEpoch();
      if (epoch === own) return 'same';
      if (epoch < own) return 'behind';
      storage.sql.exec(
        `INSERT INTO meta (key, value) VALUES ('epoch', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
        epoch,
      );
      return 'adopted';
    },
    found(name) {
      const set = { ...officeStart('organisation'), name };
      storage.transactionSync(() => {
        planRetention(storage, clock());
        if (!readOrganisation(storage)) putAsServer(storage, ORGANISATION, set, clock(), random);
        planCheckup(storage, clock());
      });
    },
    organisation: () => readOrganisation(storage),
    setLogo(sha256, by) {
      return storage.transactionSync(() => {
        const before = readOrganisation(storage)?.set.logo ?? null;
        const isNew = writeAsServer(storage, ORGANISATION, { logo: sha256 }, clock(), random);
        const detail = { isThere: sha256 !== null };
        if (isNew) appendAudit(storage, [{ actor: by, action: 'logo', detail }], clock());
        return before;
      });
    },
    countRetention: (keep) => countRetention(storage, keep, clock()),
    runRetention: () => runRetention(storage, clock(), random),
    putMember({ person, name, role }) {
      const subject = { kind: 'member', id: person } as const;
      storage.transactionSync(() => putAsServer(storage, subject, { name, role }, clock(), random));
    },
    removeMember(person) {
      const subject = { kind: 'member', id: person } as const;
      storage.transactionSync(() => {
        deleteAsServer(storage, subject, clock(), random);
        forgetFeeds(storage, person);
      });
    },
    recode(walk) {
      const nowMs = clock();
      storage.transactionSync(() => {
        const set = { code: newJoinCode(random) };
        const changed = writeAsServer(storage, { kind: 'walk', id: walk }, set, nowMs, random);
        if (changed) announce(storage, changed, nowMs);
      });
    },
    attachment: (actor, id, to) =>
      storage.transactionSync(() => findAttachment(storage, actor, id, to)),
    markStored: (id, part, isStored) =>
      storage.transactionSync(() => markStored(storage, id, part, isStored, clock(), random)),
    isRemoved: (id) => isRemoved(storage, id),
    audit: (entry) => storage.transactionSync(() => appendAudit(storage, [entry], clock())),
    auditPage: (before) => ({
      lines: readAudit(storage, before),
      brokenAt: brokenAuditLine(storage),
    }),
    isRunning: (address) => isRunning(storage, address, clock()),
    register: openRegister(storage, clock),
    resident: openResident(storage, clock, random),
    desk: openDesk(storage, clock, readEpoch),
    calendar: openCalendar(storage, clock),
    checkups: openCheckups(storage, clock),
    insight: openInsight(storage, clock),
    walks: openWalks(storage, clock),
  };
  return core;
}

/**
 * Effects outside this database go through the job table: a walk's code and the organisation's name to the directory, a removed
 * photo's bytes out of R2, after a while in which it can be put back.
 */
function announce(storage: Storage, row: Row, nowMs: number): void {
  if (row.kind === 'attachment' && row.isDeleted)
    planPurge(storage, row.id, row.seq, nowMs + limits.keepRemovedMs);
  if (row.kind === 'organisation')
    addJob(storage, { id: `name ${row.seq}`, kind: 'name', dueAt: nowMs, payload: '{}' });
  const code = row.set.code;
  if (row.kind !== 'walk' || typeof code !== 'string') return;
  const payload = {
    walk: row.id,
    code,
    secretHash: row.set.secretHash ?? null,
    startedBy: row.by,
    startsAt: row.set.startedAt,
    endsAt: row.set.endsAt,
  };
  addJob(storage, {
    id: `join-code ${row.id} ${row.seq}`,
    kind: 'join-code',
    dueAt: nowMs,
    payload: JSON.stringify(payload),
  });
}
