import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Draft } from '../../../schema/mutations/mutation.ts';
import { unnumbered } from '../../../schema/mutations/mutation.ts';
import type { Lane } from '../../../web/store/capture-store.ts';
import { workOf } from '../../../web/sync/work-of.ts';

const mid = '019b8b2c-0000-7000-8000-000000000001';
const lane = { startedHere: true, walk: null } as Lane;
const random = (bytes: Uint8Array<ArrayBuffer>) => bytes.fill(7);

/** Mostly what screens ask for, now and then something that cannot go along. */
const odd = <T>(good: T, ...bad: unknown[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(good) }, ...bad.map((one) => fc.constant(one)));
const drafts = fc.record({
  t: odd('observation.create', 'x'.repeat(61)),
  e: odd(mid, 'x'.repeat(101)),
  mid: odd(mid, 'no mid', ''),
  walk: odd(null, mid, 'a lane'),
  set: odd({ category: 'litter' }, null, 'text'),
  base: odd({ status: null, text: mid }, { status: 3 }, null),
});

test('lets through what the server can read, and nothing that would hold up all after it', () => {
  fc.assert(
    fc.property(drafts, odd(1_700_000_000_000, -1, 0.5, 9e15), (draft, nowMs) => {
      const made = () => workOf(draft as Draft, lane, { nowMs: nowMs as number, random });
      const isFine = v.is(unnumbered, {
        sv: 1,
        ...draft,
        base: draft.base ?? {},
        walk: null,
        at: nowMs,
      });
      if (isFine) expect(v.is(unnumbered, made())).toBe(true);
      else expect(made).toThrow();
    }),
    { numRuns: 500 },
  );
});
