import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Storage } from '../../../../api/organisation/storage.ts';
import type { GivenRow } from '../../../../schema/register/given.ts';
import { testCore } from '../../../fixtures/core.ts';
import { home, importId, take } from '../../../fixtures/register.ts';

/** Everything that is owned, exactly. */
const owned = (storage: Storage) =>
  ['address', 'complex', 'neighbourhood'].map((table) =>
    storage.sql.exec(`SELECT * FROM ${table} ORDER BY 1`).toArray(),
  );
const c12: GivenRow = { kind: 'complex', code: 'C12', name: 'Berkenflat' };
const undo = (core: ReturnType<typeof testCore>['core'], n: number, also: number[] = []) =>
  core.register.undo(importId(n), also.map(importId), 'bram');

describe('taking in', () => {
  it('adds what is new, changes what is different and leaves what is the same', () => {
    const { core } = testCore();
    const rows = [c12, home(1, { complex: 'C12' }), home(2), home(3)];
    expect(take(core, 1, rows)).toMatchObject({ added: 3, changed: 0, same: 0, partsIn: 1 });
    const again = [home(1), home(2, { street: 'Beukenlaan' }), home(4)];
    expect(core.register.check(again)).toEqual(['same', ['street'], 'new']);
    expect(take(core, 2, again)).toMatchObject({ added: 1, changed: 1, same: 1 });
    expect(core.register.seen().counts).toEqual({
      address: 4,
      complex: 1,
      neighbourhood: 0,
      placed: 0,
    });
  });

  it('keeps what a list says nothing about', () => {
    const { core } = testCore();
    take(core, 1, [home(1, { complex: 'C12', place: { lat: 52.08, lng: 5.07 } })]);
    take(core, 2, [home(1, { bag: '0344200000000001' })]);
    expect(core.register.search('lindestraat 1', 5).addresses).toMatchObject([
      { complex: 'C12', lat: 52.08, bag: '0344200000000001' },
    ]);
  });

  it('knows an address whether its A is called a letter or an addition', () => {
    const { core } = testCore();
    take(core, 1, [home(14, { letter: 'A' })]);
    expect(core.register.check([home(14, { suffix: 'a' })])).toEqual(['same']);
  });

  it('counts a part once, and a row of one import once', () => {
    const { core, storage } = testCore();
    take(core, 1, [home(1), home(1, { town: 'Elders' })]);
    const before = owned(storage);
    expect(take(core, 1, [home(1), home(2)])).toMatchObject({ added: 1, partsIn: 1 });
    expect(owned(storage)).toEqual(before);
  });

  it('stays stopped once it was undone halfway', () => {
    const { core } = testCore();
    const part = { kind: 'address', source: 'file', name: 'Lijst', parts: 2 } as const;
    core.register.takeIn(importId(1), 0, { ...part, rows: [home(1)] }, 'bram');
    expect(core.register.seen().imports).toMatchObject([{ parts: 2, partsIn: 1 }]);
    undo(core, 1);
    expect(
      core.register.takeIn(importId(1), 1, { ...part, rows: [home(2)] }, 'bram'),
    ).toBeUndefined();
    expect(core.register.seen().counts.address).toBe(0);
  });
});

describe('undoing', () => {
  it('makes everything exactly what it was', () => {
    const { core, storage } = testCore();
    const empty = owned(storage);
    take(core, 1, [c12, home(1, { complex: 'C12', place: { lat: 52.08, lng: 5.07 } }), home(2)]);
    const first = owned(storage);
    take(core, 2, [{ ...c12, name: 'Elzenflat' }, home(1, { complex: 'C13' }), home(3)]);
    expect(undo(core, 2)).toMatchObject({ undone: [{ id: importId(2) }] });
    expect(owned(storage)).toEqual(first);
    undo(core, 1);
    expect(owned(storage)).toEqual(empty);
  });

  it('leaves later imports alone that are about other rows', () => {
    const { core } = testCore();
    take(core, 1, [home(1)]);
    take(core, 2, [home(2)]);
    expect(undo(core, 1)).toHaveProperty('undone');
    expect(core.register.page('').addresses.map(({ number }) => number)).toEqual([2]);
  });

  it('of the first of two names the second, does nothing, and takes it along when told', () => {
    const { core, storage } = testCore();
    const empty = owned(storage);
    take(core, 1, [home(1), home(2)]);
    take(core, 2, [home(2, { town: 'Elders' }), home(3)]);
    take(core, 3, [home(3, { town: 'Elders' })]);
    take(core, 4, [home(4)]);
    const before = owned(storage);
    expect(undo(core, 1)).toMatchObject({ needs: [{ id: importId(3) }, { id: importId(2) }] });
    expect(undo(core, 1, [2])).toHaveProperty('needs');
    expect(owned(storage)).toEqual(before);
    expect(undo(core, 1, [2, 3])).toHaveProperty('undone');
    expect(core.register.page('').addresses.map(({ number }) => number)).toEqual([4]);
    undo(core, 4);
    expect(owned(storage)).toEqual(empty);
  });

  it('does not take away what a later list said too', () => {
    const { core } = testCore();
    take(core, 1, [home(1)]);
    take(core, 2, [home(1)]);
    expect(undo(core, 1)).toMatchObject({ needs: [{ id: importId(2) }] });
    expect(undo(core, 2)).toHaveProperty('undone');
    expect(core.register.seen().counts.address).toBe(1);
  });

  it('twice is once, and of what never was is nothing', () => {
    const { core, storage } = testCore();
    take(core, 1, [home(1)]);
    undo(core, 1);
    take(core, 2, [home(1)]);
    const before = owned(storage);
    expect(undo(core, 1)).toHaveProperty('undone');
    expect(owned(storage)).toEqual(before);
    expect(undo(core, 9)).toBeUndefined();
  });
});

it('takes in ten thousand addresses in ten parts, and undoes them', () => {
  const { core } = testCore();
  const start = performance.now();
  for (let n = 0; n < 10; n++) {
    const rows = Array.from({ length: 1_000 }, (_, i) =>
      home(n * 1_000 + i + 1, { place: { lat: 52 + i / 1e4, lng: 5 + n / 1e3 } }),
    );
    const part = { kind: 'address', source: 'file', name: 'Groot', parts: 10, rows } as const;
    core.register.takeIn(importId(1), n, part, 'bram');
  }
  const taken = performance.now();
  undo(core, 1);
  const undone = performance.now();
  expect(core.register.seen().counts.address).toBe(0);
  expect(taken - start).toBeLessThan(10_000);
  expect(undone - taken).toBeLessThan(10_000);
});

const row = fc
  .record({ number: fc.integer({ min: 1, max: 4 }), town: fc.constantFrom('Utrecht', 'Elders') })
  .map(({ number, town }) => home(number, { town }));
const lists = fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

test('whatever is undone, what is left is what the other lists say, taken in one after the other', () => {
  fc.assert(
    fc.property(lists, fc.nat(), (all, pick) => {
      const { core, storage, setNow } = testCore();
      all.forEach((rows, i) => {
        setNow(i + 1);
        take(core, i, rows);
      });
      const first = pick % all.length;
      const needed = undo(core, first) ?? { undone: [] };
      const later = 'needs' in needed ? needed.needs.map(({ id }) => id) : [];
      if (later.length > 0) core.register.undo(importId(first), later, 'bram');
      const gone = new Set([importId(first), ...later]);
      const other = testCore();
      all.forEach((rows, i) => void (gone.has(importId(i)) || take(other.core, i, rows)));
      expect(owned(storage)).toEqual(owned(other.storage));
    }),
    { numRuns: 60 },
  );
});
