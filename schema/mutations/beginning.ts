import { type Actor, may } from '../actor.ts';
import type { Row } from '../entities/row.ts';
import type { EditableKind } from '../entities/things.ts';
import type { ProblemCode } from '../problem.ts';
import { IN_APP } from '../vocabulary/door.ts';
import type { Mutation } from './mutation.ts';
import { reviewFields } from './reviewing.ts';
import { staysTooLong } from './walking.ts';

/** @returns why a new one may not stand as it is said; null when it may. `subject` is what it is about. */
export function refusedBeginning(
  kind: EditableKind,
  { set, at }: Pick<Mutation, 'set' | 'at'>,
  actor: Actor,
  subject: Row | undefined,
): ProblemCode | null {
  // A status is a decision: what is new is new, whatever a device sends.
  if (kind !== 'follow_up' && Object.hasOwn(set, 'status')) return 'wrong_step';
  if (Object.hasOwn(set, 'isReleased')) return 'permission';
  const isFind = kind === 'observation' || kind === 'concern';
  if (isFind && reviewFields.some((name) => Object.hasOwn(set, name))) return 'permission';
  if (kind === 'participant' && !isNamedAsItShould(set, actor)) return 'bad_shape';
  // A promise counts from the day on which it was given, however late it comes in.
  if (kind === 'promise' && String(set.dueOn) < dayBefore(at)) return 'promise_past';
  if (kind === 'doorstep' && staysTooLong(set, at)) return 'bad_shape';
  if (kind === 'story' && set.isPublished === true) return 'wrong_step';
  // A resident is answered by whoever was at the door; what the office made of a find, the office says.
  if (kind === 'answer' && subject?.kind === 'observation' && !may(actor, 'decide'))
    return 'permission';
  if (kind === 'answer' && subject?.kind === 'concern' && set.how === IN_APP) return 'bad_shape';
  return null;
}

/** A child has an animal and no name; everybody else has a name and no animal. */
function isNamedAsItShould(set: Mutation['set'], actor: Actor): boolean {
  const isChild = actor.role === 'child';
  const isNamed = Object.hasOwn(set, 'nickname');
  return (
    isChild === (set.role === 'child') &&
    isChild === Object.hasOwn(set, 'avatar') &&
    isChild !== isNamed
  );
}

const DAY_MS = 24 * 3_600_000;
/** The day before in UTC: wherever the device is, its own today is not before it. */
const dayBefore = (at: number): string => new Date(at - DAY_MS / 2).toISOString().slice(0, 10);
