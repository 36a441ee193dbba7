import { expect, test } from 'vitest';
import type { Row } from '../../../schema/entities/row.ts';
import { rulesToCome } from '../../../schema/mutations/reduce.ts';
import { LaneModel } from '../../../web/store/lane-model.ts';
import type { LaneRows, ViewStore } from '../../../web/store/view-store.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { emptyDisk, memoryCapture } from '../../simulation/memory-capture.ts';
import { chanceOf } from '../../simulation/seeded.ts';
import { seenRow, spot } from '../seen-rows.ts';

const row = (id: string, seq: number, status: string): Row => {
  const { sync: _, ...made } = seenRow(
    'observation',
    { category: 'litter', position: spot, status },
    { id, seq },
  );
  return made;
};

/** A desk whose scope brings these rows, in the epoch that the server is in. */
function deskWith(rows: Row[]) {
  const known: LaneRows = {
    epoch: 1,
    cursors: { office: 9 },
    scopes: new Map([['office', new Map(rows.map((one) => [`observation/${one.id}`, one]))]]),
  };
  const view = {
    cursors: async () => ({ epoch: known.epoch, cursors: known.cursors }),
    read: async () => known,
  } as Partial<ViewStore> as ViewStore;
  const random = chanceOf(3).bytes;
  const lane = newLane({ by: 'organisation', slug: 'office' }, 'Fatma', { nowMs: 1000, random });
  const model = new LaneModel(lane, memoryCapture(emptyDisk()), view, rulesToCome());
  const statuses = () => model.view.value.list('observation').map(({ id, set }) => id + set.status);
  return { lane, model, known, statuses };
}

test('a find that is opened stands beside those that the desk has', async () => {
  const { lane, model, statuses } = deskWith([row('a', 5, 'new')]);
  await model.refresh(lane);
  model.open([row('old', 2, 'done')]);
  expect(statuses()).toEqual(['anew', 'olddone']);
  await model.refresh(lane);
  expect(statuses()).toEqual(['anew', 'olddone']);
});

test('what the feed says later goes before it, and an older answer changes nothing', async () => {
  const { lane, model, known, statuses } = deskWith([row('a', 5, 'seen')]);
  await model.refresh(lane);
  model.open([row('a', 3, 'new'), row('old', 2, 'done')]);
  expect(statuses()).toEqual(['aseen', 'olddone']);
  known.scopes.get('office')?.set('observation/old', row('old', 8, 'new'));
  known.cursors = { office: 10 };
  await model.refresh(lane);
  expect(statuses().sort()).toEqual(['aseen', 'oldnew']);
});

test('after a restore nothing that was opened before is shown', async () => {
  const { lane, model, known, statuses } = deskWith([row('a', 5, 'seen')]);
  await model.refresh(lane);
  model.open([row('old', 2, 'done')]);
  known.epoch = 2;
  await model.refresh(lane);
  expect(statuses()).toEqual(['aseen']);
});

test('a round that brought nothing new draws nothing anew', async () => {
  const { lane, model } = deskWith([row('a', 5, 'new')]);
  await model.refresh(lane);
  const drawn = model.view.value;
  await model.refresh({ ...lane, heardAt: 9_000 });
  expect(model.view.value).toBe(drawn);
  await model.refresh({ ...lane, person: { id: 'fatma', name: 'Fatma' } });
  expect(model.view.value).not.toBe(drawn);
});
