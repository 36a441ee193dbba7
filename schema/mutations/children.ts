import { type Actor, makerOf } from '../actor.ts';
import type { Fields, Kind, Lookup, Row } from '../entities/row.ts';
import type { EditableKind } from '../entities/things.ts';
import { limits } from '../limits.ts';
import type { ProblemCode } from '../problem.ts';
import type { Mutation } from './mutation.ts';
import type { Type } from './types.ts';

/** What a child says of its find, and nobody else may. */
export const ofChild: readonly string[] = [
  'via',
  'childJudgement',
  'childWhy',
  'childAgain',
  'childBest',
  'isHidden',
];
/** What there is of a child, on a device of its own: nothing in words, and nothing of who it is. */
export const childHolds: Partial<Record<EditableKind, readonly string[]>> = {
  participant: ['role', 'avatar'],
  observation: ['category', 'position', ...ofChild],
  attachment: ['about', 'sha256', 'smallSha256', 'size', 'smallSize', 'width', 'height', 'what'],
};

/** What apps of before a child had words of its own (protocol 3 to 7) let it say of a find: that stands as they said it. */
export const saidBefore: readonly string[] = ['category', 'position', 'judgement'];

type Refusal = Extract<ProblemCode, 'permission' | 'bad_shape' | 'subject_unknown'>;

/**
 * A child's device says what children say and nothing else; what a child said is changed by who holds the device it said it on, and
 * what it does not want shown stays hidden.
 * @returns why it may not stand; null when it may.
 */
export function refusedOfChild(
  { set }: Pick<Mutation, 'set'>,
  { kind, verb }: Pick<Type, 'kind' | 'verb'>,
  actor: Actor,
  row: Row | undefined,
  look: Lookup,
): Refusal | null {
  const names = Object.keys(set);
  const isOfBefore = kind === 'observation' && (row ? !row.set.via : !set.via);
  const holds = isOfBefore ? saidBefore : childHolds[kind];
  if (actor.role === 'child')
    if ((set.role ?? 'child') !== 'child' || !names.every((name) => holds?.includes(name)))
      return 'permission';
  const about = (set.about ?? row?.set.about) as { kind: Kind; id: string } | undefined;
  const subject = about && look(about.kind, about.id);
  if (kind === 'answer') return refusedAnswer({ ...row?.set, ...set }, subject);
  if (kind === 'attachment' && verb !== 'delete' && subject?.set.isHidden === true)
    return 'subject_unknown';
  if (kind !== 'observation') return null;
  if (verb === 'create') return refusedFind(set, names);
  const isOwn = row?.set.via === 'kid' && row.by === makerOf(actor);
  // A phone that was copied may say it twice.
  const hides = verb === 'patch' && names.length === 1 && set.isHidden === true;
  if (row?.set.isHidden === true && !(isOwn && hides)) return 'permission';
  if (!names.some((name) => ofChild.includes(name))) return null;
  // How it came to be does not change, and what is hidden is not shown again.
  return isOwn && !names.includes('via') && set.isHidden !== false ? null : 'permission';
}

/** What is said to a child is one sentence, about what a child found. */
function refusedAnswer({ childPicture, text }: Fields, subject: Row | undefined): Refusal | null {
  if (!childPicture) return null;
  const isToNoChild = subject !== undefined && subject.set.via !== 'kid';
  return isToNoChild || `${text}`.length > limits.childSentence ? 'bad_shape' : null;
}

/** With a child's word it says that a child found it, and what the child thinks of it: an adult's comes later, of its own. */
function refusedFind(set: Fields, names: readonly string[]): Refusal | null {
  if (set.via !== 'kid') return names.some((name) => ofChild.includes(name)) ? 'permission' : null;
  const isWhole = set.childJudgement !== undefined && set.childWhy !== undefined;
  return isWhole && !set.judgement && !set.isHidden ? null : 'bad_shape';
}
