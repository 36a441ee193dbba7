import { expect, it } from 'vitest';
import { demoLanes } from '../../api/demo/demo-lanes.ts';
import { NOW, testCore } from '../fixtures/core.ts';
import { people } from '../fixtures/people.ts';

it('has a page that can be read with its photo, one that was answered, an idea and a strength', async () => {
  const { core, push, pull } = testCore();
  const lanes = await demoLanes(NOW);
  for (const { actor, muts, photos } of lanes) {
    push(actor, ...muts);
    for (const { id } of photos) core.markStored(id, 'full', true);
  }
  expect(core.resident.appeal('DemoBuurtvraagOverLamp')?.photo).not.toBeNull();
  expect(core.resident.appeal('DemoBuurtvraagAntwoord')).toBeUndefined();
  const rows = ['office', 'concerns'].flatMap((scope) => pull(people.manager(), scope));
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  expect(of('appeal').find(({ set }) => set.isRetired)?.set.reply).toContain('donderdag');
  expect([of('initiative').length, of('strength').length]).toEqual([1, 1]);
});
