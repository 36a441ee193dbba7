import type { Category } from '../../../schema/vocabulary/categories.ts';
import type { AnswerWay, ResidentSays } from '../../../schema/vocabulary/door.ts';
import type { FindStatus } from '../../../schema/workflow.ts';
import type { Consent } from '../../organisation/resident/resident-sees.ts';

export type HomeCategory = Extract<Category, { about: 'home' }>['id'];
/** What a resident just did, and is thanked for. */
export const thanked = ['solved', 'not-yet', 'call', 'withdraw', 'erase'] as const;
export type Thanked = (typeof thanked)[number];

type Sent = { organisation: string; link: string; day: string | null };
type Said = { title: string; text: string };

/** Every word on a resident's page and in what is sent to them. Days and spans come in as words of the same language. */
export type ResidentWords = {
  title: string;
  languages: string;
  code: string;
  said: string;
  noWords: string;
  categories: Record<HomeCategory, string>;
  did: string;
  nothingYet: string;
  steps: Record<FindStatus, string>;
  appointment: string;
  appointmentWas: string;
  planDone: string;
  answered: Record<AnswerWay, string>;
  reported: string;
  kept: string;
  team(name: string): string;
  ahead: string;
  promised: string;
  promisedBy(day: string): string;
  late(day: string): string;
  weTell: string;
  chosen: string;
  visit: string;
  right: string;
  rightWhat: string;
  solved: string;
  notYet: string;
  callMe: string;
  phone: string;
  phoneWrong: string;
  saidBack: Record<ResidentSays, (day: string) => string>;
  thanks: Record<Thanked, string>;
  agreed: string;
  consent: Record<Consent | 'story', string>;
  withdraw: string;
  yours: string;
  keeps: string;
  keepsConcern(span: string): string;
  keepsContact(span: string): string;
  keepsContactOpen: string;
  remove: string;
  removeSure: string;
  removeWhat: string;
  removeYes: string;
  removeNo: string;
  removeAsked(day: string): string;
  contact: string;
  enter: Said & { house: string; code: string; go: string };
  onItsWay: Said;
  letters: Said;
  again: string;
  wait: Said;
  broken: Said;
  receipt: {
    subject(organisation: string): string;
    sms(sent: Sent): string;
    mail(sent: Sent & { code: string }): string;
  };
};
