import type { Fields } from '../../schema/entities/row.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { SeenRow } from './device.ts';
import { patchDraft } from './drafts.ts';

/** What is done, and what takes it back. */
export type Deed = {
  drafts: Draft[];
  back: Draft;
  /** Where each value came from that taking it back brings again. */
  was?: NonNullable<Draft['base']>;
};

/** A mid made beforehand: a second change can follow on the first within one save, and be taken back later. */
export type NewMid = () => string;

/** Changes of one row after another, taken back in one. None where it stands like that already. */
export function changes(row: SeenRow, sets: readonly Fields[], newMid: NewMid): Deed | null {
  let now = row;
  const drafts: Draft[] = [];
  for (const all of sets) {
    const set = Object.fromEntries(
      Object.entries(all).filter(([name, value]) => !isSame(now.set[name], value)),
    );
    const names = Object.keys(set);
    if (names.length === 0) continue;
    const mid = newMid();
    drafts.push({ ...patchDraft(now, set), mid });
    const from = Object.fromEntries(names.map((name) => [name, mid]));
    now = { ...now, set: { ...now.set, ...set }, from: { ...now.from, ...from } };
  }
  const names = Object.keys(now.from).filter((name) => now.from[name] !== row.from[name]);
  if (names.length === 0) return null;
  const before = Object.fromEntries(names.map((name) => [name, row.set[name] ?? null]));
  const was = Object.fromEntries(names.map((name) => [name, row.from[name] ?? null]));
  return { drafts, back: patchDraft(now, before), was };
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Something new about a find; taking it back removes it. */
export function addition(row: SeenRow, kind: string, set: Fields, newMid: NewMid): Deed {
  const mid = newMid();
  const about = { kind: row.kind, id: row.id };
  return {
    drafts: [{ t: `${kind}.create`, walk: row.walk, set: { about, ...set }, mid }],
    back: { t: `${kind}.delete`, e: mid, walk: row.walk, set: {} },
  };
}

export function removal({ kind, id, walk }: SeenRow): Deed {
  return {
    drafts: [{ t: `${kind}.delete`, e: id, walk, set: {} }],
    back: { t: `${kind}.restore`, e: id, walk, set: {} },
  };
}

/** What takes back an earlier deed, once a later one was taken back by `back`: the value it saw is there again, by that mid. */
export function afterBack(earlier: Draft, { back, was = {} }: Deed, mid: string): Draft {
  if (earlier.e !== back.e || !earlier.base) return earlier;
  const base = Object.entries(earlier.base).map(([name, from]) => [
    name,
    Object.hasOwn(was, name) && was[name] === from ? mid : from,
  ]);
  return { ...earlier, base: Object.fromEntries(base) };
}
