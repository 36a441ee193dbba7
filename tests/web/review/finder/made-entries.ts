import { toPosition } from '../../../../schema/demo/plane.ts';
import { seeded } from '../../../../schema/demo/seeded.ts';
import { categories } from '../../../../schema/vocabulary/categories.ts';
import { judgements } from '../../../../schema/vocabulary/judgements.ts';
import { findStatuses } from '../../../../schema/workflow.ts';
import type { Entry } from '../../../../web/review/finder/entry.ts';
import type { FinderFacts, MapAsk } from '../../../../web/review/finder/finder.ts';

export const noon = Date.UTC(2026, 10, 25, 12);
export const facts: FinderFacts = {
  walks: { w1: 'Rondje Lindenhof', w2: 'Café-wandeling' },
  teams: {},
  neighbourhoods: {},
  today: '2026-11-25',
  nowMs: noon,
};

/** A find so many metres east and south of the middle. */
export const entry = (id: string, part: Partial<Entry> = {}, east = 0, south = 0): Entry => ({
  id,
  kind: 'observation',
  seq: 1,
  category: 'litter',
  status: 'new',
  ...toPosition([east, south]),
  at: noon,
  walk: null,
  judgement: null,
  adultJudgement: null,
  voice: 'adult',
  assignee: null,
  laterUntil: null,
  duplicateOf: null,
  labels: [],
  teams: [],
  words: '',
  hasPhoto: false,
  isAnswered: false,
  isHandedOver: false,
  complex: null,
  sync: 'in',
  ...part,
});

const said = ['', '', 'Er ligt weer vuil bij de containers', 'De lamp is stuk', 'Schimmel'];

/** The same for the same seed: all over a town, and of every kind. */
export function many(count: number, seed = 5): Entry[] {
  const random = seeded(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  return Array.from({ length: count }, (_, n) => {
    const { id, about } = one(categories);
    const far = (random() + random() - 1) * 4000;
    return entry(
      `find-${n}`,
      {
        category: id,
        kind: about === 'home' ? 'concern' : 'observation',
        status: one(findStatuses),
        judgement: one([null, ...judgements]),
        voice: random() < 0.2 ? 'child' : 'adult',
        at: noon - Math.floor(random() * 400 * 86_400_000),
        walk: one([null, 'w1', 'w2']),
        words: one(said),
        duplicateOf: random() < 0.02 ? 'find-0' : null,
        laterUntil: random() < 0.02 ? '2026-12-24' : null,
      },
      far,
      (random() + random() - 1) * 4000,
    );
  });
}

/** Everything in sight. */
export const everywhere: MapAsk['bounds'] = [
  { lat: 50, lng: 3 },
  { lat: 54, lng: 8 },
];
