import type { Subject } from '../../../schema/insight.ts';
import type { Party } from '../../../schema/vocabulary/insight.ts';
import type { OwnerKind } from '../../../schema/vocabulary/plan.ts';
import type { FollowUpStatus } from '../../../schema/workflow.ts';
import { type Storage, select } from '../storage.ts';
import type { Went } from './read-log.ts';

/** A follow-up, without who of us does it. */
export type Plan = {
  id: string;
  isOfHome: boolean;
  subjects: Subject[];
  status: FollowUpStatus;
  /** Empty of before it was kept. */
  went: Went<FollowUpStatus>[];
  party: Party;
  dueOn: string | null;
  waitingFor: string;
  /** The mutations that gave it its status, and what it waits for. */
  statusBy: string | null;
  reasonBy: (string | null)[];
};

const plansQuery = `SELECT id, audience, row->'$.set.about' AS about, row->'$.set.also' AS also, row->>'$.set.status' AS status,
    row->'$.set.went' AS went, row->>'$.set.who.kind' AS who,
    CASE row->>'$.set.who.kind' WHEN 'other' THEN row->>'$.set.owner' END AS other, row->>'$.set.dueOn' AS dueOn,
    row->>'$.set.waitingFor' AS waitingFor, row->>'$.from.status' AS statusBy,
    row->>'$.from.waitingFor' AS forBy, row->>'$.from.waitingUntil' AS untilBy
  FROM follow_up WHERE row->>'$.isDeleted' = 0`;
const handoverQuery = `SELECT row->>'$.set.about.id' AS id, row->>'$.set.to' AS party
  FROM handover WHERE row->>'$.isDeleted' = 0 ORDER BY seq`;

type Found = {
  id: string;
  audience: string;
  about: string;
  also: string | null;
  status: FollowUpStatus;
  went: string | null;
  who: OwnerKind | null;
  other: string | null;
  dueOn: string | null;
  waitingFor: string | null;
  statusBy: string | null;
  forBy: string | null;
  untilBy: string | null;
};

export const readPlans = (storage: Storage): Plan[] =>
  select<Found>(storage, plansQuery).map((found) => ({
    id: found.id,
    isOfHome: found.audience === 'door',
    subjects: [JSON.parse(found.about), ...JSON.parse(found.also ?? '[]')] as Subject[],
    status: found.status,
    went: JSON.parse(found.went ?? '[]') as Went<FollowUpStatus>[],
    party: partyOf(found.who, found.other),
    dueOn: found.dueOn,
    waitingFor: found.waitingFor ?? '',
    statusBy: found.statusBy,
    reasonBy: [found.statusBy, found.forBy, found.untilBy],
  }));

/** Another party has a name and no kind: what calls itself municipality or contractor is that. */
export function partyOf(who: OwnerKind | null, name: string | null): Party {
  if (who === 'residents') return 'other';
  if (who !== 'other') return 'own';
  if (/\bgemeente|\bmunicipality/i.test(name ?? '')) return 'municipality';
  return /\baannemer|\bcontractor/i.test(name ?? '') ? 'contractor' : 'other';
}

/** To whom a find was passed on; the last time counts. */
export function readHandovers(storage: Storage): Map<string, Party> {
  const found = select<{ id: string; party: string }>(storage, handoverQuery);
  return new Map(
    found.map(({ id, party }) => [
      id,
      party === 'municipality' || party === 'contractor' ? party : 'other',
    ]),
  );
}

/** When a follow-up was done; null as long as it is not. */
export function doneAt({ status, went, statusBy }: Plan, moments: Map<string, number>) {
  if (status !== 'done') return null;
  return went.findLast(({ to }) => to === 'done')?.at ?? moments.get(statusBy ?? '') ?? null;
}
