import { type FollowUpStatus, followUpStatuses } from '../../../schema/workflow.ts';
import { type Column, columns } from './plan-card.ts';

export const shapes = ['board', 'week', 'list'] as const;
export type Shape = (typeof shapes)[number];
export const laneKinds = ['none', 'person', 'team', 'neighbourhood'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** What the plan screen shows. The address holds it, so that it can be sent to a colleague. */
export type PlanView = {
  shape: Shape;
  lanes: LaneKind;
  /** The code of a neighbourhood. */
  neighbourhood: string | null;
  /** `member:<id>`, `team:<id>`, or NOBODY. */
  who: string | null;
  status: FollowUpStatus | null;
  /** A day of the week that is looked at; null is this week. */
  week: string | null;
  /** Which column a phone shows. */
  column: Column;
  /** The card that is open. */
  card: string | null;
  /** Something in the address is not known here. */
  isOdd: boolean;
};

/** Of nobody yet. */
export const NOBODY = 'none';

const names = {
  shape: 'als',
  lanes: 'lanen',
  neighbourhood: 'buurt',
  who: 'wie',
  status: 'stand',
  week: 'week',
  column: 'kolom',
  card: 'kaart',
} as const;
const shapeNames: Record<Shape, string> = { board: 'bord', week: 'week', list: 'lijst' };
const laneNames: Record<LaneKind, string> = {
  none: 'geen',
  person: 'persoon',
  team: 'team',
  neighbourhood: 'buurt',
};

const isDay = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** What an address asks for; the rest holds where something in it is not known. */
export function readPlanView(query: Readonly<Record<string, string>>): PlanView {
  const asked = (name: keyof typeof names) => query[names[name]] ?? '';
  let isOdd = Object.keys(query).some((name) => !(Object.values(names) as string[]).includes(name));
  const among = <T extends string>(
    name: keyof typeof names,
    all: readonly T[],
    inAddress: (one: T) => string = (one) => one,
  ): T | null => {
    const found = all.find((one) => inAddress(one) === asked(name)) ?? null;
    if (asked(name) && !found) isOdd = true;
    return found;
  };
  const like = (name: keyof typeof names, isKnown: (value: string) => boolean): string | null => {
    if (!asked(name)) return null;
    if (isKnown(asked(name))) return asked(name);
    isOdd = true;
    return null;
  };
  return {
    shape: among('shape', shapes, (one) => shapeNames[one]) ?? 'board',
    lanes: among('lanes', laneKinds, (one) => laneNames[one]) ?? 'none',
    neighbourhood: asked('neighbourhood') || null,
    who: like('who', (value) => value === NOBODY || /^(member|team):./.test(value)),
    status: among('status', followUpStatuses),
    week: like('week', isDay),
    column: among('column', columns) ?? 'open',
    card: asked('card') || null,
    isOdd,
  };
}

/** The address of a view, after the question mark; '' is where the board opens. */
export function writePlanView(view: Omit<PlanView, 'isOdd'>): string {
  const query = new URLSearchParams();
  const put = (name: keyof typeof names, value: string | null) => {
    if (value) query.set(names[name], value);
  };
  if (view.shape !== 'board') put('shape', shapeNames[view.shape]);
  if (view.lanes !== 'none') put('lanes', laneNames[view.lanes]);
  put('neighbourhood', view.neighbourhood);
  put('who', view.who);
  put('status', view.status);
  put('week', view.week);
  if (view.column !== 'open') put('column', view.column);
  put('card', view.card);
  return `${query}`;
}
