import * as v from 'valibot';
import * as field from './fields.ts';
import { streetSubject } from './plan-fields.ts';
import * as walk from './walk-fields.ts';

/** What a walk has since it is planned and talked over; of one that was started with one tap all of it is absent. */
export const plannedWalk = {
  goal: field.longText,
  themes: walk.themes,
  /** Not begun yet: until then `startedAt` and `endsAt` are what is planned. */
  isPlanned: field.isTrue,
  area: walk.area,
  areaName: field.nameText,
  route: walk.route,
  people: walk.people,
  /** How many colleagues may come along besides, with *Loop mee*. */
  places: walk.places,
  split: walk.split,
  /** A person said that it is over. What comes in later is still taken in. */
  closedAt: v.nullable(field.moment),
} as const;

/** What is said, done and decided together on a walk. */
export const walkKinds = {
  /** A colleague who comes along on a planned walk. */
  signup: { about: walk.walkSubject },
  /** A street, or one side of it by its numbers, that was walked. */
  street: { street: field.nameText, part: walk.streetPart, isDone: field.isTrue },
  /** A door where nothing was told. Says nothing of who lives there, and is gone for good after `until`. */
  doorstep: { address: walk.doorAddress, outcome: walk.doorstepOutcome, until: field.day },
  /** Somebody else on the walk saw the same. */
  also_seen: { about: streetSubject },
  /** Hands or hearts for a find in the debrief: as many as one phone says. */
  vote: { about: streetSubject, weight: walk.weight },
  /** What the group made of a find; `with` is the find that it goes together with, `team` of ours who takes it. */
  verdict: {
    about: streetSubject,
    keep: walk.verdictKeep,
    with: v.nullable(field.id),
    takenBy: walk.taker,
    team: v.nullable(field.id),
  },
} as const;
