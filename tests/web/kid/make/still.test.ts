import { expect, test } from 'vitest';
import { framed } from '../../../../web/kid/make/still.ts';

test('a photo shows what was in the frame and nothing beside it', () => {
  const { from, to } = framed({ width: 1_600, height: 1_200 }, { width: 300, height: 400 });
  expect(from).toEqual({ left: 350, top: 0, width: 900, height: 1_200 });
  expect(to).toEqual({ width: 900, height: 1_200 });
});

test('a photo is at most 1,600 pixels long, and never larger than the camera’s', () => {
  const frame = { width: 400, height: 300 };
  expect(framed({ width: 4_000, height: 3_000 }, frame).to).toEqual({
    width: 1_600,
    height: 1_200,
  });
  expect(framed({ width: 640, height: 480 }, frame).to).toEqual({ width: 640, height: 480 });
});
