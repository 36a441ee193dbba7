import { newMid } from '../../schema/ids.ts';
import type { Join } from '../../schema/protocol.ts';
import type { Work } from '../../web/store/capture-store.ts';
import { newLane } from '../../web/sync/new-lane.ts';
import { workOf } from '../../web/sync/work-of.ts';
import { type Mood, turns } from './faults.ts';
import { emptyDisk, memoryCapture } from './memory-capture.ts';
import { calm, type Defect, Network } from './network.ts';
import { violations } from './oracle.ts';
import { Phone, type Surroundings } from './phone.ts';
import { chanceOf } from './seeded.ts';
import { Server } from './server.ts';

const STEPS = 60;
const MOST_PHONES = 8;
/** About as many turns as one round takes. */
const MOST_TURNS = 60;
const START_MS = Date.UTC(2026, 10, 23, 10);
const CODE = 'WAND7K';
/** More than any fork, restore and page of these schedules needs. */
const ROUNDS_TO_REST = 40;

/** What took place in a schedule, so that a test can see that the faults were really there. */
export type Tally = {
  saves: number;
  photos: number;
  rounds: number;
  clones: number;
  evictions: number;
  restores: number;
  erasures: number;
  forks: number;
  conflicts: number;
};

/** Plays one walk with everything that can go wrong, lets it come to rest, and looks what is broken. */
export async function runSchedule(
  seed: number,
  defect: Defect | null = null,
): Promise<{ faults: string[]; tally: Tally }> {
  const chance = chanceOf(seed);
  let nowMs = START_MS;
  const server = new Server(() => nowMs, chance);
  const network = new Network(server, chance, { drop: 0.12, double: 0.1, late: 0.05 }, defect);
  const mood: Mood = { kill: 0.02 };
  const around: Surroundings = { api: network.api, chance, mood, defect };
  const tally: Tally = {
    saves: 0,
    photos: 0,
    rounds: 0,
    clones: 0,
    evictions: 0,
    restores: 0,
    erasures: 0,
    forks: 0,
    conflicts: 0,
  };
  const phones = await peopleOf(around);

  for (let step = 0; step < STEPS; step++) {
    nowMs += chance.below(60_000);
    const phone = chance.pick(phones);
    if (!phone) break;
    const roll = chance.next();
    if (roll < 0.45) {
      await phone.save(nowMs);
      tally.saves += 1;
      if (chance.happens(0.5)) {
        await phone.photograph(nowMs);
        tally.photos += 1;
      }
    } else if (roll < 0.86) {
      const rounds = phone.sync(chance.happens(0.25) ? 2 : 1);
      // People go on pinning while it syncs, and the browser may wipe the view at any time.
      await turns(chance.below(MOST_TURNS));
      if (chance.happens(0.4)) await phone.save(nowMs);
      if (chance.happens(0.1)) phone.viewDisk.clear();
      await rounds;
      if (chance.happens(0.9)) await phone.develop(nowMs);
      tally.rounds += 1;
    } else if (roll < 0.9 && phones.length < MOST_PHONES) {
      phones.push(phone.clone());
      tally.clones += 1;
    } else if (roll < 0.92) {
      phone.viewDisk.clear();
      tally.evictions += 1;
    } else if (roll < 0.935) {
      const concern = chance.pick(server.entities().filter(({ kind }) => kind === 'concern'));
      if (!concern) continue;
      server.erase(concern.id);
      tally.erasures += 1;
    } else if (roll < 0.945) {
      // Up to ten years off, either way.
      phone.clockOff = Math.trunc((chance.next() - 0.5) * 20 * 365 * 24 * 3_600_000);
    } else if (roll < 0.955) server.backUp();
    else if (roll < 0.98) {
      if (server.restore()) tally.restores += 1;
    } else network.deliverLate();
  }

  network.deliverLate();
  network.weather = calm;
  mood.kill = 0;
  const isAtRest = await comeToRest(phones, server, nowMs);
  tally.forks = phones.reduce(
    (sum, { capture }) =>
      sum + [...capture.lanes.values()].filter(({ formerly }) => formerly.length > 0).length,
    0,
  );
  tally.conflicts = server.entities().filter(({ kind }) => kind === 'conflict').length;
  const faults = await violations(server, phones);
  server.storage.close();
  return { faults: isAtRest ? faults : ['does not come to rest', ...faults], tally };
}

/** One who starts a walk without network, two who join with the code, and a colleague in the office. */
async function peopleOf(around: Surroundings): Promise<Phone[]> {
  const made = { nowMs: START_MS, random: around.chance.bytes };
  const leader = newLane({ by: 'organisation', slug: 'demo' }, 'Lou', made);
  const walk = newMid(START_MS, made.random);
  const set = { name: 'Rondje', startedAt: START_MS, endsAt: START_MS + 3_600_000, code: CODE };
  const first: Work = {
    mid: walk,
    t: 'walk.create',
    sv: 1,
    e: walk,
    walk,
    at: START_MS,
    set,
    base: {},
  };
  const phones = [await phoneWith({ ...leader, walk, startedHere: true }, [first])];
  for (const join of [
    { by: 'code', code: CODE },
    { by: 'code', code: CODE },
    { by: 'organisation', slug: 'office' },
  ] satisfies Join[]) {
    const lane = newLane(join, 'Sam', made);
    const work =
      join.by === 'code'
        ? [
            workOf(
              { t: 'participant.create', set: { nickname: 'Sam', role: 'walker' } },
              lane,
              made,
            ),
          ]
        : [];
    phones.push(await phoneWith(lane, work));
  }
  return phones;

  async function phoneWith(lane: ReturnType<typeof newLane>, work: Work[]): Promise<Phone> {
    const disk = emptyDisk();
    await memoryCapture(disk).add(lane, work);
    return new Phone(around, disk, new Map(), new Set(work.map(({ mid }) => mid)));
  }
}

/** Everyone syncs until nobody has anything left, then once more so that all have read all. */
async function comeToRest(phones: Phone[], server: Server, nowMs: number): Promise<boolean> {
  let quiet = 0;
  for (let round = 0; round < ROUNDS_TO_REST && quiet < 2; round++) {
    const outcomes = [];
    const before = server.head;
    for (const phone of phones) {
      outcomes.push(...(await phone.sync(1)));
      outcomes.push((await phone.develop(nowMs)) ? 'done' : 'again');
    }
    // What was said last in a round, as that a photo is in, is heard in the next.
    const isQuiet = server.head === before && outcomes.every((outcome) => outcome === 'done');
    quiet = isQuiet ? quiet + 1 : 0;
  }
  return quiet === 2;
}
