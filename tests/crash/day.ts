import { rmSync } from 'node:fs';
import { CrashServer } from './crash-server.ts';
import { copyOfHouse } from './house.ts';
import { judge } from './judge.ts';
import { Life } from './life.ts';
import type { Plan, Point } from './points.ts';
import { comeToRest } from './rest.ts';
import { Street } from './street.ts';

/** What one kill is meant to hit; null is any moment. */
export type Blow = Plan | null;
export const ANY_MOMENT = 'any moment';
/** What a kill hit. */
export type Hit = Point | typeof ANY_MOMENT;
export type Day = {
  house: string;
  seed: number;
  blows: readonly Blow[];
  /** How much is written between two kills. */
  mutations: number;
  onKill?: (hit: Hit) => void;
};
export type DayResult = {
  faults: string[];
  hits: Map<Hit, number>;
  sent: number;
  sendings: number;
  acknowledged: number;
  stored: number;
  erased: number;
  lost: number;
  doubled: number;
  together: number;
};

/** A life that does not come to where it was to end is ended all the same. */
const LIFE_LIMIT_MS = 30_000;
/** At any moment: from at once to in the midst of it. */
const ANY_MOMENT_MS = 1_500;

/** Phones work, the server is ended once for each blow, all come to rest, and then its files are looked at. */
export async function playDay(day: Day): Promise<DayResult> {
  const { house, seed, blows, mutations } = day;
  const stateDir = copyOfHouse(house);
  const server = new CrashServer(stateDir);
  const hits = new Map<Hit, number>();
  let kills = 0;
  try {
    await server.start({ plan: blows[0] ?? null });
    const street = new Street(server.url, seed);
    const life = new Life(street, () => ({
      mayWrite: street.ledger.sent.size < mutations * (kills + 1),
      point: blows[kills]?.point ?? null,
    }));
    const lived = life.begin();
    for (const [i, blow] of blows.entries()) {
      const limit = blow ? LIFE_LIMIT_MS : 50 + street.chance.below(ANY_MOMENT_MS);
      const isHit = await server.untilStopped(limit);
      await server.kill(blows[i + 1] ?? null);
      kills += 1;
      const hit = isHit && blow ? blow.point : ANY_MOMENT;
      hits.set(hit, (hits.get(hit) ?? 0) + 1);
      day.onKill?.(hit);
    }
    life.end();
    await lived;
    const isAtRest = await comeToRest(street, stateDir);
    await server.stop();
    const verdict = await judge(street, stateDir);
    const { ledger } = street;
    return {
      ...verdict,
      faults: [...(isAtRest ? [] : ['does not come to rest']), ...verdict.faults],
      hits,
      sent: ledger.sent.size,
      sendings: ledger.sendings,
      acknowledged: ledger.acknowledged.size,
      stored: ledger.stored.size,
      erased: ledger.erased.size,
    };
  } finally {
    await server.stop();
    rmSync(stateDir, { recursive: true, force: true });
  }
}
