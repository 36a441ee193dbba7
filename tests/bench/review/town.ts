import { centre as middle } from '../../../schema/demo/plane.ts';
import { seeded } from '../../../schema/demo/seeded.ts';
import { type CategoryId, categories } from '../../../schema/vocabulary/categories.ts';
import { type Judgement, judgements } from '../../../schema/vocabulary/judgements.ts';
import { labelNames, noteOf, SOUGHT } from './town-words.ts';

/** Raised whenever the same seed gives another town: what was filled before is then not used any more. */
export const TOWN_VERSION = 1;

export const DAY_MS = 24 * 3_600_000;
/** Days over which the walks lie. */
export const TOWN_DAYS = 730;
const FINDS_A_WALK = 40;
const CLUSTERS = 400;
const CHILDRENS_WALKS = 0.05;
const NOTED = 0.4;
const LABELLED = 0.08;
const SOUGHT_IN_NOTES = 0.01;
const NOT_OURS = 0.12;
/** Of what is older than the slowest decision, still nobody decided. */
const NEVER_DECIDED = 0.01;
const SLOWEST_DECISION_DAYS = 30;

/** A town of some five kilometres across, thickest in the middle. */
const TOWN_METRES = 2_500;
const CLUSTER_METRES = 130;
const METRES_PER_DEGREE = 111_320;

export type TownFind = {
  at: number;
  category: CategoryId;
  lat: number;
  lng: number;
  accuracy: number;
  judgement: Judgement | null;
  note: string | null;
  label: string | null;
  decided: { at: number; as: 'done' | 'not_ours' } | null;
};
export type TownWalk = { startedAt: number; isOfChild: boolean; finds: TownFind[] };
type Place = { lat: number; lng: number };

const street = categories.filter(({ about }) => about === 'street').map(({ id }) => id);

/** What a town walked in two years up to `endsAt`, oldest walk first: the same for the same seed. */
export function town({
  finds,
  endsAt,
  seed = 1,
}: {
  finds: number;
  endsAt: number;
  seed?: number;
}): TownWalk[] {
  const next = seeded(seed);
  const centres = Array.from({ length: CLUSTERS }, () => around(middle, TOWN_METRES, next));
  const count = Math.ceil(finds / FINDS_A_WALK);
  return Array.from({ length: count }, (_, index) => {
    const before = ((count - index) / count) * TOWN_DAYS * DAY_MS;
    const startedAt = Math.floor(endsAt - before);
    const centre = centres[Math.floor(next() * CLUSTERS)] ?? middle;
    const size = Math.min(FINDS_A_WALK, finds - index * FINDS_A_WALK);
    const isOfChild = next() < CHILDRENS_WALKS;
    const walked = Array.from({ length: size }, (_, at) =>
      findAt(centre, startedAt + at * 80_000, endsAt, next),
    );
    return { startedAt, isOfChild, finds: walked };
  });
}

function findAt(centre: Place, at: number, endsAt: number, next: () => number): TownFind {
  const isNoted = next() < NOTED;
  return {
    at,
    category: oneOf(street, next),
    ...around(centre, CLUSTER_METRES, next),
    accuracy: Math.round(3 + next() * 17),
    judgement: next() < 0.6 ? oneOf(judgements, next) : null,
    note: isNoted ? noteOf(next, next() < SOUGHT_IN_NOTES ? SOUGHT : null) : null,
    label: next() < LABELLED ? oneOf(labelNames, next) : null,
    decided: decisionOf(at, endsAt, next),
  };
}

/** Within a month, and some never. What would be decided after `endsAt` is open still. */
function decisionOf(at: number, endsAt: number, next: () => number): TownFind['decided'] {
  const isNever = next() < NEVER_DECIDED;
  const decidedAt = Math.floor(at + (0.5 + next() * SLOWEST_DECISION_DAYS) * DAY_MS);
  const as = next() < NOT_OURS ? 'not_ours' : 'done';
  return isNever || decidedAt >= endsAt ? null : { at: decidedAt, as };
}

/** With six decimals, as the app keeps it. */
function around({ lat, lng }: Place, metres: number, next: () => number): Place {
  const distance = metres * Math.sqrt(-2 * Math.log(1 - next()));
  const turn = next() * 2 * Math.PI;
  const lngMetres = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return {
    lat: sixDecimals(lat + (distance * Math.sin(turn)) / METRES_PER_DEGREE),
    lng: sixDecimals(lng + (distance * Math.cos(turn)) / lngMetres),
  };
}

const sixDecimals = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

export function oneOf<T>(all: readonly T[], next: () => number): T {
  const one = all[Math.floor(next() * all.length)];
  if (one === undefined) throw new Error('Nothing to choose from');
  return one;
}
