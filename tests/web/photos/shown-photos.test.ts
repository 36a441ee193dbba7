import { expect, test } from 'vitest';
import { isOfGuest, isShownTo, shownPhotos } from '../../../web/photos/shown-photos.ts';
import type { Photo } from '../../../web/store/photo.ts';
import { seenRow, viewOver } from '../seen-rows.ts';

const about = { kind: 'observation' as const, id: 'find' };
const row = (set: object, more: Parameters<typeof seenRow>[2] = {}) =>
  seenRow('attachment', { about, isSmallStored: false, isStored: false, ...set }, more);
const local = (id: string, more: Partial<Photo> = {}): Photo => ({
  id,
  lane: 'lane',
  about,
  walk: null,
  at: 1,
  state: 'ready',
  waitsUntil: 0,
  sent: {},
  ...more,
});
const states = (...given: Parameters<typeof shownPhotos>) =>
  shownPhotos(...given).map(({ id, sync, isHere }) => ({ id, sync, isHere }));

test('a photo says where it is: here, on its way, in, or waiting for somebody', () => {
  const here = row({}, { id: 'a', at: 1, sync: 'in' });
  const sending = row({}, { id: 'b', at: 2, sync: 'in' });
  const stored = row({ isSmallStored: true, isStored: true }, { id: 'c', at: 3, sync: 'in' });
  const held = row({}, { id: 'd', at: 4, sync: 'attention', why: 'subject_unknown' });
  const own = [local('a'), local('b'), local('d')];
  const view = viewOver([here, sending, stored, held]);
  expect(states(view, own, new Map([['b', 0.4]]), 'find')).toEqual([
    { id: 'a', sync: 'here', isHere: true },
    { id: 'b', sync: 'sending', isHere: true },
    { id: 'c', sync: 'in', isHere: false },
    { id: 'd', sync: 'attention', isHere: true },
  ]);
});

test('a photo that is not made ready yet is shown already, one of another find is not', () => {
  const raw = local('raw', { state: 'raw' });
  const refused = local('heic', { at: 2, state: 'refused', why: 'heic' });
  const other = local('other', { state: 'raw', about: { kind: 'observation', id: 'another' } });
  const shown = shownPhotos(viewOver([]), [raw, refused, other], new Map(), 'find');
  expect(shown.map(({ id, sync, why }) => [id, sync, why])).toEqual([
    ['raw', 'here', undefined],
    ['heic', 'attention', 'heic'],
  ]);
});

test('a removed photo is not shown, though its bytes are still here', () => {
  const gone = row({}, { id: 'gone', isDeleted: true });
  expect(states(viewOver([gone]), [local('gone')], new Map(), 'find')).toEqual([]);
});

test('a guest’s photo is shown to its maker, to who may release it, and to the others once it was', () => {
  const guest = { maker: 'guest', role: 'guest' } as const;
  const other = { maker: 'other', role: 'guest' } as const;
  const staff = { maker: 'samira', role: 'walker' } as const;
  const shown = (isReleased: boolean, from = 'a') => {
    const own = row({ isReleased }, { id: 'a', by: 'guest', from: { isReleased: from } });
    const [photo] = shownPhotos(viewOver([own]), [], new Map(), 'find');
    if (!photo) throw new Error('no photo');
    const to = [guest, other, staff].map((who) => isShownTo(photo, who));
    return [...to, isOfGuest(photo)];
  };
  expect(shown(false)).toEqual([true, false, true, true]);
  expect(shown(true, 'later'), 'released').toEqual([true, true, true, true]);
  expect(shown(true), 'taken by staff').toEqual([true, true, true, false]);
});
