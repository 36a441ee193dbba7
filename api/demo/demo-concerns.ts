import type { Position } from '../../schema/demo/plane.ts';
import type { Fields } from '../../schema/entities/row.ts';
import { type GivenRow, keyOf } from '../../schema/register/given.ts';
import type { ResidentLanguage, Room, Since } from '../../schema/vocabulary/door.ts';
import { workdayFrom } from './demo-days.ts';
import type { DemoFind } from './demo-finds.ts';
import { type OfferName, offerId, promiseTeams } from './demo-offers.ts';
import { demoRegister } from './demo-register.ts';
import type { DemoScript } from './demo-script.ts';
import { demoTold } from './demo-told.ts';

const MINUTE = 60_000;

/** What was asked at the door beside the words and the urgency that stand in the walk's table. */
export type DemoTold = {
  room: Room;
  since: Since;
  language?: ResidentLanguage;
  wasReported?: boolean;
  offers?: (OfferName | 'visit')[];
  wantsToHelp?: boolean;
  /** Of nobody. With it the resident may be called. */
  phone?: string;
  mayShare?: boolean;
  /** `asked` where nothing is said. */
  report?: 'resident' | 'heard';
  wantsNoAnswer?: boolean;
  /** Easy to type; the others are made by chance. */
  receipt?: string;
  /** Days after the visit; without words it is "we let you know". */
  promise?: { days: number; what?: string };
};

/** A concern of a demo walk, as it was told at `at`; its photos in the order in which they were taken. */
export type Told = { find: DemoFind; id: string; at: number; walk: string; photos: string[] };

const toldOf = ({ place, category }: DemoFind) => demoTold[`${place} ${category}`];

/** What the resident was asked beside the words, for the door at `door`. */
export function toldFields(script: DemoScript, find: DemoFind, door: Position): Fields {
  const told = toldOf(find);
  if (!told) throw new Error(`Nobody was asked at ${find.place}`);
  const { offers = [], phone = '', report = 'asked', receipt, promise: _later, ...asked } = told;
  return {
    ...asked,
    address: addressAt(door),
    wasReported: told.wasReported ?? false,
    offers: offers.map((one) => (one === 'visit' ? one : offerId(one))),
    mayCall: phone !== '',
    phone,
    mayUsePhotos: find.photos.length > 0,
    receipt: receipt ?? script.newReceipt(),
    receiptBy: 'card',
    report: { as: report, number: '', on: null },
  };
}

/** The home of the register at this front door. */
function addressAt({ lat, lng }: Position) {
  const away = ({ place }: Home) =>
    place ? Math.hypot(place.lat - lat, place.lng - lng) : Number.POSITIVE_INFINITY;
  const home = homes().reduce((best, one) => (away(one) < away(best) ? one : best));
  return { id: keyOf(home), line: `${home.street} ${home.number}`, complex: home.complex };
}

type Home = Extract<GivenRow, { kind: 'address' }>;
let known: Home[] | undefined;
const homes = (): Home[] => {
  known ??= demoRegister().rows.filter((row): row is Home => row.kind === 'address');
  return known;
};

/** What was promised at the doors, what was kept of it, what turned out to be one thing, and what is shown to the neighbourhood. */
export function answerFor(script: DemoScript, told: readonly Told[], todayMs: number): void {
  for (const one of told) promise(script, one, todayMs);
  findCause(script, told, todayMs);
}

function promise(script: DemoScript, { find, id, at, walk }: Told, todayMs: number): void {
  const promised = toldOf(find)?.promise;
  if (!promised) return;
  const { days, what = '' } = promised;
  const made = script.create({
    by: find.by,
    t: 'promise.create',
    at: at + 10_000,
    walk,
    set: {
      about: { kind: 'concern', id },
      what,
      dueOn: workdayFrom(at, days),
      team: promiseTeams[find.category as keyof typeof promiseTeams] ?? null,
    },
  });
  if (find.outcome !== 'done') return;
  script.change({
    by: 'lotte',
    t: 'promise.patch',
    e: made,
    at: todayMs - MINUTE,
    set: { isKept: true },
    base: { isKept: made },
  });
}

const CAUSE = 'Kieren bij de voordeuren';
const children = ['Ahornstraat 63', 'Esdoornstraat 33', 'Tulpstraat 27'];

/** Of the five who told of draught in De Esdoorn, three have the same doors. */
function findCause(script: DemoScript, told: readonly Told[], todayMs: number): void {
  const at = todayMs - MINUTE;
  const set = { name: CAUSE, category: 'draught', complex: 'C03' };
  const cause = script.create({ by: 'lotte', t: 'cause.create', at, set });
  for (const { find, id } of told) {
    if (find.category !== 'draught' || !children.includes(find.place)) continue;
    const change = { set: { cause }, base: { cause: id } };
    script.change({ by: 'lotte', t: 'concern.patch', e: id, at, ...change });
  }
}
