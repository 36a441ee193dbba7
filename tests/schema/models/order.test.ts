import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makerOf } from '../../../schema/actor.ts';
import type { Row } from '../../../schema/entities/row.ts';
import { reduce } from '../../../schema/mutations/reduce.ts';
import { rules } from '../../../schema/mutations/rules.ts';
import { RESOLVE_HELD } from '../../../schema/mutations/types.ts';
import { apart, type Saying, sayingsOn } from './apart.ts';
import { begun } from './begun.ts';
import { isSecond } from './once.ts';
import { holds, PATIENCE_MS } from './runs.ts';
import { goodDays } from './steps.ts';
import { after, lookIn, type Rows, tell } from './world.ts';

/** Says them in this order. @returns the rows without their numbers, and what was said of each. */
function inOrder(rows: Rows, sayings: readonly Saying[]) {
  let now = rows;
  const said = new Map<string, unknown>();
  for (const { mutation, by } of sayings) {
    const outcome = reduce(mutation, by, lookIn(now), rules);
    said.set(mutation.mid, 'held' in outcome ? outcome.held : outcome.kept);
    now = after(now, 'rows' in outcome ? outcome.rows : [], now.size + 1);
  }
  const bare = [...now].map(([key, { seq: _, ...row }]) => [key, row] as const);
  return {
    rows: new Map(bare.sort(([a], [b]) => (a < b ? -1 : 1))),
    said: new Map([...said].sort()),
  };
}

const mornings = fc.tuple(goodDays, goodDays).map(([first, then]) => {
  const { rows } = tell(first, begun);
  // What is held comes of what others said before.
  const free = then.filter(({ t }) => t !== RESOLVE_HELD);
  return { rows, sayings: apart(sayingsOn(rows, free)) };
});

holds(
  'people who do not touch the same thing may come in in any order: it comes to the same',
  600,
  fc.property(
    mornings.chain(({ rows, sayings }) =>
      fc.tuple(
        fc.constant({ rows, sayings }),
        fc.shuffledSubarray(sayings, { minLength: sayings.length }),
      ),
    ),
    ([{ rows, sayings }, shuffled]) => {
      expect(inOrder(rows, shuffled)).toEqual(inOrder(rows, sayings));
    },
  ),
);

holds(
  'two who changed the same without knowing: the first stands, the other is kept beside it',
  600,
  fc.property(goodDays, goodDays, (first, then) => {
    const { rows } = tell(first, begun);
    const sayings = sayingsOn(rows, then).filter(({ mutation }) => mutation.t.endsWith('.patch'));
    let now = rows;
    const stood = new Map<string, string>();
    for (const { mutation, by } of sayings) {
      const outcome = reduce(mutation, by, lookIn(now), rules);
      if ('held' in outcome) continue;
      const kind = mutation.t.slice(0, mutation.t.indexOf('.')) as Row['kind'];
      const was = lookIn(now)(kind, mutation.e);
      now = after(now, 'rows' in outcome ? outcome.rows : [], now.size + 1);
      for (const [name, value] of Object.entries(mutation.set)) {
        if (name === 'isHidden') continue;
        if (was?.kind === 'walk' && isSecond(name, mutation, was.set)) continue;
        const at = `${mutation.e} ${name}`;
        const isSame = JSON.stringify(was?.set[name]) === JSON.stringify(value);
        const beside = lookIn(now)('conflict', `${mutation.mid}.${name}`);
        if (isSame) expect(beside).toBeUndefined();
        else if (stood.has(at) || was?.isDeleted)
          expect(beside).toMatchObject({ by: makerOf(by), set: { field: name, value } });
        else expect(lookIn(now)(kind, mutation.e)?.from[name]).toBe(mutation.mid);
        if (!isSame && !beside) stood.set(at, mutation.mid);
      }
    }
  }),
);

test(
  'most days have several people who leave each other alone',
  () => {
    const sizes = fc
      .sample(mornings, { numRuns: 100, seed: 1 })
      .map(({ sayings }) => sayings.length);
    expect(sizes.filter((size) => size > 2).length).toBeGreaterThan(50);
  },
  PATIENCE_MS,
);
