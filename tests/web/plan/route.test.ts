import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appleLink, geoLink, googleLink } from '../../../web/plan/day/navigation-links.ts';
import { lengthOf, nearestFirst, routeOf, type Stop } from '../../../web/plan/day/route.ts';

const place = fc.record({
  lat: fc.double({ min: 52.08, max: 52.09, noNaN: true }),
  lng: fc.double({ min: 5.06, max: 5.08, noNaN: true }),
});
const time = fc.option(fc.constantFrom('09:00', '10:30', '10:30', '13:00', '15:45'), { nil: null });
const stops = fc
  .array(fc.record({ place, at: time }), { maxLength: 16 })
  .map((list) => list.map((one, at): Stop => ({ id: `stop-${at}`, ...one })));
const start = fc.option(place, { nil: null });
const ids = (list: readonly Stop[]) => list.map(({ id }) => id);

describe('the route of a day', () => {
  it('comes past each of the first twelve stops once, and names those that did not fit', () => {
    fc.assert(
      fc.property(stops, start, (list, from) => {
        const route = routeOf(list, from);
        expect(ids(route.stops).toSorted()).toEqual(ids(list.slice(0, 12)).toSorted());
        expect(ids(route.left)).toEqual(ids(list.slice(12)));
        expect(route.metres).toBeCloseTo(lengthOf(route.stops, from));
      }),
    );
  });

  it('is never longer than going to the nearest each time', () => {
    fc.assert(
      fc.property(stops, start, (list, from) => {
        const nearest = lengthOf(nearestFirst(list.slice(0, 12), from), from);
        expect(routeOf(list, from).metres).toBeLessThanOrEqual(nearest + 1e-6);
      }),
    );
  });

  it('keeps what has a time in the order of those times', () => {
    fc.assert(
      fc.property(stops, start, (list, from) => {
        const times = routeOf(list, from).stops.flatMap(({ at }) => at ?? []);
        expect(times).toEqual(times.toSorted());
      }),
    );
  });

  it('begins near where one is', () => {
    const line = [3, 1, 2, 4].map(
      (n): Stop => ({
        id: `${n}`,
        place: { lat: 52.08, lng: 5 + n / 1000 },
        at: null,
      }),
    );
    expect(ids(routeOf(line, { lat: 52.08, lng: 5 }).stops)).toEqual(['1', '2', '3', '4']);
    expect(ids(routeOf(line, { lat: 52.08, lng: 5.01 }).stops)).toEqual(['4', '3', '2', '1']);
  });

  it('fits what has no time between what has, where it is on the way', () => {
    const at = (id: string, lng: number, time: string | null): Stop => ({
      id,
      place: { lat: 52.08, lng },
      at: time,
    });
    const list = [at('late', 5.03, '15:00'), at('between', 5.02, null), at('early', 5.01, '09:00')];
    expect(ids(routeOf(list, null).stops)).toEqual(['early', 'between', 'late']);
  });

  it('of a day without visits is nothing', () => {
    expect(routeOf([], null)).toEqual({ stops: [], metres: 0, left: [] });
  });
});

describe('handing a route over to an app for maps', () => {
  const line = Array.from({ length: 12 }, (_, n) => ({ lat: 52.08, lng: 5 + n / 1000 }));

  it('gives Google Maps the last of ten stops as where to go and the others on the way', () => {
    const { host, searchParams } = new URL(googleLink(line));
    expect(host).toBe('www.google.com');
    expect(searchParams.get('destination')).toBe('52.080000,5.009000');
    expect(searchParams.get('waypoints')?.split('|')).toHaveLength(9);
    expect([...searchParams.keys()]).toEqual(['api', 'destination', 'waypoints']);
  });

  it('gives one stop as nothing but coordinates', () => {
    const one = { lat: 52.0841234567, lng: 5.07 };
    expect(new URL(googleLink([one])).searchParams.has('waypoints')).toBe(false);
    expect(appleLink(one)).toBe('https://maps.apple.com/?daddr=52.084123,5.070000');
    expect(geoLink(one)).toBe('geo:52.084123,5.070000?q=52.084123,5.070000');
  });
});
