import { expect, it } from 'vitest';
import { demoLanes } from '../../api/demo/demo-lanes.ts';
import { NOW, testCore } from '../fixtures/core.ts';

it('fills three walks of thirty finds through push, the same every time, with nothing held', async () => {
  const lanes = await demoLanes(NOW);
  expect(await demoLanes(NOW)).toEqual(lanes);
  const { push } = testCore();
  for (const { actor, muts } of lanes) {
    const answer = push(actor, ...muts);
    expect('fork' in answer ? ['fork'] : answer.r.filter((one) => one.s !== 'ok')).toEqual([]);
  }
  const types = lanes.flatMap(({ muts }) => muts.map(({ t }) => t));
  expect(types.filter((t) => t === 'walk.create')).toHaveLength(3);
  expect(types.filter((t) => /^(observation|concern)\.create$/.test(t))).toHaveLength(90);
});
