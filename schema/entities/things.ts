import * as v from 'valibot';
import { staffRoles } from '../actor.ts';
import * as field from './fields.ts';
import type { Row } from './row.ts';

/** Each noun's fields, validator first. A field may only be added; a phone of last month still sends the old ones. */
export const fieldsOf = {
  walk: {
    name: field.nameText,
    startedAt: field.moment,
    endsAt: field.moment,
    code: v.pipe(v.string('bad_shape'), v.regex(/^[0-9A-HJKMNP-TV-Z]{6}$/, 'bad_shape')),
    secretHash: v.pipe(v.string('bad_shape'), v.maxLength(64, 'bad_shape')),
  },
  participant: {
    /** Of everybody but a child, who has an animal instead and no name. */
    nickname: field.nameText,
    avatar: field.animal,
    role: v.picklist(['leader', 'walker', 'companion', 'child'], 'bad_shape'),
  },
  observation: {
    category: field.streetCategory,
    position: field.position,
    judgement: field.judgement,
    status: field.findStatus,
  },
  concern: {
    category: field.homeCategory,
    position: field.position,
    words: field.longText,
    urgency: field.urgency,
    status: field.findStatus,
  },
  note: { about: field.subject, text: field.longText },
  /** A photo: the bytes go apart, after this, and are held to these hashes. */
  attachment: {
    about: field.subject,
    sha256: field.sha256,
    smallSha256: field.sha256,
    size: field.photoBytes,
    smallSize: field.smallPhotoBytes,
    width: field.pixels,
    height: field.pixels,
    /** Others see the photo of a guest once somebody of the organisation said so. */
    isReleased: field.isTrue,
  },
  follow_up: {
    about: field.subject,
    task: field.taskText,
    owner: field.nameText,
    plannedOn: v.nullable(field.day),
    dueOn: v.nullable(field.day),
    status: field.followUpStatus,
  },
  /** Written by the server alone, after the directory: who may be asked and planned for. The id is the person's. */
  member: {
    name: field.nameText,
    role: v.picklist(staffRoles, 'bad_shape'),
  },
  /** One row, with the id `organisation`; the server makes it. */
  organisation: {
    name: field.nameText,
    /** Of the plate, and of the one thing to do. */
    colourPlace: field.colour,
    colourAction: field.colour,
    /** How residents reach the organisation. */
    phone: field.nameText,
    mail: field.nameText,
    /** What it says to who joins a walk, and what it does with what people tell. */
    welcome: field.longText,
    aboutData: field.longText,
    promiseDays: field.promiseDays,
    /** After a find is closed its photos go; after a walk the nicknames of guests. */
    keepPhotosDays: field.keepDays,
    keepNicknamesDays: field.keepDays,
  },
  team: { name: field.nameText, people: field.peopleIds },
  standard_text: { name: field.nameText, text: field.longText },
} as const;

type FieldsOf<K extends keyof typeof fieldsOf> = {
  [F in keyof (typeof fieldsOf)[K]]: (typeof fieldsOf)[K][F] extends v.GenericSchema<
    infer _I,
    infer O
  >
    ? O
    : never;
};

export type Walk = Row<FieldsOf<'walk'>>;
export type Participant = Row<FieldsOf<'participant'>>;
export type Observation = Row<FieldsOf<'observation'>>;
export type Concern = Row<FieldsOf<'concern'>>;
export type Note = Row<FieldsOf<'note'>>;
/** `isSmallStored` and `isStored` are the server's word that the bytes are in; no device can set them. */
export type Attachment = Row<
  FieldsOf<'attachment'> & { isSmallStored: boolean; isStored: boolean }
>;
export type FollowUp = Row<FieldsOf<'follow_up'>>;
export type Member = Row<FieldsOf<'member'>>;
/** The last night in which what had been kept long enough went: when, and how much it was. */
export type Retention = { at: number; photos: number; nicknames: number };
/** `logo` is the SHA-256 of the picture, null when there is none; it and `lastRetention` are the server's. */
export type Organisation = Row<
  FieldsOf<'organisation'> & { logo: string | null; lastRetention: Retention | null }
>;
export type Team = Row<FieldsOf<'team'>>;
export type StandardText = Row<FieldsOf<'standard_text'>>;
/** The later of two edits that did not know of each other, beside the value that stands. */
export type Conflict = Row<{
  about: { kind: string; id: string };
  field: string;
  value: unknown;
  mid: string;
  isResolved: boolean;
}>;
/** A mutation that could not be applied: whole, with the reason, for the office. Never dropped. */
export type Held = Row<{ why: string; type: string; body: unknown; makerName: string }>;

const requiredOf: Record<keyof typeof fieldsOf, readonly string[]> = {
  walk: ['name', 'startedAt', 'endsAt'],
  participant: ['role'],
  observation: ['category', 'position'],
  concern: ['category', 'position'],
  note: ['about', 'text'],
  attachment: ['about', 'sha256', 'smallSha256', 'size', 'smallSize', 'width', 'height'],
  follow_up: ['about', 'task', 'owner'],
  member: ['name', 'role'],
  organisation: ['name'],
  team: ['name', 'people'],
  standard_text: ['name', 'text'],
};

/** What a new one starts with where the maker said nothing. */
const startOf: Partial<Record<keyof typeof fieldsOf, Record<string, unknown>>> = {
  observation: { judgement: null, status: 'new' },
  concern: { words: '', urgency: null, status: 'new' },
  attachment: { isSmallStored: false, isStored: false },
  follow_up: { plannedOn: null, dueOn: null, status: 'open' },
  organisation: {
    colourPlace: null,
    colourAction: null,
    phone: '',
    mail: '',
    welcome: '',
    aboutData: '',
    promiseDays: {},
    keepPhotosDays: 180,
    keepNicknamesDays: 90,
    logo: null,
    lastRetention: null,
  },
};

export type EditableKind = keyof typeof fieldsOf;
export const isRequired = (kind: EditableKind, given: Record<string, unknown>) =>
  requiredOf[kind].every((name) => Object.hasOwn(given, name));
export const startingWith = (kind: EditableKind) => startOf[kind] ?? {};
