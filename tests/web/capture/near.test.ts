import { describe, expect, it } from 'vitest';
import {
  alsoSeenDrafts,
  isAlsoSeen,
  isBare,
  nearDuplicate,
  notSeenDrafts,
} from '../../../web/capture/near.ts';
import type { SeenRow } from '../../../web/sync/device.ts';
import { aFind, seenRow, spot, viewOver } from '../seen-rows.ts';

const MINUTE = 60_000;
const now = 1_000 * MINUTE;
const at = (metresNorth: number, minutesAgo: number, more: Partial<SeenRow> = {}, set = {}) =>
  aFind(
    { position: { ...spot, lat: spot.lat + metresNorth / 111_320 }, ...set },
    { at: now - minutesAgo * MINUTE, by: 'jan', ...more },
  );
const own = at(0, 0, { by: 'samira' });
const found = (...others: ReturnType<typeof at>[]) => nearDuplicate(own, [own, ...others], now);

describe('a find that may be there already', () => {
  it('is of the same sort, near, and of the last hour', () => {
    const other = at(10, 4);
    expect(found(other)).toEqual({ find: other, metres: 10, minutes: 4 });
  });

  it('is the nearest of several', () => {
    expect(found(at(30, 1), at(5, 20), at(12, 2))?.metres).toBe(5);
  });

  it('is also one of oneself, made before', () => {
    expect(found(at(3, 2, { by: 'samira' }))?.minutes).toBe(2);
    expect(found(at(3, -2, { by: 'samira' })), 'made after it').toBeNull();
  });

  it('is so by a clock of somebody else that runs ahead', () => {
    expect(found(at(3, -20))?.minutes).toBe(0);
  });

  it.each([
    ['too far for litter', at(45, 4)],
    ['of another sort', at(10, 4, {}, { category: 'broken' })],
    ['of more than an hour ago', at(10, 61)],
    ['the same as another already', at(10, 4, {}, { duplicateOf: 'x' })],
  ])('is not %s', (_what, other) => {
    expect(found(other)).toBeNull();
  });

  it('lies as far as that sort of thing is large', () => {
    const unsafe = at(0, 0, { by: 'samira' }, { category: 'unsafe' });
    expect(nearDuplicate(unsafe, [at(70, 4, {}, { category: 'unsafe' })], now)?.metres).toBe(70);
  });

  it('is not asked about once the new one is old', () => {
    expect(nearDuplicate(own, [at(10, 4)], now + 61 * MINUTE)).toBeNull();
  });

  it('is not asked about once something hangs on the new one', () => {
    expect(isBare(own, viewOver([]))).toBe(true);
    const about = { about: { kind: 'observation', id: own.id } };
    expect(isBare(own, viewOver([seenRow('attachment', about)]))).toBe(false);
    expect(isBare(own, viewOver([seenRow('note', { ...about, text: 'Twee zakken' })]))).toBe(false);
    expect(isBare(at(0, 0, {}, { judgement: 'bad' }), viewOver([]))).toBe(false);
  });
});

describe('also seen', () => {
  const earlier = at(10, 4);

  it('is said about the earlier one, and the new one goes with it', () => {
    const [said, gone] = alsoSeenDrafts(earlier.row, own.row);
    expect(said).toMatchObject({ t: 'also_seen.create', set: { about: { id: earlier.id } } });
    expect(gone).toMatchObject({ t: 'observation.delete', e: own.id });
  });

  it('is taken back in one step', () => {
    const [back, also] = notSeenDrafts('said', own.row);
    expect([back.t, back.e]).toEqual(['observation.restore', own.id]);
    expect([also.t, also.e]).toEqual(['also_seen.delete', 'said']);
  });

  it('is known of a find, and not by how many', () => {
    const row = seenRow('also_seen', { about: { kind: 'observation', id: earlier.id } });
    expect(isAlsoSeen(viewOver([row, row]), earlier.id)).toBe(true);
    expect(isAlsoSeen(viewOver([{ ...row, isDeleted: true }]), earlier.id)).toBe(false);
    expect(isAlsoSeen(viewOver([row]), own.id)).toBe(false);
  });
});
