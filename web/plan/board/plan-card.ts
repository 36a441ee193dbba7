import type { FollowUp } from '../../../schema/entities/things.ts';
import type { FollowUpStatus } from '../../../schema/workflow.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import { type Find, readFind } from '../../text/finds.ts';

/** What the board has columns for; what was dropped is found in the list. */
export const columns = ['open', 'planned', 'doing', 'waiting', 'done'] as const;
export type Column = (typeof columns)[number];

/** After so many days in which nothing happened something is silent. */
export const SILENT_DAYS = 14;
const DAY_MS = 24 * 3_600_000;

type Planned = FollowUp['set'];
/** A follow-up as the board shows it; rows of before the board lack most of it. */
export type PlanCard = {
  row: SeenRow;
  id: string;
  status: FollowUpStatus;
  task: string;
  /** What it is about first, as far as that is on this device. */
  find: Find | null;
  /** How many finds it is about besides. */
  also: number;
  /** A resident told at least one of them, and knows the day. */
  isTold: boolean;
  plannedOn: string | null;
  at: string | null;
  dueOn: string | null;
  owner: string;
  who: Planned['who'];
  waitingFor: string;
  waitingUntil: string | null;
  parts: { done: number; all: number } | null;
  /** When it last went to another column. */
  wentAt: number;
  isLate: boolean;
  /** For how many days nothing happened, where that is too long. */
  silentDays: number | null;
  rank: number | null;
};

/** Everything planned that was not taken away, dropped ones too, in no order. */
export const cardsOf = (view: LaneViewModel, today: string, now: number): PlanCard[] =>
  view.list('follow_up').map((row) => cardOf(view, row, today, now));

/** `today` is a day, `now` epoch ms. */
export function cardOf(
  view: Pick<LaneViewModel, 'byId'>,
  row: SeenRow,
  today: string,
  now: number,
): PlanCard {
  const set = row.set as Partial<Planned>;
  const about = view.byId(set.about?.id ?? '');
  const { status = 'open', also = [], parts = [], went = [] } = set;
  const isOver = status === 'done' || status === 'dropped';
  const dates = dated(set);
  const wentAt = went.at(-1)?.at ?? row.at;
  const isAhead = [dates.plannedOn, dates.waitingUntil].some((day) => day !== null && day >= today);
  const silentFor = Math.floor((now - wentAt) / DAY_MS);
  return {
    row,
    id: row.id,
    status,
    task: set.task ?? '',
    find: about && !about.isDeleted ? readFind(about) : null,
    also: also.length,
    isTold: set.about?.kind === 'concern' || also.some(({ kind }) => kind === 'concern'),
    ...dates,
    owner: set.owner ?? '',
    who: set.who ?? null,
    waitingFor: set.waitingFor ?? '',
    parts:
      parts.length > 0
        ? { done: parts.filter(({ isDone }) => isDone).length, all: parts.length }
        : null,
    wentAt,
    isLate: !isOver && dates.dueOn !== null && dates.dueOn < today,
    silentDays: !isOver && !isAhead && silentFor >= SILENT_DAYS ? silentFor : null,
    rank: set.rank ?? null,
  };
}

const dated = ({ plannedOn, at, dueOn, waitingUntil }: Partial<Planned>) => ({
  plannedOn: plannedOn ?? null,
  at: at ?? null,
  dueOn: dueOn ?? null,
  waitingUntil: waitingUntil ?? null,
});
