import { describe, expect, it } from 'vitest';
import { photoOf } from '../../../fixtures/pictures.ts';
import { canaries } from '../../../fixtures/told-concern.ts';
import { toldCore } from '../../../fixtures/told-core.ts';

const code = 'AAAAAAAAAAAAAAAAAAAAAA';

/** A page about a concern, shared with a photo, while the resident agrees. */
function shared(set: Record<string, unknown> = {}) {
  const told = toldCore({ mayShare: true, mayUsePhotos: true, phone: canaries.phone });
  const photo = told.create('attachment', photoOf(told.about));
  told.core.markStored(photo, 'full', true);
  const appeal = told.create('appeal', {
    about: told.about,
    name: 'Al drie winters nat',
    quote: 'Het is hier altijd nat.',
    ask: 'Pak de gevel aan.',
    askedOf: 'Gemeente',
    photo,
    alt: 'Zwarte plekken naast een raam.',
    hasConsent: true,
    isShared: true,
    code,
    ...set,
  });
  const read = () => told.core.resident.appeal(code);
  return { ...told, photo, appeal, read };
}

describe('whoever holds the link of a shared page', () => {
  it('reads what is asked, with a photo, and nothing of whom or where', () => {
    const { read, photo } = shared();
    expect(read()).toMatchObject({ name: 'Al drie winters nat', photo, outline: null });
    const text = JSON.stringify(read());
    for (const canary of Object.values(canaries)) expect(text).not.toContain(canary);
    expect(text).not.toMatch(/nat bij het raam|bedroom|52\.084/);
  });

  it.each([
    ['it is not shared', { isShared: false }],
    ['nobody said that it may be read', { hasConsent: false }],
    ['it is over', { isRetired: true }],
  ])('reads nothing while %s', (_, set) => {
    expect(shared(set).read()).toBeUndefined();
  });

  it('reads nothing any more once it is closed, retired or removed, or the resident takes back their yes', () => {
    for (const [kind, set] of [
      ['appeal', { isShared: false }],
      ['appeal', { isRetired: true }],
      ['concern', { mayShare: false }],
    ] as const) {
      const page = shared();
      page.patch(set, kind, kind === 'appeal' ? page.appeal : page.concern);
      expect(page.read(), JSON.stringify(set)).toBeUndefined();
    }
  });

  it('sees no photo without words for it, nor one that the resident does not want used', () => {
    expect(shared({ alt: ' ' }).read()?.photo).toBeNull();
    const page = shared();
    page.patch({ mayUsePhotos: false });
    expect(page.read()).toMatchObject({ photo: null, alt: '' });
  });

  it('sees no photo of something else', () => {
    const page = shared();
    const other = page.create('concern', { category: 'cold', position: page.row().set.position });
    const photo = page.create('attachment', photoOf({ kind: 'concern', id: other }));
    page.core.markStored(photo, 'full', true);
    page.patch({ photo }, 'appeal', page.appeal);
    expect(page.read()?.photo).toBeNull();
  });

  it('reads another code as nothing', () => {
    expect(shared().core.resident.appeal('B'.repeat(22))).toBeUndefined();
  });
});

it('a page about several goes whole when one of them is erased', () => {
  const page = shared();
  const other = page.create('concern', { category: 'cold', position: page.row().set.position });
  const both = { about: page.about, also: [{ kind: 'concern', id: other }] };
  const rest = { name: 'Samen koud', ask: 'Help', askedOf: 'Gemeente', code: 'C'.repeat(22) };
  const appeal = page.create('appeal', { ...both, ...rest });
  expect(page.core.erase(other, 'lotte')?.rows).toBe(2);
  expect(page.row('appeal', appeal).set).toEqual({});
  expect(page.row('appeal', page.appeal).set.name).toBe('Al drie winters nat');
});
