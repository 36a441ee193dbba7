import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../schema/entities/row.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import { closingOf } from '../../../web/hand-in/closing.ts';
import { isAwaited, otherPhones } from '../../../web/hand-in/phones.ts';
import type { AlongDevice } from '../../../web/sync/along-client.ts';
import type { SeenRow } from '../../../web/sync/device.ts';

const row = (kind: SeenRow['kind'], id: string, by: string, set: Fields, from = {}): SeenRow => ({
  kind,
  id,
  by,
  set,
  from,
  seq: 1,
  walk: 'walk',
  audience: 'walk',
  at: 1,
  isDeleted: false,
  sync: 'in',
});
const jan = row('participant', 'p1', 'jan', { nickname: 'Jan' });
const fox = row('participant', 'p2', 'child', { role: 'child', avatar: 'fox' });
const device = (more: Partial<AlongDevice>): AlongDevice => ({
  lane: 'lane',
  maker: 'jan',
  walk: 'walk',
  role: 'guest',
  openedAt: 1,
  seenAt: 50,
  leftFinds: 0,
  leftPhotos: 0,
  revokedAt: null,
  hasAccount: false,
  isHere: false,
  isLeader: false,
  ...more,
});
const phones = (...devices: AlongDevice[]) => otherPhones(devices, [jan, fox], 'me', 'nl');

describe('the other phones', () => {
  it('are told of as they said themselves, and never guessed', () => {
    const known = phones(
      device({ lane: 'a', isHere: true }),
      device({ lane: 'b', leftFinds: 1, leftPhotos: 2 }),
      device({ lane: 'c', maker: 'child', seenAt: null, leftFinds: null, leftPhotos: null }),
      device({ lane: 'd', maker: 'nobody', leftFinds: null, leftPhotos: null }),
      device({ lane: 'e' }),
      device({ lane: 'f', revokedAt: 60 }),
    );
    expect(known.map(({ who, is }) => [who, is])).toEqual([
      ['Jan', 'left'],
      ['Vos', 'not-heard'],
      ['', 'told-nothing'],
      ['Jan', 'in'],
      ['Jan', 'signed-out'],
    ]);
    expect(known.map(isAwaited)).toEqual([true, true, true, false, false]);
    expect(known[0]).toMatchObject({ at: 50, finds: 1, photos: 2 });
  });

  it('without a network are the people that this phone knows of, and nothing more', () => {
    expect(otherPhones(null, [jan, fox], 'jan', 'nl')).toMatchObject([
      { who: 'Vos', is: 'not-known' },
    ]);
  });

  it('leave out the desk of who planned the walk and stayed there', () => {
    expect(phones(device({ walk: null, maker: 'planner' }))).toEqual([]);
    expect(phones(device({ walk: null }))).toHaveLength(1);
  });
});

describe('a walk that is closed', () => {
  const closes = (mid: string): Mutation => ({
    n: 1,
    mid,
    t: 'walk.patch',
    sv: 1,
    e: 'walk',
    walk: 'walk',
    at: 1,
    set: { closedAt: 70 },
    base: {},
  });
  const closed = row('walk', 'walk', 'me', { closedAt: 70, closedBy: 'jan' }, { closedAt: 'm1' });

  it('says by whom and when, and who was second reads that', () => {
    expect(closingOf(closed, [])).toEqual({ at: 70, by: 'jan', isOwn: false, isSecond: false });
    expect(closingOf(closed, [closes('m1')])).toMatchObject({ isOwn: true, isSecond: false });
    expect(closingOf(closed, [closes('m2')])).toMatchObject({ isOwn: false, isSecond: true });
  });

  it('is open until then', () => {
    expect(closingOf(row('walk', 'walk', 'me', { closedAt: null }), []).at).toBe(null);
    expect(closingOf(undefined, []).at).toBe(null);
  });
});
