import { expect, it } from 'vitest';
import { laneAt } from '../../web/routes.ts';

const lane = (id: string, person: string | null, isClosed = false) => ({
  id,
  walk: 'walk',
  formerly: [`was-${id}`],
  person: person === null ? null : { id: person },
  isClosed,
});
const both = [lane('hers', 'samira', true), lane('his', 'jan')];

it('means one’s own lane where two people of one phone are on one walk', () => {
  expect(laneAt(both, 'walk')?.id).toBe('his');
  expect(laneAt(both, 'walk', 'jan')?.id).toBe('his');
});

it('goes on with the lane of who is in this tab, also when that is closed by now', () => {
  expect(laneAt(both, 'walk', 'samira')?.id).toBe('hers');
});

it('still finds a lane by itself and by an id it had before', () => {
  expect(laneAt(both, 'hers', 'jan')?.id).toBe('hers');
  expect(laneAt(both, 'was-his')?.id).toBe('his');
  expect(laneAt(both, 'elsewhere')).toBe(undefined);
});
