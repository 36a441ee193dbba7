import { expect, it } from 'vitest';
import { strengthsByNeighbourhood } from '../../../web/appeals/strengths-list.tsx';
import { seenRow, spot, viewOver } from '../seen-rows.ts';

it('what people can do stands under their neighbourhood, and an unknown one comes last', () => {
  const find = seenRow('observation', { position: spot });
  const about = { kind: 'observation', id: find.id };
  const here = seenRow('strength', { about, what: 'green' });
  const lost = seenRow('strength', { about: { kind: 'observation', id: 'gone' }, what: 'coffee' });
  const rows = [lost, here, find];
  const view = { ...viewOver(rows), byId: (id: string) => rows.find((row) => row.id === id) };
  const around: [number, number][] = [
    [52, 5],
    [52, 6],
    [53, 6],
    [53, 5],
  ];
  const groups = strengthsByNeighbourhood(view as never, [
    { code: 'R', name: 'Rozenbuurt', outline: [around] },
  ]);
  expect(groups.map(([name, all]) => [name, all.map(({ id }) => id)])).toEqual([
    ['Rozenbuurt', [here.id]],
    ['', [lost.id]],
  ]);
});
