import { expect, test } from 'vitest';
import type { PullBody } from '../../../schema/protocol.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { workOf } from '../../../web/sync/work-of.ts';
import { emptyDisk, memoryCapture } from '../../simulation/memory-capture.ts';
import { calm, Network } from '../../simulation/network.ts';
import { Phone } from '../../simulation/phone.ts';
import { chanceOf } from '../../simulation/seeded.ts';
import { Server } from '../../simulation/server.ts';

const NOW = Date.UTC(2026, 10, 23, 10);

test('only a desk that has nothing yet asks for less than everything', async () => {
  const chance = chanceOf(5);
  const server = new Server(() => NOW, chance);
  const { api } = new Network(server, chance, calm, null);
  const asked: PullBody[] = [];
  const listening = {
    ...api,
    pull: (body: PullBody) => {
      asked.push(body);
      return api.pull(body);
    },
  };
  const made = { nowMs: NOW, random: chance.bytes };
  const lane = newLane({ by: 'organisation', slug: 'office' }, 'Fatma', made);
  const phone = new Phone({ api: listening, chance, mood: { kill: 0 }, defect: null }, emptyDisk());
  const times = { startedAt: NOW, endsAt: NOW + 3_600_000 };
  const walk = workOf({ t: 'walk.create', set: { name: 'Rondje', ...times } }, lane, made);
  await memoryCapture(phone.capture).add(lane, [{ ...walk, walk: walk.mid }]);
  await phone.sync(1);
  await phone.sync(1);
  const office = asked.flatMap(({ scopes }) => scopes).filter(({ s }) => s === 'office');
  expect(office.map(({ c, fresh }) => [c > 0, fresh ?? false])).toEqual([
    [false, true],
    [true, false],
  ]);
  const others = asked.flatMap(({ scopes }) => scopes).filter(({ s }) => s !== 'office');
  expect(others.some(({ fresh }) => fresh)).toBe(false);
});
