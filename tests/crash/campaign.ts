import { chanceOf } from '../simulation/seeded.ts';
import { becomeBrowser } from './browser.ts';
import { ANY_MOMENT, type Blow, type DayResult, type Hit, playDay } from './day.ts';
import { type Point, pointNames, points } from './points.ts';
import { prepare } from './prepared.ts';

export type Campaign = { kills: number; seed: number; mutations?: number };
export type Total = Omit<DayResult, 'faults'> & { kills: number; days: number; faults: string[] };

/** Each day has a new house, in which a migration waits to be ended. */
const KILLS_A_DAY = 20;
const MUTATIONS = 250;
/** One of so many comes at no point at all. */
const ANY = 5;
/** Where a push or a photo passes all the time, it need not be the first that is hit. */
const often: readonly Point[] = [
  'gzip-body',
  'before-transaction',
  'in-transaction',
  'before-poke',
  'after-commit',
  'before-put',
  'between-put-and-row',
  'after-row',
];

/** Ends the server so many times, day after day, each point as often as the others. Stops at the first day that breaks something. */
export async function runCampaign(
  { kills, seed, mutations = MUTATIONS }: Campaign,
  onKill: (hit: Hit, done: number) => void = () => undefined,
): Promise<Total> {
  becomeBrowser();
  const { house, forget } = await prepare();
  const total: Total = {
    kills: 0,
    days: 0,
    faults: [],
    hits: new Map(),
    sent: 0,
    sendings: 0,
    acknowledged: 0,
    stored: 0,
    erased: 0,
    lost: 0,
    doubled: 0,
    together: 0,
  };
  const chance = chanceOf(seed);
  try {
    while (total.kills < kills && total.faults.length === 0) {
      const planned = new Map(total.hits);
      const blows = Array.from({ length: Math.min(KILLS_A_DAY, kills - total.kills) }, (_, i) =>
        i === 0 ? ({ point: 'in-migration', time: 1 } as const) : blowAfter(planned),
      );
      const day = await playDay({
        house,
        seed: chance.below(2 ** 31),
        blows,
        mutations,
        onKill: (hit) => onKill(hit, ++total.kills),
      });
      add(total, day);
    }
  } finally {
    forget();
  }
  return total;

  function blowAfter(planned: Map<Hit, number>): Blow {
    if (chance.below(ANY) === 0) return null;
    const count = (point: Point) => planned.get(point) ?? 0;
    const open = pointNames.filter((point) => point !== 'in-migration');
    const least = Math.min(...open.map(count));
    const point = chance.pick(open.filter((one) => count(one) === least));
    if (!point) return null;
    planned.set(point, count(point) + 1);
    return { point, time: often.includes(point) ? 1 + chance.below(4) : 1 };
  }
}

function add(total: Total, { faults, hits, ...counts }: DayResult): void {
  total.days += 1;
  total.faults.push(...faults);
  for (const [hit, count] of hits) total.hits.set(hit, (total.hits.get(hit) ?? 0) + count);
  for (const [name, count] of Object.entries(counts) as [keyof typeof counts, number][])
    total[name] += count;
}

/** How often each point was hit, and what came of all that was sent, as a table for people. */
export function tableOf(total: Total): string {
  const hit = (name: Hit) => String(total.hits.get(name) ?? 0);
  const figures: [string, number][] = [
    ['mutations made and sent', total.sent],
    ['times that one was sent', total.sendings],
    ['answered for', total.acknowledged],
    ['lost', total.lost],
    ['doubled', total.doubled],
    ['parts of photos said to be in', total.stored],
    ['done together on walks and taken in', total.together],
    ['concerns erased', total.erased],
  ];
  return [
    '| ended | how often |',
    '|---|---|',
    ...[...pointNames, ANY_MOMENT as Hit].map((name) => `| ${whatOf(name)} | ${hit(name)} |`),
    '',
    '| what | how much |',
    '|---|---|',
    ...figures.map(([name, count]) => `| ${name} | ${count.toLocaleString('en')} |`),
  ].join('\n');
}

const whatOf = (hit: Hit): string =>
  hit === ANY_MOMENT ? 'at any moment' : `\`${hit}\`: ${points[hit]}`;
