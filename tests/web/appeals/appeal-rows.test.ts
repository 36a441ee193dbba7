import { describe, expect, it } from 'vitest';
import { isConfidential } from '../../../schema/mutations/confidential.ts';
import {
  type AppealFields,
  type AppealSeen,
  changedAppeal,
  isOpen,
  missingIn,
  newAppeal,
  noShare,
  photosOf,
  stateOf,
} from '../../../web/appeals/appeal-rows.ts';
import { neighbourhoodAt } from '../../../web/appeals/neighbourhood.ts';
import { seenRow, viewOver } from '../seen-rows.ts';

const fields: AppealFields = {
  name: 'Geen licht',
  quote: '',
  alt: '',
  ask: 'Een lamp ',
  askedOf: 'Gemeente',
  neighbourhood: '',
  photo: null,
  hasConsent: true,
};

describe('a page about what may not stay small', () => {
  it('misses words, a description of its photo, and a yes, before it goes out', () => {
    expect(missingIn(fields)).toEqual([]);
    expect(missingIn({ ...fields, ask: ' ', photo: 'p', hasConsent: false })).toEqual([
      'ask',
      'alt',
      'hasConsent',
    ]);
  });

  it('takes photos that are in and released, and of a home only with a yes', () => {
    const street = seenRow('observation', {});
    const home = seenRow('concern', { mayUsePhotos: false });
    const agreed = seenRow('concern', { mayUsePhotos: true });
    const photo = (about: { kind: string; id: string }, set = {}) =>
      seenRow('attachment', { about: { kind: about.kind, id: about.id }, isStored: true, ...set });
    const fine = [photo(street), photo(agreed)];
    const not = [
      photo(home),
      photo(street, { isReleased: false }),
      photo(street, { isStored: false }),
      photo(seenRow('observation', {})),
    ];
    const shown = photosOf(viewOver([...not, ...fine]), [street, home, agreed]);
    expect(shown.map(({ id }) => id)).toEqual(fine.map(({ id }) => id));
  });

  it('does not go out while one resident did not agree', () => {
    expect(noShare([seenRow('observation', {})])).toBe(false);
    expect(noShare([seenRow('concern', { mayShare: true }), seenRow('concern', {})])).toBe(true);
  });

  it('is made with a link that nobody can guess, and changes only what changed', () => {
    const find = seenRow('observation', {});
    const made = newAppeal('mid', [find], fields, {});
    expect(made.set).toMatchObject({ about: { id: find.id }, also: [], ask: 'Een lamp' });
    expect(made.set.code).toMatch(/^[\w-]{22}$/);
    const kept = seenRow('appeal', made.set) as AppealSeen;
    expect(changedAppeal(kept, fields, {})).toBeNull();
    const changed = changedAppeal(kept, { ...fields, name: 'Donker' }, { isShared: true });
    expect(changed).toMatchObject({ t: 'appeal.patch', set: { name: 'Donker', isShared: true } });
  });

  it('tells how it stands', () => {
    const at = (set: object) => ({ set }) as AppealSeen;
    expect(stateOf(at({}))).toBe('open');
    expect(stateOf(at({ sentOn: '2026-11-20' }))).toBe('sent');
    expect(stateOf(at({ sentOn: '2026-11-20', isRetired: true }))).toBe('retired');
    expect(stateOf(at({ repliedOn: '2026-11-25', isRetired: true }))).toBe('answered');
    expect(isOpen(at({ isShared: true, hasConsent: true, isRetired: true }))).toBe(false);
  });
});

it('of two neighbourhoods around a place it is the largest that is named', () => {
  const square = (code: string, size: number) => ({
    code,
    name: code,
    outline: [
      [
        [0, 0],
        [0, size],
        [size, size],
        [size, 0],
      ] as [number, number][],
    ],
  });
  const all = [square('small', 2), square('large', 9)];
  expect(neighbourhoodAt({ lat: 1, lng: 1 }, all)?.code).toBe('large');
  expect(neighbourhoodAt({ lat: 10, lng: 1 }, all)).toBeUndefined();
});

it('what is changed of a page is sealed on this device, as what it is about may be', () => {
  expect(isConfidential({ t: 'appeal.patch', set: { quote: 'Het is nat.' } })).toBe(true);
});
