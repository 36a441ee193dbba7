import type { Drawn } from '../../../schema/register/outline-drawing.ts';
import type { AnswerWay, ResidentLanguage, ResidentSays } from '../../../schema/vocabulary/door.ts';
import type { FindStatus } from '../../../schema/workflow.ts';

/** One thing that was done, or will be, on a day (YYYY-MM-DD, Dutch time). */
export type Deed = { on: string } & (
  | { what: 'step'; to: FindStatus }
  | { what: 'appointment' | 'plan-done' }
  | { what: 'answer'; how: AnswerWay; text: string; team: string | null }
  | { what: 'report'; number: string }
  | { what: 'kept'; text: string; team: string | null }
);

/** What was promised and is not there yet. Without words it is "we let you know". */
export type OpenPromise = { what: string; dueOn: string; team: string | null; isLate: boolean };

/** `null` is the visit that mould always brings, also without a list. */
export type Chosen = { name: string; text: string } | null;

export const consents = ['mayCall', 'mayUsePhotos', 'mayShare'] as const;
export type Consent = (typeof consents)[number];

/** What the organisation says of itself to everybody. */
export type HouseSays = {
  name: string;
  colourPlace: string | null;
  colourAction: string | null;
  phone: string;
  mail: string;
};

/**
 * All that a resident sees of their concern, and nothing else of it leaves the object that way: no address, room, name, number,
 * photo, and nobody of the organisation by name.
 */
export type ResidentSees = {
  house: HouseSays;
  language: ResidentLanguage;
  today: string;
  said: { words: string; category: string; on: string };
  isClosed: boolean;
  deeds: Deed[];
  promises: OpenPromise[];
  chosen: Chosen[];
  saidBack: { says: ResidentSays; on: string } | null;
  hasPhone: boolean;
  given: Consent[];
  /** Something of it may be shown to the neighbourhood. */
  hasStory: boolean;
  asksErasureOn: string | null;
  keep: { concernDays: number; contactDays: number | null };
};

/** What a resident does on their page. */
export type ResidentAct =
  | { act: 'solved' | 'not-yet' | 'erase' }
  | { act: 'call'; phone: string }
  | { act: 'withdraw'; what: Consent | 'story' };

/** One story on the page for the neighbourhood; `month` is YYYY-MM. */
export type BoardStory = {
  category: string;
  sentence: string;
  month: string;
  neighbourhood: string | null;
  before: string | null;
  after: string | null;
};
/** Numbers are null where they would be about few people. */
export type Board = {
  house: HouseSays;
  stories: BoardStory[];
  told: number | null;
  solved: number | null;
};

/** A page about what may not stay small, as whoever holds its code reads it: no address, no pin, nobody by name. */
export type AppealSeen = {
  house: HouseSays;
  name: string;
  quote: string;
  neighbourhood: string;
  /** Of the neighbourhood; null where nobody has it. */
  outline: Drawn | null;
  /** How many finds it is about; null where that is few. */
  places: number | null;
  photo: string | null;
  alt: string;
  ask: string;
  askedOf: string;
  sentOn: string | null;
};
