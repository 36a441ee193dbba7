import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { SeenRow } from '../sync/device.ts';
import { isAbout } from '../text/about-find.ts';

/** What happened to a find. `text` is a category, an answer, a note or a task, when the kind of event has one. */
export type FindEvent = {
  at: number;
  did:
    | 'made'
    | 'moved'
    | 'category'
    | 'judgement'
    | 'urgency'
    | 'words'
    | 'note'
    | 'photo'
    | 'removed'
    | 'restored'
    | 'chosen'
    | 'status'
    | 'planned'
    | 'answered'
    | 'notOurs';
  /** `me` on any device of mine, `office` when it is only theirs to do, `other` for somebody else on the walk. */
  who: 'me' | 'office' | 'other';
  text: string | null;
};

type Rows = { list(kind: SeenRow['kind']): readonly SeenRow[] };
type Deed = Pick<Mutation, 'mid' | 't' | 'e' | 'at' | 'set'>;

const fieldDeeds: Record<string, FindEvent['did']> = {
  position: 'moved',
  category: 'category',
  judgement: 'judgement',
  urgency: 'urgency',
  words: 'words',
  status: 'status',
  notOursWhy: 'notOurs',
};
/** What nobody on a walk decides. */
const ofOffice: readonly string[] = ['status', 'notOursWhy'];

/**
 * What happened to a find, oldest first, as far as this device knows: everything that was done here, and of what
 * others did what still stands. `deeds` are the mutations of the lane.
 */
export function historyOf(row: SeenRow, view: Rows, deeds: readonly Deed[]): FindEvent[] {
  const events: FindEvent[] = [{ at: row.at, did: 'made', who: 'me', text: null }];
  const own = new Set([row.id]);
  for (const deed of deeds) {
    const isOf = deed.e === row.id || isAbout(deed.set, row.id);
    if (!isOf || deed.mid === row.id) continue;
    own.add(deed.mid);
    events.push(...eventsOf(deed));
  }
  for (const [field, mid] of Object.entries(row.from)) {
    if (own.has(mid)) continue;
    const fresh = { at: timeOf(mid), who: ofOffice.includes(field) ? 'office' : 'other' } as const;
    if (field === 'isDeleted')
      events.push({ ...fresh, did: row.isDeleted ? 'removed' : 'restored', text: null });
    const did = fieldDeeds[field];
    // A reason that was taken back is none.
    if (did && row.set[field] !== '') events.push({ ...fresh, did, text: textOf(row.set[field]) });
  }
  for (const [kind, did, field] of hangingOn) {
    for (const one of view.list(kind)) {
      if (!isAbout(one.set, row.id) || own.has(one.id)) continue;
      const isOffice = kind === 'follow_up' || kind === 'answer';
      const who = one.by === row.by ? 'me' : isOffice ? 'office' : 'other';
      events.push({ at: one.at, did, who, text: field ? textOf(one.set[field]) : null });
    }
  }
  return events.sort((one, other) => one.at - other.at);
}

const hangingOn = [
  ['note', 'note', 'text'],
  ['attachment', 'photo', null],
  ['follow_up', 'planned', 'task'],
  ['answer', 'answered', 'text'],
] as const;

function eventsOf({ t, at, set }: Deed): FindEvent[] {
  const mine = { at, who: 'me', text: null } as const;
  const [kind, verb] = t.split('.');
  if (kind === 'note') return [{ ...mine, did: 'note', text: textOf(set.text) }];
  if (kind === 'attachment') return verb === 'create' ? [{ ...mine, did: 'photo' }] : [];
  if (kind === 'answer')
    return verb === 'create' ? [{ ...mine, did: 'answered', text: textOf(set.text) }] : [];
  if (kind === 'follow_up') return [{ ...mine, did: 'planned', text: textOf(set.task) }];
  if (verb === 'delete') return [{ ...mine, did: 'removed' }];
  if (verb === 'restore') return [{ ...mine, did: 'restored' }];
  if (verb === 'resolve') return [{ ...mine, did: 'chosen' }];
  return Object.entries(set).flatMap(([field, value]) => {
    const did = fieldDeeds[field];
    return did ? [{ ...mine, did, text: textOf(value) }] : [];
  });
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A mid begins with the moment it was made: 48 bits of epoch ms. */
const timeOf = (mid: string): number => Number.parseInt(mid.replaceAll('-', '').slice(0, 12), 16);

/** What somebody made on a walk, newest first, also what they removed. */
export function ownFinds(rows: Iterable<SeenRow>, maker: string): SeenRow[] {
  const own: SeenRow[] = [];
  for (const row of rows) {
    if (row.by === maker && (row.kind === 'observation' || row.kind === 'concern')) own.push(row);
  }
  return own.sort((one, other) => other.at - one.at || (one.id < other.id ? 1 : -1));
}
