import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, luminance } from '../../schema/colour-contrast.ts';
import {
  houseProperties,
  isReadable,
  LEAST,
  ownColours,
  readability,
} from '../../schema/house-colours.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const chosen = (part: 'place' | 'action') => anyColour.filter((colour) => isReadable(part, colour));
const PAPER_OF_EVENING = '#131a2b';
const CARD_OF_EVENING = '#1c2540';

describe('contrast', () => {
  it('is what WCAG says it is', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#abcdef', '#abcdef')).toBe(1);
  });
});

describe('an organisation’s own colours', () => {
  it('are refused where white does not read on them', () => {
    expect(isReadable('place', '#ffcc00')).toBe(false);
    expect(isReadable('action', '#ff8800')).toBe(false);
    expect(isReadable('place', '#5b1a6e')).toBe(true);
    for (const part of ['place', 'action'] as const)
      expect(readability(part, ownColours[part])).toBeGreaterThan(LEAST);
  });

  it('change nothing where there are none, or where one cannot be read', () => {
    expect(houseProperties({ place: null, action: null })).toEqual({});
    expect(houseProperties({ place: '#ffff00', action: '#ffff00' })).toEqual({});
  });

  it('read by day, whatever was chosen: white on both, and a link in place on paper', () => {
    fc.assert(
      fc.property(chosen('place'), chosen('action'), (place, action) => {
        const set = houseProperties({ place, action });
        expect(set['--house-place']).toBe(place);
        expect(contrast('#ffffff', place)).toBeGreaterThanOrEqual(LEAST);
        expect(contrast('#faf5e9', place)).toBeGreaterThanOrEqual(LEAST);
        expect(contrast('#ffffff', action)).toBeGreaterThanOrEqual(LEAST);
      }),
    );
  });

  it('read in the evening, whatever was chosen, and stand out from its paper', () => {
    fc.assert(
      fc.property(chosen('place'), chosen('action'), (place, action) => {
        const set = houseProperties({ place, action });
        const plate = set['--house-place-evening'] ?? '';
        const lamp = set['--house-do-evening'] ?? '';
        expect(contrast('#ffffff', plate)).toBeGreaterThanOrEqual(LEAST);
        expect(contrast(PAPER_OF_EVENING, plate)).toBeGreaterThanOrEqual(2);
        expect(contrast(set['--house-on-do-evening'] ?? '', lamp)).toBeGreaterThanOrEqual(7);
        expect(contrast(CARD_OF_EVENING, lamp)).toBeGreaterThanOrEqual(LEAST);
        expect(luminance(lamp)).toBeGreaterThan(luminance(plate));
      }),
    );
  });
});
