import { expect, it } from 'vitest';
import { demoPeople } from '../../api/demo/demo-people.ts';
import { demoMutations } from '../../api/demo/demo-walks.ts';
import { base64url } from '../../schema/ids.ts';
import { NOW, testCore } from '../fixtures/core.ts';

it('fills three walks of thirty finds through push, the same every time, with nothing held', async () => {
  const muts = await demoMutations(NOW);
  expect((await demoMutations(NOW)).map((one) => one.mid)).toEqual(muts.map((one) => one.mid));
  const { core, push } = testCore();
  for (const { id, role } of demoPeople) {
    const lane = base64url(new TextEncoder().encode(id.padEnd(16, '.')));
    const own = muts
      .filter((one) => one.by === id)
      .map(({ by: _by, ...one }, index) => ({
        n: index + 1,
        sv: 1,
        ...one,
        walk: one.walk ?? null,
        base: one.base ?? {},
      }));
    const answer = push(
      { lane, root: lane, person: id, role, walk: null, isRevoked: false, isLate: false },
      ...own,
    );
    expect('fork' in answer ? [] : answer.r.filter((one) => one.s !== 'ok')).toEqual([]);
  }
  expect(core.adoptEpoch(1)).toBe('same');
  expect(muts.filter((one) => one.t === 'walk.create')).toHaveLength(3);
  expect(muts.filter((one) => /^(observation|concern)\.create$/.test(one.t))).toHaveLength(90);
});
