import { describe, expect, it } from 'vitest';
import { rules } from '../../../schema/mutations/rules.ts';
import { asItCan } from '../../../web/attention/as-it-can.ts';
import { backFor, draftsFor, refusalOf } from '../../../web/attention/decide.ts';
import { type Entry, entriesOf } from '../../../web/attention/entry.ts';
import type { SeenRow } from '../../../web/sync/device.ts';
import { people } from '../../fixtures/people.ts';
import { aFind, seenRow, spot } from '../seen-rows.ts';
import { viewOf } from './views.ts';

const mids = () => {
  let n = 0;
  return () => `01900000-0000-7000-8000-${String(++n).padStart(12, '0')}`;
};
const about = { kind: 'observation', id: 'find' };
const walk = seenRow('walk', { name: 'Rondje' }, { id: 'walk' });
const find = aFind({ judgement: 'good' }, { id: 'find' }).row;
const held = (set: SeenRow['set'], id = 'held') =>
  seenRow('held', { why: 'late', role: 'guest', base: {}, body: {}, ...set }, { id });
const change = held({ type: 'observation.patch', e: 'find', body: { judgement: 'bad' } });
const conflict = (field: string, value: string) =>
  seenRow('conflict', { about, field, value, mid: 'm', isResolved: false }, { id: `m.${field}` });

const only = (rows: readonly SeenRow[]): Entry => {
  const [entry] = entriesOf(viewOf(rows));
  if (!entry) throw new Error('nothing waits');
  return entry;
};

describe('a decision', () => {
  it('names the value that whoever decides has seen', () => {
    const [draft] = draftsFor(only([find, change]), { use: true }, mids());
    expect(draft).toMatchObject({
      t: 'held.resolve',
      e: 'held',
      set: { use: true },
      base: { judgement: 'value-judgement' },
    });
  });

  it('of a find takes along what hangs on it, in one save', () => {
    const rows = [
      held(
        { type: 'observation.create', e: 'f', body: { category: 'litter', position: spot } },
        'f',
      ),
      held({ type: 'note.create', e: 'n', body: { about: { ...about, id: 'f' }, text: 'x' } }, 'n'),
    ];
    const drafts = draftsFor(only(rows), { use: false }, mids());
    expect(drafts.map(({ e, set }) => [e, set])).toEqual([
      ['f', { use: false }],
      ['n', { use: false }],
    ]);
  });

  it('of two values that is a third leaves what stands, and changes that', () => {
    const entry = only([find, conflict('judgement', 'bad')]);
    const drafts = draftsFor(entry, { use: true, set: { judgement: 'fair' } }, mids());
    expect(drafts.map(({ t, set }) => [t, set])).toEqual([
      ['conflict.resolve', { use: false, about }],
      ['observation.patch', { judgement: 'fair' }],
    ]);
  });

  it('takes the step last, which asks for the other fields', () => {
    const entry = only([find, conflict('status', 'not_ours'), conflict('notOursWhy', 'Gemeente')]);
    const drafts = draftsFor(entry, { use: true }, mids());
    expect(drafts.map(({ e }) => e)).toEqual(['m.notOursWhy', 'm.status']);
  });

  it('is refused on the spot where the server would, with the same reason', () => {
    const step = held({ type: 'observation.patch', e: 'find', body: { status: 'done' } });
    const actor = people.reviewer();
    const why = (row: SeenRow, rows: readonly SeenRow[] = [walk, find, row]) => {
      const entry = only(rows);
      return refusalOf(
        draftsFor(entry, { use: true }, mids()),
        viewOf(rows),
        { actor, rules },
        entry,
      );
    };
    expect(why(step)).toBe('wrong_step');
    expect(why(change)).toBeNull();
    expect(why(change, [change]), 'what is not on this device, the server says').toBeNull();
  });

  it('drops what nobody here knows and what cannot be seen, when it is put right', () => {
    const body = { category: 'litter', position: spot, text: 1, surprise: { a: 1 } };
    const note = { about, text: 'Bij\u0000 de poort\u202e' };
    const found = only([held({ type: 'observation.create', e: 'held', body })]);
    expect(asItCan(found, rules)).toEqual({
      set: { category: 'litter', position: spot },
      dropped: ['text', 'surprise'],
    });
    const noted = only([find, held({ type: 'note.create', e: 'held', body: note })]);
    expect(asItCan(noted, rules).set).toEqual({ about, text: 'Bij de poort' });
  });
});

describe('taking a decision back', () => {
  it('opens again what was set aside', () => {
    const entry = only([find, change]);
    expect(backFor(entry, { use: false }, [])).toEqual([
      { t: 'held.resolve', e: 'held', walk: 'walk', set: { use: null }, base: {} },
    ]);
    const both = only([find, conflict('judgement', 'bad')]);
    expect(backFor(both, { use: false }, [])).toMatchObject([
      { t: 'conflict.resolve', e: 'm.judgement', set: { use: null, about } },
    ]);
  });

  it('brings back what stood, and takes away what was made', () => {
    const entry = only([find, change]);
    const made = draftsFor(entry, { use: true }, mids());
    expect(backFor(entry, { use: true }, made)).toMatchObject([
      { t: 'observation.patch', set: { judgement: 'good' }, base: { judgement: 'held' } },
    ]);
    const fixed = { use: true, set: { judgement: 'fair' } };
    const [first] = draftsFor(entry, fixed, mids());
    expect(backFor(entry, fixed, first ? [first] : [])).toMatchObject([
      { base: { judgement: first?.mid } },
    ]);
    const created = only([
      held({ type: 'observation.create', e: 'held', body: { category: 'litter', position: spot } }),
    ]);
    expect(backFor(created, { use: true }, [])).toMatchObject([
      { t: 'observation.delete', e: 'held' },
    ]);
  });

  it('is not offered for a step that was taken', () => {
    const entry = only([find, conflict('status', 'seen')]);
    expect(backFor(entry, { use: true }, draftsFor(entry, { use: true }, mids()))).toEqual([]);
  });
});
