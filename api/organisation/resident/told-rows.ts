import type { Fields, Kind, Row } from '../../../schema/entities/row.ts';
import type { Concern, FollowUp, Team } from '../../../schema/entities/things.ts';
import { concernByReceipt } from '../receipts.ts';
import { readRow } from '../server-write.ts';
import { type Storage, select } from '../storage.ts';

/** @returns the concern that a code stands for, unless it was removed. */
export function concernOf(storage: Storage, code: string): Concern | undefined {
  const id = concernByReceipt(storage, code);
  return id === undefined ? undefined : standing<Concern>(storage, 'concern', id);
}

/** @returns the row unless it is not there, or was removed. */
export function standing<R extends Row<Fields>>(
  storage: Storage,
  kind: Kind,
  id: string | null,
): R | undefined {
  const row = id === null ? undefined : readRow(storage, { kind, id });
  return row && !row.isDeleted ? (row as R) : undefined;
}

type AboutKind = 'promise' | 'answer' | 'follow_up' | 'story';

/** All of a kind that is about this concern. They are on its walk, which has an index. */
export function rowsAbout<R extends Row<Fields>>(
  storage: Storage,
  kind: AboutKind,
  { id, walk }: Pick<Row, 'id' | 'walk'>,
): R[] {
  return select<{ row: string }>(
    storage,
    `SELECT row FROM ${kind} WHERE walk IS ? AND row->>'$.set.about.id' = ? ORDER BY seq`,
    walk,
    id,
  )
    .map(({ row }) => JSON.parse(row) as R)
    .filter(({ isDeleted }) => !isDeleted);
}

/** Work that is about this concern, first or among others; it may be on the walk of another. */
export function plansFor(storage: Storage, { id, walk }: Pick<Row, 'id' | 'walk'>): FollowUp[] {
  const beside = select<{ row: string }>(
    storage,
    `SELECT row FROM follow_up WHERE audience = 'door' AND EXISTS (
       SELECT 1 FROM json_each(row, '$.set.also') AS one WHERE one.value->>'id' = ?) ORDER BY seq`,
    id,
  ).map(({ row }) => JSON.parse(row) as FollowUp);
  const all = [...rowsAbout<FollowUp>(storage, 'follow_up', { id, walk }), ...beside];
  return all.filter(
    (row, at) => !row.isDeleted && all.findIndex((one) => one.id === row.id) === at,
  );
}

export const teamName = (storage: Storage, id: string | null): string | null =>
  standing<Team>(storage, 'team', id)?.set.name ?? null;

/** When the server heard of the change that gave a field its value; devices' clocks may be years off. */
export const heardAt = (storage: Storage, mid: string | undefined): number | undefined =>
  select<{ at: number }>(
    storage,
    `SELECT received_at AS at FROM journal WHERE mid = ? AND status <> 'repeat'`,
    mid ?? '',
  )[0]?.at;
