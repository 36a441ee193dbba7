import * as v from 'valibot';
import { limits } from '../limits.ts';
import {
  doorstepOutcomes,
  splitWays,
  streetParts,
  takers,
  verdictKeeps,
  walkTasks,
  walkThemes,
} from '../vocabulary/walk.ts';
import { address, id, nameText } from './fields.ts';

const badShape = 'bad_shape';
const unknown = 'unknown_field';
const many = 'too_long';

const whole = (least: number, most: number) =>
  v.pipe(
    v.number(badShape),
    v.integer(badShape),
    v.minValue(least, badShape),
    v.maxValue(most, badShape),
  );
const degrees = (most: number) =>
  v.pipe(
    v.number('off_the_earth'),
    v.minValue(-most, 'off_the_earth'),
    v.maxValue(most, 'off_the_earth'),
  );
/** WGS 84 degrees. */
const spot = v.strictObject({ lat: degrees(90), lng: degrees(180) }, 'off_the_earth');
export type Spot = v.InferOutput<typeof spot>;

export const themes = v.pipe(
  v.array(v.picklist(walkThemes, unknown), badShape),
  v.maxLength(limits.walkThemes, many),
);
/** The corners in order, not closed; null: not said. */
export const area = v.nullable(
  v.pipe(v.array(spot, badShape), v.minLength(3, badShape), v.maxLength(limits.walkCorners, many)),
);
/** Fixed points in the order in which they are walked. */
export const route = v.pipe(
  v.array(v.strictObject({ position: spot, name: nameText }, badShape), badShape),
  v.maxLength(limits.walkStops, many),
);
export const task = v.picklist(walkTasks, unknown);
/** Who goes and what they do there; `person` is an id in the directory. */
export const people = v.pipe(
  v.array(
    v.strictObject(
      {
        person: v.pipe(v.string(badShape), v.minLength(1, badShape), v.maxLength(64, badShape)),
        task,
      },
      badShape,
    ),
    badShape,
  ),
  v.maxLength(limits.walkPeople, many),
);
export const places = whole(0, limits.walkPeople);
export const group = whole(1, limits.walkGroups);
export const split = v.nullable(
  v.strictObject(
    { by: v.picklist(splitWays, unknown), groups: whole(2, limits.walkGroups) },
    badShape,
  ),
);
export const walkSubject = v.strictObject({ kind: v.picklist(['walk'], badShape), id }, badShape);
export const promiseSubject = v.strictObject(
  { kind: v.picklist(['concern', 'walk'], badShape), id },
  badShape,
);
export const noteSubject = v.strictObject(
  { kind: v.picklist(['observation', 'concern', 'walk'], badShape), id },
  badShape,
);
/** Of the three promises of a walk, which. */
export const promisePlace = whole(1, limits.walkPromises);
export const streetPart = v.picklist(streetParts, unknown);
export const doorstepOutcome = v.picklist(doorstepOutcomes, unknown);
/** An address there is. */
export const doorAddress = v.pipe(
  address,
  v.check((value) => value !== null, badShape),
);
export const weight = whole(1, limits.walkPeople);
export const verdictKeep = v.picklist(verdictKeeps, unknown);
export const taker = v.nullable(v.picklist(takers, unknown));
