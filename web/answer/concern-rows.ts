import type { Kind } from '../../schema/entities/row.ts';
import { startingWith } from '../../schema/entities/starts.ts';
import type {
  Answer,
  Cause,
  Concern,
  Offer,
  PromiseRow,
  StandardText,
  Story,
  Team,
} from '../../schema/entities/things.ts';
import { newMid } from '../../schema/ids.ts';
import type { SeenRow } from '../sync/device.ts';

export type ConcernSeen = SeenRow & Concern;
export type AnswerSeen = SeenRow & Answer;
export type PromiseSeen = SeenRow & PromiseRow;
export type CauseSeen = SeenRow & Cause;
export type StorySeen = SeenRow & Story;
export type Rows = { list(kind: Kind): readonly SeenRow[] };

/** A concern made before more was asked at the door has what a new one starts with. */
export const asConcern = (row: SeenRow): ConcernSeen => ({
  ...row,
  set: { ...startingWith('concern'), ...row.set } as ConcernSeen['set'],
});
export const concernsOf = (view: Rows) => view.list('concern').map(asConcern);
export const teamsOf = (view: Rows) =>
  ([...view.list('team')] as (SeenRow & Team)[]).sort((one, other) =>
    one.set.name.localeCompare(other.set.name, 'nl'),
  );
export const offersOf = (view: Rows) => [...view.list('offer')] as (SeenRow & Offer)[];
export const textsOf = (view: Rows) =>
  [...view.list('standard_text')] as (SeenRow & StandardText)[];

const about = (view: Rows, kind: Kind, concern: string): SeenRow[] =>
  view.list(kind).filter(({ set }) => (set.about as { id?: string } | undefined)?.id === concern);

/** What a resident was told, the newest first. */
export const answersTo = (view: Rows, concern: string) =>
  (about(view, 'answer', concern) as AnswerSeen[]).sort(newestFirst);
/** What they were promised: the first day first. */
export const promisesTo = (view: Rows, concern: string) =>
  (about(view, 'promise', concern) as PromiseSeen[]).sort((one, other) =>
    one.set.dueOn.localeCompare(other.set.dueOn),
  );
export const storyOf = (view: Rows, concern: string) =>
  (about(view, 'story', concern) as StorySeen[]).sort(newestFirst)[0];
export const causeOf = (view: Rows, id: string | null) =>
  id === null
    ? undefined
    : (view.list('cause') as readonly CauseSeen[]).find((row) => row.id === id);
export const teamName = (view: Rows, id: string | null): string | null =>
  id === null ? null : (teamsOf(view).find((team) => team.id === id)?.set.name ?? null);

const newestFirst = (one: SeenRow, other: SeenRow) =>
  other.at - one.at || (one.id < other.id ? 1 : -1);

/** Known before it is saved, so that what comes along in the same save can name it. */
export const madeHere = (): string => newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes));
