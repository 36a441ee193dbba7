import { describe, expect, it } from 'vitest';
import { limits } from '../../../../schema/limits.ts';
import type { GivenRow } from '../../../../schema/register/given.ts';
import { testCore } from '../../../fixtures/core.ts';
import { home, take } from '../../../fixtures/register.ts';

type Ring = [number, number][];
const square = (west: number, south: number): Ring => [
  [west, south],
  [west + 0.01, south],
  [west + 0.01, south + 0.01],
  [west, south + 0.01],
  [west, south],
];
const neighbourhood = (code: string, outline: object | null): GivenRow =>
  ({ kind: 'neighbourhood', code, name: `Buurt ${code}`, cbsYear: null, outline }) as GivenRow;
const complex = (code: string): GivenRow => ({ kind: 'complex', code, name: `Complex ${code}` });
const at = (number: number, lat: number, code: string | null) =>
  home(number, { place: { lat, lng: 5.07 }, complex: code });

function areasOf(rows: GivenRow[]) {
  const { core } = testCore();
  take(core, 1, rows);
  return core.register.areas();
}

describe('the areas of an organisation', () => {
  it('are its neighbourhoods as they were drawn, each part by itself, latitude first', () => {
    const parts = { type: 'MultiPolygon', coordinates: [[square(5, 52)], [square(5.1, 52)]] };
    const { neighbourhoods } = areasOf([
      neighbourhood('B', { type: 'Polygon', coordinates: [square(5, 52)] }),
      neighbourhood('A', parts),
      neighbourhood('C', null),
    ]);
    expect(neighbourhoods.map(({ code, name }) => [code, name])).toEqual([
      ['A', 'Buurt A'],
      ['B', 'Buurt B'],
    ]);
    expect(neighbourhoods[1]?.outline).toEqual([
      [
        [52, 5],
        [52, 5.01],
        [52.01, 5.01],
        [52.01, 5],
      ],
    ]);
    expect(neighbourhoods[0]?.outline).toHaveLength(2);
  });

  it('are its complexes, around their homes; one without a place has no area', () => {
    const { complexes } = areasOf([
      complex('C1'),
      complex('C2'),
      complex('C3'),
      at(1, 52.08, 'C1'),
      at(3, 52.081, 'C1'),
      at(5, 52.09, 'C2'),
      at(7, 52.3, null),
      home(9, { complex: 'C3' }),
    ]);
    expect(complexes.map(({ code, name }) => [code, name])).toEqual([
      ['C1', 'Complex C1'],
      ['C2', 'Complex C2'],
    ]);
    const lats = (i: number) => complexes[i]?.outline.flat().map(([lat]) => lat) ?? [];
    expect(Math.min(...lats(0))).toBeCloseTo(52.0799, 4);
    expect(Math.max(...lats(0))).toBeCloseTo(52.0811, 4);
    expect(complexes[1]?.outline.flat()).toHaveLength(4);
  });

  it('say nothing of the homes themselves', () => {
    const said = JSON.stringify(areasOf([complex('C1'), at(1, 52.08, 'C1'), at(3, 52.09, 'C1')]));
    for (const word of ['Lindestraat', '3547AB', '52.08,', '52.09,'])
      expect(said).not.toContain(word);
  });

  it('have no more corners than a map can show, and no more of them than fit in an answer', () => {
    const round = Array.from({ length: 1_900 }, (_, i): [number, number] => {
      const angle = (i / 1_900) * 2 * Math.PI;
      return [5 + 0.02 * Math.cos(angle), 52 + 0.02 * Math.sin(angle)];
    });
    const outline = { type: 'Polygon', coordinates: [[...round, ...round.slice(0, 1)]] };
    const { neighbourhoods } = areasOf([neighbourhood('A', outline)]);
    expect(neighbourhoods[0]?.outline.flat().length).toBeLessThanOrEqual(limits.areaPoints);
    expect(neighbourhoods[0]?.outline.flat().length).toBeGreaterThan(limits.areaPoints / 4);

    const many = Array.from({ length: limits.areas + 5 }, (_, i) => `C${i}`);
    const { complexes } = areasOf([
      ...many.map(complex),
      ...many.map((code, i) => at(i + 1, 52, code)),
    ]);
    expect(complexes).toHaveLength(limits.areas);
  });
});
