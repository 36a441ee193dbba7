import type { Subject } from '../../../schema/entities/fields.ts';
import { startingWith } from '../../../schema/entities/starts.ts';
import type { Concern } from '../../../schema/entities/things.ts';
import { subjectsOf } from '../../../schema/mutations/subjects.ts';
import { type FollowUpStatus, followUpStatuses } from '../../../schema/workflow.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import { aboutFind } from '../../text/about-find.ts';
import { type Find, readFind } from '../../text/finds.ts';
import { openPromises } from './promises.ts';
import { byTime, type Stop } from './route.ts';
import { isFor, type Whose } from './whose.ts';

type Rows = Pick<LaneViewModel, 'list' | 'byId'>;
type Part = { text: string; isDone: boolean };

/** A follow-up as one goes there with it, with no more than this device holds. */
export type Visit = {
  id: string;
  row: SeenRow;
  task: string;
  plannedOn: string | null;
  at: string | null;
  dueOn: string | null;
  status: FollowUpStatus;
  parts: readonly Part[];
  waitingFor: string;
  waitingUntil: string | null;
  /** What it is about that is known here; the first is where one goes. */
  finds: readonly Find[];
  /** As the resident gave it; '' when it was not told at a door. */
  address: string;
  /** In their own words, or the note of who saw it. */
  words: string;
  /** Null unless they said that they may be called. */
  phone: string | null;
  promises: readonly { id: string; what: string; dueOn: string }[];
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => text(value) || null;

/** A row of an older app lacks what came later. */
export function visitOf(view: Rows, row: SeenRow): Visit {
  const { set } = row;
  const subjects = subjectsOf(set);
  const finds = subjects.flatMap((one) => findOf(view, one) ?? []);
  const [first] = finds;
  const told = first?.kind === 'concern' ? asTold(first.row) : null;
  const note = first && text(aboutFind(view, 'note', first.id)[0]?.set.text);
  return {
    id: row.id,
    row,
    task: text(set.task),
    plannedOn: textOrNull(set.plannedOn),
    at: textOrNull(set.at),
    dueOn: textOrNull(set.dueOn),
    status: followUpStatuses.find((one) => one === set.status) ?? 'open',
    parts: Array.isArray(set.parts) ? (set.parts as Part[]) : [],
    waitingFor: text(set.waitingFor),
    waitingUntil: textOrNull(set.waitingUntil),
    finds,
    address: told?.address?.line ?? '',
    words: first?.words || note || '',
    phone: told?.mayCall && told.phone.trim() ? told.phone : null,
    promises: promisesTo(view, subjects),
  };
}

const asTold = ({ set }: SeenRow): Concern['set'] => ({
  ...(startingWith('concern') as Concern['set']),
  ...(set as Partial<Concern['set']>),
});

function findOf(view: Rows, { id }: Subject): Find | null {
  const row = view.byId(id);
  return row && !row.isDeleted ? readFind(row) : null;
}

const promisesTo = (view: Rows, subjects: readonly Subject[]): Visit['promises'] =>
  openPromises(view)
    .filter(({ set }) => subjects.some(({ id }) => id === set.about.id))
    .map(({ id, set }) => ({ id, what: set.what.trim(), dueOn: set.dueOn }));

export const isOpen = ({ status }: Visit): boolean => status !== 'done' && status !== 'dropped';

/** What was planned for whom, whenever and however it stands. */
export const visitsFor = (view: Rows, whose: Whose): Visit[] =>
  view
    .list('follow_up')
    .filter(isFor(view, whose))
    .map((row) => visitOf(view, row));

/** Of these what is planned for one day, in the order of their times: to go to, and gone to. */
export function visitsOn(visits: readonly Visit[], day: string) {
  const rankOf = ({ row }: Visit) => (typeof row.set.rank === 'number' ? row.set.rank : row.at);
  const planned = visits
    .filter(({ plannedOn, status }) => plannedOn === day && status !== 'dropped')
    .sort((one, other) => rankOf(one) - rankOf(other));
  return { open: byTime(planned.filter(isOpen)), done: planned.filter((one) => !isOpen(one)) };
}

export type VisitStop = Stop & { visit: Visit };

/** Where to go for them; without those of which this device does not know the place. */
export const stopsOf = (visits: readonly Visit[]): VisitStop[] =>
  visits.flatMap((visit) => {
    const place = visit.finds[0]?.position;
    return place ? [{ id: visit.id, place, at: visit.at, visit }] : [];
  });
