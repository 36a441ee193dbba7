import { expect, it } from 'vitest';
import type { BytesOf } from '../../../../api/organisation/checkup/photo-bytes.ts';
import { checkedHouse } from '../../../fixtures/checked-house.ts';
import { asPromised, checkup } from '../../../fixtures/checkup.ts';
import { NOW } from '../../../fixtures/core.ts';
import { photoOf } from '../../../fixtures/pictures.ts';

const seen = async (other: (house: ReturnType<typeof checkedHouse>) => BytesOf) => {
  const house = checkedHouse();
  const { broken } = await checkup(house.storage, { nowMs: NOW, bytesOf: other(house) });
  return { broken, ids: house.ids };
};

it.each(['full', 'small'] as const)('a photo whose bytes are gone is told (%s)', async (lost) => {
  const { broken, ids } = await seen(
    ({ storage }) =>
      async (id, part) =>
        part === lost ? null : asPromised(storage)(id, part),
  );
  expect(broken).toEqual({ photos: { count: 1, ids: [`attachment ${ids.photo}`] } });
});

it('a photo that has other bytes than were promised is told', async () => {
  const { broken } = await seen(({ storage }) => async (id, part) => {
    const promised = await asPromised(storage)(id, part);
    return promised && { ...promised, sha256: 'x'.repeat(43) };
  });
  expect(Object.keys(broken)).toEqual(['photos']);
});

it('the bytes of what was erased are told when they are still there', async () => {
  const { broken, ids } = await seen(
    ({ storage, ids: { secretPhoto } }) =>
      async (id, part) =>
        id === secretPhoto ? { size: 1, sha256: null } : asPromised(storage)(id, part),
  );
  expect(broken).toEqual({ erased: { count: 1, ids: [`attachment ${ids.secretPhoto}`] } });
});

it('a photo that goes while its bytes are looked for is not missed', async () => {
  const { broken } = await seen(({ core, storage, ids: { photo } }) => async (id) => {
    if (id === photo)
      for (const part of ['small', 'full'] as const) core.markStored(id, part, false);
    return asPromised(storage)(id, 'full');
  });
  expect(broken).toEqual({});
});

it('of many photos some are looked at each night, until it was all of them, and then anew', async () => {
  const { storage, leader, ids, make, push } = checkedHouse();
  const about = { kind: 'observation', id: ids.find };
  const more = Array.from({ length: 450 }, () =>
    make(leader, { t: 'attachment.create', set: photoOf(about), walk: ids.walk }),
  );
  push(leader, ...more);
  const asked = new Map<string, number>();
  const bytesOf: BytesOf = async (id, part) => {
    if (part === 'full') asked.set(id, (asked.get(id) ?? 0) + 1);
    return asPromised(storage)(id, part);
  };
  const counts: number[] = [];
  for (let night = 1; night <= 3; night++) {
    expect((await checkup(storage, { nowMs: NOW + night, bytesOf })).broken).toEqual({});
    counts.push(asked.size);
  }
  expect(counts).toEqual([400, 453, 453]);
  expect(Math.max(...asked.values()), 'and the first ones again').toBe(2);
}, 30_000);
