import { describe, expect, it } from 'vitest';
import {
  type ImageWords,
  imageLayout,
  imageSize,
  linesOf,
  type Measure,
  type Part,
} from '../../../web/appeals/image-layout.ts';

const measure: Measure = (text, _, size) => text.length * size * 0.55;
const few: ImageWords = {
  house: 'Rozenbuurt Wonen',
  name: 'Al drie winters zonder licht',
  quote: 'Ik loop hier niet meer.',
  askHead: 'Wat we vragen',
  ask: 'Zet er een lamp neer.',
  askedOf: 'Aan: gemeente',
  neighbourhood: 'Rozenbuurt',
  hasPhoto: true,
  hasMap: true,
};
const long = 'Het is donker en we horen niets. '.repeat(60);
const right = (part: Part) =>
  part.as === 'words'
    ? part.x + Math.max(...part.lines.map((line) => measure(line, part.style, part.size)))
    : part.x + part.width;

describe('the picture of a page', () => {
  it.each([
    ['a few words', few],
    ['as many words as may be written', { ...few, quote: long, ask: long }],
    ['one endless word', { ...few, name: 'x'.repeat(60), ask: 'y'.repeat(400) }],
    ['no photo, no quote and no map', { ...few, quote: '', hasPhoto: false, hasMap: false }],
  ])('holds %s, whole and inside its edges', (_, words) => {
    const parts = imageLayout(words, measure);
    for (const part of parts) {
      expect(part.y + part.height).toBeLessThanOrEqual(imageSize.height);
      expect(right(part)).toBeLessThanOrEqual(imageSize.width);
    }
    const shown = parts.flatMap((part) => (part.as === 'words' ? part.lines : [])).join('');
    for (const text of [words.name, words.ask, words.quote])
      expect(shown.replaceAll(/[\s“”]/g, '')).toContain(text.replaceAll(/\s/g, ''));
  });

  it('lays nothing over anything else', () => {
    const parts = imageLayout({ ...few, ask: long }, measure);
    const stacked = parts.filter(({ as }) => as !== 'map');
    stacked.reduce((before, part) => {
      expect(part.y).toBeGreaterThanOrEqual(before.y + before.height);
      return part;
    });
  });

  it('leaves out what there is not', () => {
    const parts = imageLayout({ ...few, quote: ' ', hasPhoto: false, hasMap: false }, measure);
    expect(parts.map((part) => (part.as === 'words' ? part.style : part.as))).toEqual([
      'place',
      'title',
      'head',
      'text',
      'text',
      'text',
    ]);
  });
});

it('words stay whole where they fit', () => {
  expect(linesOf('aan de kade staat niets', 8, (text) => text.length)).toEqual([
    'aan de',
    'kade',
    'staat',
    'niets',
  ]);
});
