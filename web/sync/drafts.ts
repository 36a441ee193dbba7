import type { Row } from '../../schema/entities/row.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';

type Seen = Pick<Row, 'kind' | 'id' | 'set' | 'from' | 'walk'>;

/** A change of some fields, naming for each the value the person saw. */
export function patchDraft(row: Seen, set: Draft['set']): Draft {
  const base = Object.fromEntries(Object.keys(set).map((name) => [name, row.from[name] ?? null]));
  return { t: `${row.kind}.patch`, e: row.id, walk: row.walk, set, base };
}

/** Takes back what mutation `mid` did to the fields `names` of `before`; a later value of somebody else stands beside it. */
export function backDraft(before: Seen, names: readonly string[], mid: string): Draft {
  const set = Object.fromEntries(names.map((name) => [name, before.set[name] ?? null]));
  const base = Object.fromEntries(names.map((name) => [name, mid]));
  return { t: `${before.kind}.patch`, e: before.id, walk: before.walk, set, base };
}

export const deleteDraft = ({ kind, id, walk }: Pick<Row, 'kind' | 'id' | 'walk'>): Draft => ({
  t: `${kind}.delete`,
  e: id,
  walk,
  set: {},
});

export const restoreDraft = ({ kind, id, walk }: Pick<Row, 'kind' | 'id' | 'walk'>): Draft => ({
  t: `${kind}.restore`,
  e: id,
  walk,
  set: {},
});

export const noteDraft = ({ kind, id, walk }: Seen, text: string): Draft => ({
  t: 'note.create',
  walk,
  set: { about: { kind, id }, text },
});

/** The choice between two values: `use` true takes the later one. `row` is what the conflict is about. */
export function resolveDraft(conflict: Seen, row: Seen, use: boolean): Draft {
  const field = String(conflict.set.field);
  const set = { use, about: { kind: row.kind, id: row.id } };
  return {
    t: 'conflict.resolve',
    e: conflict.id,
    walk: row.walk,
    set,
    base: { [field]: row.from[field] ?? null },
  };
}
