import { type Actor, makerOf } from '../actor.ts';
import type { Row } from '../entities/row.ts';
import type { Mutation } from './mutation.ts';

/** The later arrival of two edits that did not know of each other: kept beside what stands until a person decides. */
export function conflictOf(
  row: Row,
  mutation: Mutation,
  field: string,
  value: unknown,
  actor: Actor,
): Row {
  const set = {
    about: { kind: row.kind, id: row.id },
    field,
    value,
    mid: mutation.mid,
    isResolved: false,
  };
  const id = `${mutation.mid}.${field}`;
  return {
    kind: 'conflict',
    id,
    seq: 0,
    walk: row.walk,
    audience: row.audience,
    by: makerOf(actor),
    at: mutation.at,
    isDeleted: false,
    set,
    from: { isResolved: mutation.mid },
  };
}
