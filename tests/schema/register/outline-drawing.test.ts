import { expect, it } from 'vitest';
import { drawnOutline } from '../../../schema/register/outline-drawing.ts';
import type { Ring } from '../../../schema/register/wire.ts';

const square: Ring = [
  [52.01, 5],
  [52.01, 5.02],
  [52, 5.02],
  [52, 5],
];

it('an outline is drawn north up, inside its edges and in its own shape', () => {
  const drawn = drawnOutline([square], 100);
  // At 52° a degree of longitude is 0.62 of one of latitude.
  expect(drawn).toEqual({ path: 'M4 4L96 4L96 79L4 79Z', width: 100, height: 83 });
});

it('a hole is a ring of its own', () => {
  expect(drawnOutline([square, square], 100)?.path.match(/M/g)).toHaveLength(2);
});

it('what has no inside is not drawn', () => {
  expect(drawnOutline([], 100)).toBeNull();
  expect(drawnOutline([[[52, 5]]], 100)).toBeNull();
});
