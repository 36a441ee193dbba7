import * as v from 'valibot';
import { staffRoles } from '../actor.ts';
import type { AnswerWay, ResidentSays } from '../vocabulary/door.ts';
import type { FindStatus, FollowUpStatus } from '../workflow.ts';
import * as field from './fields.ts';
import { viewScreen } from './plan-fields.ts';
import { planKinds } from './plan-kinds.ts';
import type { Row } from './row.ts';
import * as walk from './walk-fields.ts';
import { plannedWalk, walkKinds } from './walk-kinds.ts';

/** What the office makes of a find: who decides may change it, nobody else. */
const review = {
  /** The find that this is the same as; of the same kind, and no duplicate itself. */
  duplicateOf: v.nullable(field.id),
  /** Put off until this day. */
  laterUntil: v.nullable(field.day),
  /** Why it is not for us, in words for whoever raised it. */
  notOursWhy: field.longText,
  assignee: field.assignee,
};

/** Each noun's fields, validator first. A field may only be added; a phone of last month still sends the old ones. */
export const fieldsOf = {
  walk: {
    name: field.nameText,
    startedAt: field.moment,
    endsAt: field.moment,
    code: v.pipe(v.string('bad_shape'), v.regex(/^[0-9A-HJKMNP-TV-Z]{6}$/, 'bad_shape')),
    secretHash: v.pipe(v.string('bad_shape'), v.maxLength(64, 'bad_shape')),
    ...plannedWalk,
  },
  participant: {
    /** Of everybody but a child, who has an animal instead and no name. */
    nickname: field.nameText,
    avatar: field.animal,
    role: v.picklist(['leader', 'walker', 'companion', 'child'], 'bad_shape'),
    task: walk.task,
    /** Where the walk is split. */
    group: walk.group,
  },
  observation: {
    category: field.streetCategory,
    position: field.position,
    /** An adult's. On what a child found it is given after the child's, and stands beside it. */
    judgement: field.judgement,
    status: field.findStatus,
    /** Made by a child, on a phone of its own or on one that was handed over; what follows is the child's. */
    via: field.via,
    childJudgement: field.childJudgement,
    childWhy: field.childWhy,
    childAgain: field.childAgain,
    childBest: field.childBest,
    /** The child does not want it shown: it is gone for everybody, and nobody brings it back. */
    isHidden: field.isTrue,
    ...review,
  },
  concern: {
    category: field.homeCategory,
    position: field.position,
    words: field.longText,
    urgency: field.urgency,
    status: field.findStatus,
    address: field.address,
    room: field.room,
    since: field.since,
    wasReported: field.wasReported,
    /** The resident's. */
    language: field.language,
    /** Of what is offered, what the resident chose. */
    offers: field.offerIds,
    /** "Ja graag, ik wil meedenken." */
    wantsToHelp: field.isTrue,
    /** Three agreements apart, each of which can be taken back. */
    mayCall: field.isTrue,
    mayUsePhotos: field.isTrue,
    mayShare: field.isTrue,
    phone: field.phone,
    mail: field.mail,
    /** Made on the device, and never twice the same. */
    receipt: field.receipt,
    receiptBy: field.receiptBy,
    report: field.report,
    /** Belongs to what runs at this address already. */
    isAddition: field.isTrue,
    cause: v.nullable(field.id),
    /** The resident asked for no answer. */
    wantsNoAnswer: field.isTrue,
    /** The answer it was closed with. */
    closedWith: v.nullable(field.id),
    ...review,
  },
  /**
   * What was promised to a resident, by when and by which team. Without words it is "we let you know". About a walk: one of its
   * three promises, with words and a team.
   */
  promise: {
    about: walk.promiseSubject,
    what: field.longText,
    dueOn: field.day,
    team: v.nullable(field.id),
    isKept: field.isTrue,
    place: walk.promisePlace,
  },
  /**
   * What was said back to whoever raised it, how and on which day. About a concern it stands on the resident's page; about
   * what was seen in the street, with the find on the phones of the walk.
   */
  answer: {
    about: field.subject,
    how: field.answerWay,
    on: field.day,
    text: field.longText,
    team: v.nullable(field.id),
    /** Said to the child that found it, with this picture: then `text` is one sentence for a child. */
    childPicture: field.childPicture,
  },
  /** One thing in one complex that several concerns come from. */
  cause: {
    name: field.nameText,
    category: field.homeCategory,
    complex: field.complexCode,
  },
  /** Before and after, with a sentence of the resident. In public only after both agreements. */
  story: {
    about: field.concernSubject,
    before: v.nullable(field.id),
    after: v.nullable(field.id),
    sentence: field.longText,
    mayUse: field.isTrue,
    mayPublish: field.isTrue,
    isPublished: field.isTrue,
  },
  /** About a walk: asked or said on the way, between those who walk and who follows from the office. */
  note: { about: walk.noteSubject, text: field.longText, answers: v.nullable(field.id) },
  /** A photo: the bytes go apart, after this, and are held to these hashes. */
  attachment: {
    about: field.subject,
    sha256: field.sha256,
    smallSha256: field.sha256,
    size: field.photoBytes,
    smallSize: field.smallPhotoBytes,
    width: field.pixels,
    height: field.pixels,
    /** Absent: a photo. */
    what: field.pictureKind,
    /** Others see the photo of a guest once somebody of the organisation said so. */
    isReleased: field.isTrue,
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
    promiseTeams: field.promiseTeams,
    /** After a find is closed its photos go; after a walk the nicknames of guests. */
    keepPhotosDays: field.keepDays,
    keepNicknamesDays: field.keepDays,
    /** After a concern is closed: all of it by category, and before that how to reach the resident. */
    keepConcernDays: field.keepByCategory,
    keepContactDays: field.keepDays,
  },
  team: { name: field.nameText, people: field.peopleIds },
  standard_text: { name: field.nameText, text: field.longText, language: field.language },
  /** Something that can be done for a resident today; after its last day it is offered no more. */
  offer: {
    name: field.nameText,
    text: field.longText,
    kind: field.offerKind,
    categories: field.homeCategories,
    /** None is all. */
    complexes: field.complexCodes,
    from: v.nullable(field.day),
    until: field.day,
    /** The team that does it, and where it stands that it can be done. */
    team: v.nullable(field.id),
    source: field.nameText,
  },
  /** A word of the office's own on a find. */
  label: { about: field.subject, name: field.labelText },
  /** What colleagues in the office say to each other about a find; `mentions` are ids of people. */
  comment: { about: field.subject, text: field.longText, mentions: field.peopleIds },
  /** Passed on to another owner, with the message as it was written. What is said to the resident stays with us. */
  handover: {
    about: field.subject,
    to: field.otherOwner,
    name: field.nameText,
    text: field.longText,
    on: field.day,
  },
  /** A way of looking at the desk; `query` is its address after the question mark. Of one person, or of all in the office. */
  saved_view: {
    name: field.nameText,
    query: field.viewQuery,
    isTeam: field.isTrue,
    of: viewScreen,
  },
  ...planKinds,
  ...walkKinds,
} as const;

type FieldsOf<K extends keyof typeof fieldsOf> = {
  [F in keyof (typeof fieldsOf)[K]]: (typeof fieldsOf)[K][F] extends v.GenericSchema<
    infer _I,
    infer O
  >
    ? O
    : never;
};

type Optional<F, K extends keyof F> = Omit<F, K> & Partial<Pick<F, K>>;
/** By the reducer: `seats` are the colleagues who come along, `promised` the promises by place, `closedBy` a maker. */
export type Walk = Row<
  Optional<FieldsOf<'walk'>, keyof typeof plannedWalk> & {
    seats?: { id: string; by: string }[];
    promised?: Record<string, string>;
    closedBy?: string | null;
  }
>;
export type Participant = Row<Optional<FieldsOf<'participant'>, 'task' | 'group'>>;
export type Assignee = NonNullable<FieldsOf<'observation'>['assignee']>;
/** `firstPosition` is where it was before it was ever moved, null until then; written by the reducer. */
type Moved = { firstPosition: field.Position | null };
/** What only a find of a child has. */
type OfChild = 'via' | 'childJudgement' | 'childWhy' | 'childAgain' | 'childBest' | 'isHidden';
export type Observation = Row<
  Omit<FieldsOf<'observation'>, OfChild> & Partial<Pick<FieldsOf<'observation'>, OfChild>> & Moved
>;
/** How a concern went, oldest first; written by the reducer. */
export type Step = { to: FindStatus; at: number };
/** What the resident did on their page is the server's to write. `at` is epoch ms. */
export type Concern = Row<
  FieldsOf<'concern'> &
    Moved & {
      steps: Step[];
      saidBack: { says: ResidentSays; at: number } | null;
      asksErasureAt: number | null;
    }
>;
/** `place` is of a walk's promise alone. */
export type PromiseRow = Row<Optional<FieldsOf<'promise'>, 'place'>>;
/** To a resident: never `app`, since they have none. */
export type Answer = Row<Omit<FieldsOf<'answer'>, 'how' | 'childPicture'> & { how: AnswerWay }>;
type MaybeForChild<F extends { childPicture: unknown }> = Omit<F, 'childPicture'> &
  Partial<Pick<F, 'childPicture'>>;
/** About what was seen in the street, to who saw it. */
export type FindAnswer = Row<MaybeForChild<FieldsOf<'answer'>>>;
export type Cause = Row<FieldsOf<'cause'>>;
export type Story = Row<FieldsOf<'story'>>;
export type Offer = Row<FieldsOf<'offer'>>;
export type Label = Row<FieldsOf<'label'>>;
export type Comment = Row<FieldsOf<'comment'>>;
export type Handover = Row<FieldsOf<'handover'>>;
export type SavedView = Row<FieldsOf<'saved_view'>>;
/** `by` is empty where it is anonymous. */
export type Snag = Row<FieldsOf<'snag'>>;
export type Appeal = Row<FieldsOf<'appeal'>>;
export type Initiative = Row<FieldsOf<'initiative'>>;
export type Strength = Row<FieldsOf<'strength'>>;
export type Note = Row<Optional<FieldsOf<'note'>, 'answers'>>;
export type Signup = Row<FieldsOf<'signup'>>;
export type StreetDone = Row<FieldsOf<'street'>>;
export type Doorstep = Row<FieldsOf<'doorstep'>>;
export type AlsoSeen = Row<FieldsOf<'also_seen'>>;
export type Vote = Row<FieldsOf<'vote'>>;
export type Verdict = Row<FieldsOf<'verdict'>>;
/** `isSmallStored` and `isStored` are the server's word that the bytes are in; no device can set them. */
export type Attachment = Row<
  Omit<FieldsOf<'attachment'>, 'what'> &
    Partial<Pick<FieldsOf<'attachment'>, 'what'>> & { isSmallStored: boolean; isStored: boolean }
>;
/** `went` is how it went, oldest first; written by the reducer, absent of before it was kept. */
export type FollowUp = Row<FieldsOf<'follow_up'> & { went?: PlanStep[] }>;
export type PlanStep = { to: FollowUpStatus; at: number };
export type Member = Row<FieldsOf<'member'>>;
/** The last night in which what had been kept long enough went: when, and how much it was. */
export type Retention = { at: number; photos: number; nicknames: number } & KeptOfConcerns;
/** Absent of nights before concerns had terms of their own. */
type KeptOfConcerns = { concerns?: number; contacts?: number };
/** `logo` is the SHA-256 of the picture, null when there is none; it and `lastRetention` are the server's. */
export type Organisation = Row<
  FieldsOf<'organisation'> & { logo: string | null; lastRetention: Retention | null }
>;
export type Team = Row<FieldsOf<'team'>>;
export type StandardText = Row<FieldsOf<'standard_text'>>;
export type EditableKind = keyof typeof fieldsOf;
