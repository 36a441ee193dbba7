import type { Page } from 'playwright-core';
import { slowDown } from './slow-link.ts';
import { atLeast, atMost, type Goal, round } from './table.ts';
import { median } from './timing.ts';

const REPEATS = 3;
const MANY = 5_000;
const DAY = 500;
const SAVES = 200;

const ms = (value: number) => `${round(value)} ms`;

/** A find that is on the disk, against one strict transaction of the same bytes. */
export async function measureSave(page: Page): Promise<Goal[]> {
  const times: { bare: number; store: number; screen: number }[] = [];
  // The first run warms up and is not counted.
  for (let seed = 0; seed <= REPEATS; seed++) {
    const time = await page.evaluate(([count, from]) => window.bench.save(count, from), [
      SAVES,
      seed,
    ] as const);
    if (seed > 0) times.push(time);
  }
  const bare = median(times.map((time) => time.bare));
  const store = median(times.map((time) => time.store));
  const screen = median(times.map((time) => time.screen));
  const against = (ours: number) => `${ms(ours)} : ${ms(bare)}`;
  return [
    atMost(
      'save → durable, against the bare strict transaction',
      store / bare,
      2,
      ' ×',
      against(store),
    ),
    atMost(
      'save → durable and drawn, as a screen waits for it',
      screen / bare,
      2,
      ' ×',
      against(screen),
    ),
  ];
}

/** 5,000 finds up and, to another device, down: floor, us and PouchDB in turn. */
export async function measureMany(page: Page): Promise<Goal[]> {
  const { bare, push, pull, pouchPush, pouchPull } = await manyTimes(page);
  const pair = (one: number, other: number) => `${ms(one)} : ${ms(other)}`;
  return [
    atMost(
      '5,000 finds pushed, against outbox → one POST → SQLite',
      push / bare,
      1.5,
      ' ×',
      pair(push, bare),
    ),
    atLeast(
      '5,000 finds pushed, against PouchDB',
      pouchPush / push,
      15,
      ' ×',
      pair(pouchPush, push),
    ),
    atLeast(
      '5,000 finds pulled, against PouchDB',
      pouchPull / pull,
      20,
      ' ×',
      pair(pouchPull, pull),
    ),
  ];
}

/** @returns medians in ms */
async function manyTimes(page: Page) {
  const runs: Record<'bare' | 'push' | 'pull' | 'pouchPush' | 'pouchPull', number>[] = [];
  for (let seed = 0; seed <= REPEATS; seed++) {
    const run = await page.evaluate(
      async ({ count, seed, name }) => {
        const { push, walk } = await window.bench.pushOurs(count, seed);
        return {
          push,
          pull: await window.bench.pullOurs(count),
          bare: await window.bench.pushBare(count, seed, walk),
          pouchPush: await window.bench.pushPouch(name, count, seed, walk),
          pouchPull: await window.bench.pullPouch(name, count),
        };
      },
      { count: MANY, seed, name: `many-${seed}` },
    );
    // The first run warms up and is not counted.
    if (seed > 0) runs.push(run);
  }
  const of = (name: keyof (typeof runs)[number]) => median(runs.map((run) => run[name]));
  return {
    bare: of('bare'),
    push: of('push'),
    pull: of('pull'),
    pouchPush: of('pouchPush'),
    pouchPull: of('pouchPull'),
  };
}

/** A day's walk on a phone at the edge of the network, pull included. */
export async function measureSlow(page: Page, url: string): Promise<Goal[]> {
  const rounds: { ms: number; requests: number; bytesUp: number }[] = [];
  for (let seed = 0; seed < REPEATS; seed++) {
    await page.evaluate(([count, from]) => window.bench.fillOurs(count, from), [
      DAY,
      seed,
    ] as const);
    const session = await slowDown(page);
    await (await fetch(`${url}/traffic`)).arrayBuffer();
    const { whole } = await page.evaluate(() => window.bench.roundOurs());
    await session.detach();
    const { requests, bytesUp } = (await (await fetch(`${url}/traffic`)).json()) as {
      requests: number;
      bytesUp: number;
    };
    rounds.push({ ms: whole, requests, bytesUp });
  }
  const time = median(rounds.map((one) => one.ms));
  const requests = median(rounds.map((one) => one.requests));
  const kilobytes = median(rounds.map((one) => one.bytesUp)) / 1000;
  return [
    atMost('500 finds on a slow link, requests', requests, 2, '', `push and pull in ${ms(time)}`),
    atMost('500 finds on a slow link, bytes up', kilobytes, 25, ' KB', 'bodies as sent'),
  ];
}
