import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect } from 'vitest';
import { newMid } from '../../../schema/ids.ts';
import type { PushResult } from '../../../schema/protocol.ts';
import { openCaptureDatabase, openSealer } from '../../../web/store/capture-database.ts';
import { idbCapture } from '../../../web/store/capture-idb.ts';
import type { CaptureStore, Lane, Work } from '../../../web/store/capture-store.ts';
import { newLane } from '../../../web/sync/new-lane.ts';
import { holds } from '../../schema/models/runs.ts';
import { emptyDisk, memoryCapture } from '../../simulation/memory-capture.ts';

/** What a person would write on paper beside the phone: what was saved, what of it was answered for, what is gone. */
type Paper = {
  lane: string;
  mids: string[];
  ackN: number;
  epoch: number;
  results: Map<number, PushResult>;
  blank: Set<string>;
};
/** The same store in two tabs. */
type Phone = { tabs: [CaptureStore, CaptureStore]; reopen(): Promise<void> };
type Command = fc.AsyncCommand<Paper, Phone>;

let count = 0;
const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
function workOf(isTold: boolean): Work {
  count += 1;
  const mid = newMid(count, random);
  const t = isTold ? 'concern.create' : 'observation.create';
  return { mid, t, sv: 1, e: mid, walk: null, at: 1, set: { words: `w${count}` }, base: {} };
}

const made = (): Lane => newLane({ by: 'code', code: 'WAND7K' }, 'Sam', { nowMs: 1, random });

/** The whole of it, after each thing that was done. */
async function compare(paper: Paper, { tabs }: Phone): Promise<void> {
  for (const store of tabs) {
    const lane = await store.lane(paper.lane);
    expect(lane).toMatchObject({
      nextN: paper.mids.length + 1,
      ackN: paper.ackN,
      epoch: paper.epoch,
    });
    const work = await store.mutations(paper.lane, 1);
    expect(work.map(({ mid }) => mid)).toEqual(paper.mids);
    expect(work.map(({ n }) => n)).toEqual(paper.mids.map((_, at) => at + 1));
    for (const { mid, set } of work)
      expect(Object.hasOwn(set, 'words')).toBe(!paper.blank.has(mid));
    expect((await store.results(paper.lane)).size).toBe(paper.results.size);
    const waiting = await store.mutations(paper.lane, paper.ackN + 1, 2);
    expect(waiting.map(({ mid }) => mid)).toEqual(paper.mids.slice(paper.ackN, paper.ackN + 2));
  }
}

const command = (name: string, run: (paper: Paper, phone: Phone) => Promise<void>): Command => ({
  check: () => true,
  async run(paper, phone) {
    await run(paper, phone);
    await compare(paper, phone);
  },
  toString: () => name,
});

const tab = fc.constantFrom<0 | 1>(0, 1);
const commands: fc.Arbitrary<Command>[] = [
  fc.tuple(tab, fc.array(fc.boolean(), { minLength: 1, maxLength: 3 })).map(([at, told]) =>
    command(`save ${told.length}`, async (paper, { tabs }) => {
      const work = told.map(workOf);
      const saved = await tabs[at].save(paper.lane, work);
      expect(saved?.map(({ n }) => n)).toEqual(work.map((_, i) => paper.mids.length + i + 1));
      paper.mids.push(...work.map(({ mid }) => mid));
    }),
  ),
  fc.tuple(tab, fc.nat(30), fc.integer({ min: -1, max: 1 })).map(([at, to, off]) =>
    command(`answered to ${to} of epoch ${off}`, async (paper, { tabs }) => {
      const ack = Math.min(to, paper.mids.length);
      const results = paper.mids
        .slice(paper.ackN, ack)
        .map((_, i): PushResult => ({ n: paper.ackN + i + 1, s: 'ok', seq: 5 }));
      await tabs[at].acknowledge(paper.lane, paper.epoch + off, ack, results);
      if (off !== 0) return;
      paper.ackN = Math.max(paper.ackN, ack);
      for (const one of results) paper.results.set(one.n, one);
    }),
  ),
  tab.map((at) =>
    command('restored', async (paper, { tabs }) => {
      paper.epoch += 1;
      await tabs[at].restart(paper.lane, paper.epoch);
      paper.ackN = 0;
      paper.results.clear();
    }),
  ),
  tab.map((at) =>
    command('forked', async (paper, { tabs }) => {
      const { id, token, join } = made();
      await tabs[at].fork(paper.lane, { id, token, join });
      expect(await tabs[at].save(paper.lane, [workOf(false)])).toBeNull();
      Object.assign(paper, { lane: id, ackN: 0, epoch: 0 });
      paper.results.clear();
    }),
  ),
  fc.tuple(tab, fc.nat(30)).map(([at, which]) =>
    command('erased', async (paper, { tabs }) => {
      const mid = paper.mids[which % Math.max(1, paper.mids.length)];
      if (!mid) return;
      await tabs[at].blank([mid]);
      paper.blank.add(mid);
    }),
  ),
  tab.map((at) =>
    command('renamed, with numbers of its own', async (paper, { tabs }) => {
      await tabs[at].change(paper.lane, (lane) => ({
        ...lane,
        nickname: 'Lou',
        nextN: 99,
        ackN: 9,
      }));
    }),
  ),
  fc.constant(command('opened anew', (_, phone) => phone.reopen())),
];

async function inBrowser(): Promise<Phone> {
  count += 1;
  const name = `capture-model-${count}`;
  const tabs = async (): Promise<Phone['tabs']> => {
    const open = async () => {
      const database = await openCaptureDatabase(name);
      return idbCapture(database, await openSealer(database));
    };
    return [await open(), await open()];
  };
  const phone: Phone = {
    tabs: await tabs(),
    async reopen() {
      phone.tabs = await tabs();
    },
  };
  return phone;
}

async function inSimulation(): Promise<Phone> {
  const disk = emptyDisk();
  return { tabs: [memoryCapture(disk), memoryCapture(disk)], reopen: async () => undefined };
}

async function begun(open: () => Promise<Phone>): Promise<{ model: Paper; real: Phone }> {
  const real = await open();
  const lane = made();
  await real.tabs[0].add(lane, []);
  const model = {
    lane: lane.id,
    mids: [],
    ackN: 0,
    epoch: 0,
    results: new Map(),
    blank: new Set<string>(),
  };
  return { model, real };
}

const places: [string, number, () => Promise<Phone>][] = [
  ['in the simulation', 150, inSimulation],
  ['in the browser', 40, inBrowser],
];

for (const [where, runs, open] of places)
  holds(
    `what was saved is there, once and in order, whatever happens to the phone: ${where}`,
    runs,
    fc.asyncProperty(fc.commands(commands, { maxCommands: 25 }), (all) =>
      fc.asyncModelRun(() => begun(open), all),
    ),
  );

for (const [where, runs, open] of places)
  holds(
    `two tabs that save, answer and fork at once lose nothing and number nothing twice: ${where}`,
    runs,
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom('save', 'save', 'save', 'answer', 'fork', 'restart'), {
        minLength: 2,
        maxLength: 12,
      }),
      async (turns, acts) => {
        const { model, real } = await begun(open);
        const saved: string[] = [];
        const heirs: string[] = [];
        const doing = acts.map(async (act, at) => {
          await turns.schedule(Promise.resolve(), act);
          const store = real.tabs[at % 2 === 0 ? 0 : 1];
          if (act === 'save') {
            const work = workOf(at % 3 === 0);
            if (await store.save(model.lane, [work])) saved.push(work.mid);
          } else if (act === 'answer') {
            const lane = await store.lane(model.lane);
            if (lane) await store.acknowledge(lane.id, lane.epoch, lane.nextN - 1, []);
          } else if (act === 'restart') await store.restart(model.lane, at + 1);
          else {
            const { id, token, join } = made();
            heirs.push(id);
            await store.fork(model.lane, { id, token, join });
          }
        });
        await turns.waitIdle();
        await Promise.all(doing);
        const lanes = await real.tabs[0].lanes();
        expect(lanes, 'one of the forks, or the lane itself').toHaveLength(1);
        const [lane] = lanes;
        expect([model.lane, ...heirs]).toContain(lane?.id);
        const work = await real.tabs[1].mutations(lane?.id ?? '', 1);
        expect(work.map(({ mid }) => mid).sort()).toEqual([...saved].sort());
        expect(work.map(({ n }) => n)).toEqual(saved.map((_, at) => at + 1));
        expect(lane?.nextN).toBe(saved.length + 1);
        expect(lane?.ackN).toBeLessThanOrEqual(saved.length);
      },
    ),
  );
