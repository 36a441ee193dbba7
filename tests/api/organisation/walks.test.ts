import { beforeEach, describe, expect, it } from 'vitest';
import { areNear, type Shape } from '../../../api/organisation/walks/shapes.ts';
import type { Actor } from '../../../schema/actor.ts';
import type { Row } from '../../../schema/entities/row.ts';
import { here, NOW, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';
import { canaries } from '../../fixtures/told-concern.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const lead = people.teamLead();
const team = '01890000-0000-7000-8000-00000000000a';
/** Metres north of the plein, more or less. */
const north = (metres: number) => ({ ...here, lat: here.lat + metres / 111_320 });
const square = (metres: number) => {
  const [low, high] = [north(metres).lat, north(metres + 100).lat];
  const [left, right] = [here.lng, here.lng + 0.002];
  return [
    { lat: low, lng: left },
    { lat: low, lng: right },
    { lat: high, lng: right },
    { lat: high, lng: left },
  ];
};

let world: ReturnType<typeof testCore>;
beforeEach(() => {
  world = testCore();
});
const walk = (days: number, more: object = {}) => {
  const startedAt = NOW + days * DAY;
  const set = { name: `Dag ${days}`, startedAt, endsAt: startedAt + 2 * HOUR, ...more };
  return world.say(lead, { t: 'walk.create', set }).mid;
};
const say = (who: Actor, t: string, of: string, set: object) =>
  world.say(who, { t, walk: of, set: { ...set } });
const pin = (of: string, position = here) =>
  say(lead, 'observation.create', of, { category: 'litter', position }).mid;
const read = (text: string | undefined) => JSON.parse(text ?? '{}');
const ids = (rows: Row[]) => rows.map(({ id }) => id);

describe('the walks of an organisation', () => {
  it('are those that are planned, under way or of the last year, newest first, with who works there', () => {
    const planned = walk(9, { isPlanned: true });
    const now = walk(0);
    const old = walk(-300);
    walk(-400);
    world.say(lead, { t: 'walk.delete', e: walk(-1), set: {} });
    world.core.putMember({ person: 'samira', name: 'Samira', role: 'walker' });
    const { rows } = read(world.core.walks.listText());
    expect(ids(rows)).toEqual([planned, now, old, 'samira']);
  });
});

describe('the memory of a walk', () => {
  it('is all that everybody on it may see, and nothing of the door, the office or another walk', () => {
    const [one, other] = [walk(-3), walk(-2)];
    const find = pin(one);
    pin(other);
    const about = { kind: 'observation', id: find };
    say(lead, 'vote.create', one, { about, weight: 1 });
    say(lead, 'comment.create', one, { about, text: canaries.note });
    say(lead, 'concern.create', one, {
      category: 'mould',
      position: here,
      words: canaries.note,
    });
    const address = { id: null, line: canaries.address, complex: null };
    say(people.walker({ walk: one }), 'doorstep.create', one, {
      address,
      outcome: 'come-back',
      until: '2026-12-01',
    });
    const text = world.core.walks.oneText(one) ?? '';
    expect(read(text).rows.map(({ kind }: Row) => kind)).toEqual(['walk', 'observation', 'vote']);
    expect(text).not.toContain(canaries.note);
    expect(text).not.toContain(canaries.address);
  });

  it('is not there of a walk that is not', () => {
    const gone = walk(-1);
    world.say(lead, { t: 'walk.delete', e: gone, set: {} });
    expect(world.core.walks.oneText(gone)).toBeUndefined();
    expect(world.core.walks.beforeText('nothing')).toBeUndefined();
  });
});

describe('what the last walks here left', () => {
  const planned = (more: object = { area: square(0) }) => walk(7, { isPlanned: true, ...more });
  const wasBefore = (of: string) => read(world.core.walks.beforeText(of));

  it('is of the three latest that went here or close by, within two years', () => {
    const far = walk(-1, { area: square(2_000) });
    const tapped = walk(-2);
    pin(tapped);
    const near = walk(-3, { area: square(240) });
    walk(-4, { area: square(260) });
    const along = walk(-5, {
      route: [-50, 400].map((metres) => {
        const { lat, lng } = north(metres);
        return { position: { lat, lng: lng + 0.001 }, name: '' };
      }),
    });
    walk(-6, { area: square(50) });
    walk(-800, { area: square(0) });
    expect(ids(wasBefore(planned()).walks)).toEqual([tapped, near, along]);
    expect(ids(wasBefore(planned({ area: square(2_000) })).walks)).toEqual([far]);
    expect(wasBefore(planned({})).walks, 'nobody knows where it goes').toEqual([]);
  });

  it('says what was promised and is open, what nobody answered, and which doors are still known', () => {
    const last = walk(-2, { area: square(0) });
    const about = { kind: 'walk', id: last };
    const promise = (place: number, set: object = {}) =>
      say(lead, 'promise.create', last, {
        about,
        what: 'Licht',
        dueOn: '2026-12-01',
        team,
        place,
        ...set,
      }).mid;
    const open = promise(1);
    promise(2, { isKept: true });
    const unanswered = pin(last);
    const answered = pin(last);
    say(lead, 'answer.create', last, {
      about: { kind: 'observation', id: answered },
      how: 'app',
      on: '2026-11-23',
      text: 'Gedaan',
    });
    const closed = pin(last);
    world.say(lead, {
      t: 'observation.patch',
      e: closed,
      set: { status: 'seen' },
      base: { status: closed },
    });
    const seen = world.pull(lead, 'office').find(({ id }) => id === closed);
    world.say(lead, {
      t: 'observation.patch',
      e: closed,
      set: { status: 'not_ours', notOursWhy: 'Van de gemeente' },
      base: { status: seen?.from.status ?? null, notOursWhy: seen?.from.notOursWhy ?? null },
    });
    const ring = (until: string) =>
      say(people.walker({ walk: last }), 'doorstep.create', last, {
        address: { id: 'A1', line: 'Plein 4', complex: 'C1' },
        outcome: 'come-back',
        until,
      });
    ring('2026-12-01');
    ring('2026-11-22');
    const left = wasBefore(planned());
    expect(ids(left.promises)).toEqual([open]);
    expect(ids(left.finds)).toEqual([unanswered]);
    expect(left.doorsteps.map(({ set, by }: Row) => [by, set])).toEqual([
      [
        '',
        {
          address: { id: null, line: 'Plein 4', complex: null },
          outcome: 'come-back',
          until: '2026-12-01',
        },
      ],
    ]);
  });
});

it('two walks are near that overlap, cross, or come within the distance', () => {
  const area = (metres: number): Shape => ({ is: 'area', spots: square(metres) });
  const places = (...metres: number[]): Shape => ({ is: 'places', spots: metres.map(north) });
  expect(areNear(area(0), area(50), 0)).toBe(true);
  expect(areNear(area(0), area(240), 150)).toBe(true);
  expect(areNear(area(0), area(260), 150)).toBe(false);
  const inside = { is: 'places', spots: [{ ...north(50), lng: here.lng + 0.001 }] } as const;
  expect(areNear(area(0), inside, 0)).toBe(true);
  expect(areNear(inside, area(0), 0)).toBe(true);
  const over: Shape = {
    is: 'way',
    spots: [north(-500), north(500)].map(({ lat, lng }) => ({ lat, lng: lng + 0.001 })),
  };
  expect(areNear(over, area(0), 0), 'it crosses, though both ends are far').toBe(true);
  expect(areNear(places(0, 900), places(1_000), 150)).toBe(true);
  expect(areNear(places(0, 700), places(1_000), 150), 'places are no way').toBe(false);
  expect(areNear({ is: 'places', spots: [] }, area(0), 150)).toBe(false);
});
