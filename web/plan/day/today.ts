import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import { type Find, findsOf } from '../../text/finds.ts';
import { dayOf } from '../../text/format.ts';
import { openPromises } from './promises.ts';
import { dayAfter } from './put-off.ts';
import { isOpen, type Visit, visitsFor } from './visits.ts';
import { isAssigned, namesFor, type Whose } from './whose.ts';

type Rows = Pick<LaneViewModel, 'list' | 'byId'>;

/** One thing to know today. `visit` is the follow-up it is, where it is one. */
export type TodayLine = {
  id: string;
  find: Find | null;
  visit: Visit | null;
  /** Why it is here. */
  why:
    | { is: 'due' | 'late' | 'missed' | 'waited'; day: string }
    | { is: 'promised'; day: string; what: string }
    | { is: 'walk'; day: string; walk: string; name: string; what: string }
    | { is: 'given' }
    | { is: 'planned' };
};
type Held = { visits: readonly Visit[]; finds: ReadonlyMap<string, Find> };
export type Today = { promised: TodayLine[]; late: TodayLine[]; came: TodayLine[] };

/** What somebody or a team should know on the morning of `today`: promised for it, overdue, and new since yesterday. */
export function todayFor(view: Rows, whose: Whose, today: string): Today {
  const visits = visitsFor(view, whose).filter(isOpen);
  const finds = new Map(findsOf(view).map((find) => [find.id, find]));
  const promises = promisesOf(view, whose, { visits, finds });
  const due = visits.filter(({ dueOn }) => dueOn === today);
  const late = visits.flatMap((visit) => lateLine(visit, today) ?? []);
  return {
    promised: [
      ...promises.filter(({ why }) => why.day === today),
      ...due.map((visit) => lineOf(visit, { is: 'due', day: today })),
    ],
    late: [...promises.filter(({ why }) => why.day < today), ...late].sort((one, other) =>
      dayIn(one).localeCompare(dayIn(other)),
    ),
    came: cameIn(view, whose, { visits, finds, today }),
  };
}

export const isQuiet = ({ promised, late, came }: Today): boolean =>
  promised.length + late.length + came.length === 0;

const lineOf = (visit: Visit, why: TodayLine['why']): TodayLine => ({
  id: visit.id,
  find: visit.finds[0] ?? null,
  visit,
  why,
});
const dayIn = ({ why }: TodayLine): string => ('day' in why ? why.day : '');

function lateLine(visit: Visit, today: string): TodayLine | null {
  const { dueOn, plannedOn, status, waitingUntil } = visit;
  if (dueOn && dueOn < today) return lineOf(visit, { is: 'late', day: dueOn });
  if (status === 'waiting')
    return waitingUntil && waitingUntil < today
      ? lineOf(visit, { is: 'waited', day: waitingUntil })
      : null;
  return plannedOn && plannedOn < today ? lineOf(visit, { is: 'missed', day: plannedOn }) : null;
}

/** What was promised by who is meant, on a walk or to residents: by their team, or about what is given to them or they go to. */
function promisesOf(view: Rows, whose: Whose, { visits, finds }: Held) {
  const goesTo = new Set(visits.flatMap((visit) => visit.finds.map(({ id }) => id)));
  const names = namesFor(view, whose);
  const isTheirs = isAssigned(view, whose);
  return openPromises(view).flatMap(({ id, set }): (TodayLine & { why: { day: string } })[] => {
    if (set.about.kind === 'walk') {
      if (!names.has(`team:${set.team}`)) return [];
      const name = String(view.byId(set.about.id)?.set.name ?? '');
      const own = { walk: set.about.id, name, what: set.what.trim(), day: set.dueOn };
      return [{ id, find: null, visit: null, why: { is: 'walk', ...own } }];
    }
    const find = finds.get(set.about.id);
    if (!find) return [];
    const isGiven = set.team ? names.has(`team:${set.team}`) : isTheirs(find.row);
    const isMeant = isGiven || goesTo.has(find.id);
    const why = { is: 'promised' as const, day: set.dueOn, what: set.what.trim() };
    return isMeant ? [{ id, find, visit: null, why }] : [];
  });
}

/** Given to who is meant since yesterday, by somebody else. What is planned for today stands among the visits. */
function cameIn(
  view: Rows,
  whose: Whose,
  { visits, finds, today }: Held & { today: string },
): TodayLine[] {
  const yesterday = dayAfter(today, -1);
  const isNew = (row: SeenRow, field: string) => dayOf(timeOf(row, field)) >= yesterday;
  const isTheirs = isAssigned(view, whose);
  const given = [...finds.values()].filter(
    ({ row, status }) =>
      isTheirs(row) && status !== 'done' && status !== 'not_ours' && isNew(row, 'assignee'),
  );
  const planned = visits.filter(
    ({ row, plannedOn }) => plannedOn !== today && row.by !== whose.id && isNew(row, 'who'),
  );
  return [
    ...given.map((find) => ({ id: find.id, find, visit: null, why: { is: 'given' as const } })),
    ...planned.map((visit) => lineOf(visit, { is: 'planned' })),
  ];
}

/** When a field was last set, in epoch ms: the mutation that did carries its time (schema/ids.ts). */
function timeOf(row: SeenRow, field: string): number {
  const hex = (row.from[field] ?? '').replace('-', '').slice(0, 12);
  return /^[0-9a-f]{12}$/.test(hex) ? Number.parseInt(hex, 16) : row.at;
}
