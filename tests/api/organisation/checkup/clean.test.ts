import { expect, test } from 'vitest';
import { demoLanes } from '../../../../api/demo/demo-lanes.ts';
import { checkedHouse } from '../../../fixtures/checked-house.ts';
import { checkup } from '../../../fixtures/checkup.ts';
import { NOW, testCore } from '../../../fixtures/core.ts';

test('finds nothing broken where one of everything took place', async () => {
  const { storage } = checkedHouse();
  const report = await checkup(storage, { nowMs: NOW });
  expect(report.broken).toEqual({});
  expect(report).toMatchObject({ state: 'done', by: 'person', at: NOW, endedAt: NOW });
});

test('finds nothing broken in the demo', async () => {
  const { core, storage, push } = testCore();
  core.found('Rozenbuurt Wonen');
  for (const { actor, muts, photos } of await demoLanes(NOW)) {
    push(actor, ...muts);
    for (const { id } of photos) core.markStored(id, 'full', true);
  }
  const report = await checkup(storage, { nowMs: NOW });
  expect(report.broken).toEqual({});
  expect(report.looked).toBeGreaterThan(400);
}, 30_000);
