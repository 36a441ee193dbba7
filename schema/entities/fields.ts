import * as v from 'valibot';
import { isMail, isPhone } from '../contact.ts';
import { MID_PATTERN } from '../ids.ts';
import { limits } from '../limits.ts';
import type { ProblemCode } from '../problem.ts';
import { isReceiptCode } from '../receipt-code.ts';
import { type Animal, animals } from '../vocabulary/animals.ts';
import { type Category, categories } from '../vocabulary/categories.ts';
import { otherOwners } from '../vocabulary/desk.ts';
import {
  answerWays,
  IN_APP,
  offerKinds,
  receiptWays,
  reportStates,
  residentLanguages,
  rooms,
  sinces,
  VISIT,
} from '../vocabulary/door.ts';
import { judgements, placedHow, urgencies } from '../vocabulary/judgements.ts';
import {
  childAgains,
  childJudgements,
  childPictures,
  childWhys,
  pictureKinds,
} from '../vocabulary/kid.ts';
import { findStatuses, followUpStatuses } from '../workflow.ts';
import { INVISIBLE } from './invisible.ts';

/** A validator's message is a problem code, so that the reason for holding a mutation needs no second table. */
const because = (code: ProblemCode) => code;
const badShape = because('bad_shape');

const text = (max: number) =>
  v.pipe(
    v.string(badShape),
    v.maxLength(max, because('too_long')),
    v.check((value) => !INVISIBLE.test(value), because('control_characters')),
  );

export const id = v.pipe(v.string(badShape), v.regex(MID_PATTERN, badShape));
export const longText = text(limits.textLength);
export const taskText = text(limits.taskLength);
export const nameText = text(limits.nameLength);
export const moment = v.pipe(
  v.number(badShape),
  v.integer(badShape),
  v.minValue(0, badShape),
  v.maxValue(8.64e15, badShape),
);
export const day = v.pipe(v.string(badShape), v.isoDate(badShape));
const categoriesAbout = (about: Category['about']) =>
  v.picklist(
    categories.filter((category) => category.about === about).map(({ id: name }) => name),
    because('unknown_category'),
  );
/** What is seen outdoors, and what is told at home: neither ever passes for the other. */
export const streetCategory = categoriesAbout('street');
export const homeCategory = categoriesAbout('home');
export const judgement = v.nullable(v.picklist(judgements, because('unknown_field')));
export const via = v.picklist(['kid'], because('unknown_field'));
export const childJudgement = v.picklist(childJudgements, because('unknown_field'));
export const childWhy = v.picklist(
  childWhys.map(({ id: name }) => name),
  because('unknown_field'),
);
export const childAgain = v.nullable(v.picklist(childAgains, because('unknown_field')));
/** Its place among the three best of the walk. */
export const childBest = v.nullable(v.picklist([1, 2, 3], because('unknown_field')));
export const childPicture = v.nullable(
  v.picklist(
    childPictures.map(({ id: name }) => name),
    because('unknown_field'),
  ),
);
export const pictureKind = v.picklist(pictureKinds, because('unknown_field'));
export const urgency = v.nullable(v.picklist(urgencies, because('unknown_field')));
export const findStatus = v.picklist(findStatuses, because('wrong_step'));
export const followUpStatus = v.picklist(followUpStatuses, because('wrong_step'));

export const language = v.picklist(residentLanguages, because('unknown_field'));
export const room = v.nullable(v.picklist(rooms, because('unknown_field')));
export const since = v.nullable(v.picklist(sinces, because('unknown_field')));
export const wasReported = v.nullable(v.boolean(badShape));
/** Kept as it was typed also where no list knows it: then `id` is null. `complex` is a code of the register. */
export const address = v.nullable(
  v.strictObject(
    {
      id: v.nullable(text(limits.registerCode)),
      line: text(limits.addressLine),
      complex: v.nullable(text(limits.registerCode)),
    },
    badShape,
  ),
);
export const phone = v.pipe(text(limits.contactLength), v.check(isPhone, because('phone_wrong')));
export const mail = v.pipe(text(limits.contactLength), v.check(isMail, because('mail_wrong')));
export const receipt = v.pipe(v.string(badShape), v.check(isReceiptCode, because('receipt_wrong')));
export const receiptBy = v.picklist(receiptWays, because('unknown_field'));
/** What became of it as a report: an intention until it is `forwarded`, told to the resident to do themselves, or only heard. */
export const report = v.nullable(
  v.pipe(
    v.strictObject(
      { as: v.picklist(reportStates, badShape), number: nameText, on: v.nullable(day) },
      badShape,
    ),
    // A report has the number under which it can be found again, and the day on which it was made.
    v.check(
      ({ as, number, on }) => as !== 'forwarded' || (number.trim() !== '' && on !== null),
      badShape,
    ),
  ),
);
/** Of offers in the list; VISIT is what mould always brings, also without a list. */
export const offerIds = v.pipe(
  v.array(
    v.pipe(
      v.string(badShape),
      v.check((one) => one === VISIT || MID_PATTERN.test(one), badShape),
    ),
  ),
  v.maxLength(limits.offersChosen, because('too_long')),
);
export const offerKind = v.picklist(offerKinds, because('unknown_field'));
export const homeCategories = v.pipe(v.array(homeCategory), v.maxLength(20, badShape));
export const complexCode = text(limits.registerCode);
export const complexCodes = v.pipe(v.array(complexCode), v.maxLength(200, because('too_long')));
export const answerWay = v.picklist([...answerWays, IN_APP], because('unknown_field'));
export const concernSubject = v.strictObject(
  { kind: v.picklist(['concern'], badShape), id },
  badShape,
);

/** Who takes a find up: a person of the organisation, or a team. */
export const assignee = v.nullable(
  v.strictObject(
    {
      kind: v.picklist(['member', 'team'], badShape),
      id: v.pipe(v.string(badShape), v.minLength(1, badShape), v.maxLength(64, badShape)),
    },
    badShape,
  ),
);
export const labelText = v.pipe(text(limits.labelLength), v.trim(), v.minLength(1, badShape));
export const otherOwner = v.picklist(otherOwners, because('unknown_field'));
export const viewQuery = text(limits.viewQuery);

export const animal = v.picklist(animals satisfies readonly Animal[], because('unknown_field'));
/** sRGB as #rrggbb; null is the app's own colour. */
export const colour = v.nullable(v.pipe(v.string(badShape), v.regex(/^#[0-9a-f]{6}$/, badShape)));
export const isTrue = v.boolean(badShape);
/** Ids of people in the directory. */
export const peopleIds = v.pipe(
  v.array(v.pipe(v.string(badShape), v.maxLength(64, badShape))),
  v.maxLength(limits.teamSize, because('too_long')),
);
const days = (most: number) =>
  v.pipe(
    v.number(badShape),
    v.integer(badShape),
    v.minValue(1, badShape),
    v.maxValue(most, badShape),
  );
/** How long something is kept; null is until somebody removes it. */
export const keepDays = v.nullable(days(3_650));
/** Days to keep, by category of concern; what is left out is kept as long as `limits` says. */
export const keepByCategory = v.record(homeCategory, days(3_650), badShape);
/** The team that takes a category on, by its id. */
export const promiseTeams = v.record(homeCategory, id, badShape);
/** Days within which an answer is promised, by category; what is left out has no promise. */
export const promiseDays = v.record(
  v.picklist(
    categories.map(({ id: name }) => name),
    because('unknown_category'),
  ),
  days(365),
  badShape,
);

const degrees = (max: number) =>
  v.pipe(
    v.number(because('off_the_earth')),
    v.minValue(-max, because('off_the_earth')),
    v.maxValue(max, because('off_the_earth')),
  );

/** A place in WGS 84 degrees, how accurate in metres (null when a person put it there), and how it was placed. */
export const position = v.strictObject(
  {
    lat: degrees(90),
    lng: degrees(180),
    accuracy: v.nullable(v.pipe(v.number(badShape), v.minValue(0, badShape))),
    how: v.picklist(placedHow, badShape),
  },
  because('off_the_earth'),
);
export type Position = v.InferOutput<typeof position>;

const whole = (max: number) =>
  v.pipe(
    v.number(badShape),
    v.integer(badShape),
    v.minValue(1, badShape),
    v.maxValue(max, because('picture_too_large')),
  );

/** SHA-256 as unpadded base64url. */
export const sha256 = v.pipe(v.string(badShape), v.regex(/^[A-Za-z0-9_-]{43}$/, badShape));
export const photoBytes = whole(limits.photoBytes);
export const smallPhotoBytes = whole(limits.smallPhotoBytes);
export const pixels = whole(limits.photoPixels);

export const subject = v.strictObject(
  { kind: v.picklist(['observation', 'concern'], badShape), id },
  badShape,
);
export type Subject = v.InferOutput<typeof subject>;
