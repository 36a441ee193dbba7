import type { Actor } from '../../schema/actor.ts';
import type { Fields, Lookup, Row } from '../../schema/entities/row.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { type Rules, reduce } from '../../schema/mutations/reduce.ts';
import { RESOLVE_HELD, types } from '../../schema/mutations/types.ts';
import type { ProblemCode } from '../../schema/problem.ts';
import { rowKey } from '../store/scope-rows.ts';
import { deleteDraft, patchDraft, resolveDraft } from '../sync/drafts.ts';
import type { Entry, View } from './entry.ts';

export type Deciding = { use: boolean; set?: Fields };
type Made = Draft & { mid: string };

/** One decision as it is saved, all of it or nothing. Fields of one change in their order, its step last: that asks for the others. */
export function draftsFor(entry: Entry, { use, set }: Deciding, newMid: () => string): Made[] {
  const { rows, withIt, subject, walk } = entry;
  const [first] = rows;
  const withMid = (draft: Draft): Made => ({ ...draft, mid: newMid() });
  if (entry.isConflict) {
    if (!subject) return [];
    const isStep = (row: Row) => Number(row.set.field === 'status');
    const inTurn = [...rows].sort((one, other) => isStep(one) - isStep(other));
    const choices = inTurn.map((row) => withMid(resolveDraft(row, subject, use && !set)));
    // Neither of the two: what stands is left, and changed.
    return use && set ? [...choices, withMid(patchDraft(subject, set))] : choices;
  }
  const seen = Object.keys(set ?? entry.came).map((name) => [name, subject?.from[name] ?? null]);
  const base = entry.verb === 'patch' && subject ? Object.fromEntries(seen) : {};
  const choose = (row: Row, more: Fields, of: Draft['base'] = {}): Made =>
    withMid({ t: RESOLVE_HELD, e: row.id, walk, set: { use, ...more }, base: of });
  return [
    ...(first ? [choose(first, use && set ? { set } : {}, base)] : []),
    ...withIt.map((row) => choose(row, {})),
  ];
}

/**
 * @returns why the server would refuse it, as far as this device can tell; null when it would not, or when what it changes is not
 * here to try it on.
 */
export function refusalOf(
  drafts: readonly Made[],
  view: View,
  { actor, rules }: { actor: Actor; rules: Rules },
  entry: Entry,
): ProblemCode | null {
  if (entry.verb !== 'create' && !entry.subject) return null;
  const over = new Map<string, Row>();
  const look: Lookup = (kind, id) => over.get(rowKey(kind, id)) ?? view.rows.get(rowKey(kind, id));
  for (const draft of drafts) {
    const { t, mid, e = mid, set, base = {}, walk = null } = draft;
    const outcome = reduce(
      { n: 1, mid, sv: 1, at: Date.now(), t, e, walk, set, base },
      actor,
      look,
      rules,
    );
    if ('held' in outcome) return outcome.held;
    for (const row of outcome.rows) over.set(rowKey(row.kind, row.id), row);
  }
  return null;
}

/** What takes a decision back; empty where it cannot be, as for a step that was taken. */
export function backFor(entry: Entry, { use, set }: Deciding, made: readonly Made[]): Draft[] {
  const { rows, withIt, subject, walk, e, kind } = entry;
  if (!use) {
    const again = (row: Row, about?: Row): Draft => ({
      ...(about
        ? resolveDraft(row, about, false)
        : { t: RESOLVE_HELD, e: row.id, walk, set: {}, base: {} }),
    });
    return [...rows, ...withIt].map((row) => {
      const draft = again(row, entry.isConflict ? subject : undefined);
      return { ...draft, set: { ...draft.set, use: null } };
    });
  }
  if (entry.verb === 'create')
    return kind && e && types[`${kind}.delete`] ? [deleteDraft({ kind, id: e, walk })] : [];
  const names = Object.keys(set ?? entry.came);
  if (entry.verb !== 'patch' || !subject || names.includes('status')) return [];
  const of = (name: string): string | null => {
    if (!entry.isConflict) return isAsItCame(entry, set, name) ? entry.id : (made[0]?.mid ?? null);
    const choice = made.find((one) => Object.hasOwn(one.base ?? {}, name) && one.set.use === true);
    return choice?.mid ?? made.at(-1)?.mid ?? null;
  };
  const before = Object.fromEntries(names.map((name) => [name, subject.set[name] ?? null]));
  const base = Object.fromEntries(names.map((name) => [name, of(name)]));
  return [{ t: `${subject.kind}.patch`, e: subject.id, walk: subject.walk, set: before, base }];
}

const isAsItCame = ({ came }: Entry, set: Fields | undefined, name: string): boolean =>
  JSON.stringify((set ?? came)[name]) === JSON.stringify(came[name]);
