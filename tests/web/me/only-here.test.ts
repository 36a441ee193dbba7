import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { onlyHere } from '../../../web/me/only-here.ts';
import type { LaneView, Unsent } from '../../../web/sync/device.ts';

const lane = (id: string, own: Partial<LaneView>) => ({ id, person: null, ...own }) as LaneView;
const unsent = (id: string, ...types: string[]): Unsent => ({
  lane: id,
  count: types.length,
  items: types.map((t) => ({ mutation: { t } as Unsent['items'][number]['mutation'] })),
});

it('counts what one person has that is only here, and a photo once', () => {
  const samira = { id: 'samira', name: 'Samira' };
  const device = {
    lanes: signal([
      lane('open', { person: samira }),
      lane('waiting', { forPerson: 'samira' }),
      lane('other', { person: { id: 'jan', name: 'Jan' } }),
      lane('guest', {}),
    ]),
    unsent: signal([
      unsent('open', 'observation.create', 'attachment.create', 'note.create'),
      unsent('waiting', 'walk.create'),
      unsent('other', 'observation.create'),
      unsent('guest', 'observation.create'),
    ]),
    photosHere: signal(
      new Map([
        ['open', 1],
        ['other', 4],
      ]),
    ),
  };
  expect(onlyHere(device, 'samira')).toEqual({ things: 3, photos: 1 });
  expect(onlyHere(device, 'fatma')).toEqual({ things: 0, photos: 0 });
});
