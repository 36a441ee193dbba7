import type { Actor } from '../../schema/actor.ts';
import { kinds } from '../../schema/entities/row.ts';
import { MID_PATTERN } from '../../schema/ids.ts';
import { checkFields } from '../../schema/mutations/check-fields.ts';
import { childHolds, ofChild, saidBefore } from '../../schema/mutations/children.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { RESOLVE, types } from '../../schema/mutations/types.ts';

/**
 * What is written down of a mutation. Of a child there is no place for words, also not in what was refused: whatever a device was
 * made to send, only what children can say stays of it.
 */
export function withoutWords(mutation: Mutation, actor: Actor): Mutation {
  const type = Object.hasOwn(types, mutation.t) ? types[mutation.t] : undefined;
  const isChilds = actor.role === 'child' || Object.hasOwn(mutation.set, 'via');
  const mayStay = (name: string): boolean => {
    if (!type) return false;
    const isFind = type.kind === 'observation' && saidBefore.includes(name);
    const isHeld = isFind || childHolds[type.kind]?.includes(name) === true;
    // What it is about stays, so that it is found when that is erased.
    const isSaid = !isChilds || name === 'about' || isHeld;
    return isSaid && checkFields(type.kind, { [name]: mutation.set[name] }) === null;
  };
  if (isChilds) {
    const { n, mid, sv, e, walk, at, base } = mutation;
    return {
      n,
      mid,
      t: type || mutation.t === RESOLVE ? mutation.t : 'unknown',
      sv,
      e: MID_PATTERN.test(e) ? e : mid,
      walk,
      at,
      // What it is about stays, so that it is found when that is erased.
      set: { ...picked(mutation.set, mayStay), ...aboutOf(mutation.set.about) },
      base: picked(base, (name) => mayStay(name) && MID_PATTERN.test(base[name] ?? mid)),
    };
  }
  const isOfChild = (name: string) => type?.kind === 'observation' && ofChild.includes(name);
  if (!Object.keys(mutation.set).some(isOfChild)) return mutation;
  return { ...mutation, set: picked(mutation.set, (name) => !isOfChild(name) || mayStay(name)) };
}

function aboutOf(about: unknown): { about?: { kind: string; id: string } } {
  const { kind, id } = (about ?? {}) as { kind?: unknown; id?: unknown };
  const isSubject = kinds.some((one) => one === kind) && MID_PATTERN.test(String(id));
  return isSubject ? { about: { kind: String(kind), id: String(id) } } : {};
}

const picked = <V>(from: Record<string, V>, stays: (name: string) => boolean): Record<string, V> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => stays(name)));
