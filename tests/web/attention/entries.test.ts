import { describe, expect, it } from 'vitest';
import { mutationTypes } from '../../../schema/mutations/types.ts';
import { problems } from '../../../schema/problem.ts';
import { canTake } from '../../../web/attention/can-take.ts';
import { entriesOf } from '../../../web/attention/entry.ts';
import {
  makerWords,
  nameWords,
  outcomeWords,
  whatWords,
  whenWords,
  whyWords,
} from '../../../web/attention/entry-words.ts';
import { fieldName, readable, valueText } from '../../../web/attention/value-words.ts';
import type { SeenRow } from '../../../web/sync/device.ts';
import { aFind, seenRow, spot } from '../seen-rows.ts';
import { viewOf } from './views.ts';

const held = (set: SeenRow['set'], more: Partial<SeenRow> = {}): SeenRow =>
  seenRow('held', { why: 'late', body: {}, ...set }, more);
const about = (id: string) => ({ kind: 'observation', id });

describe('what waits for a person', () => {
  it('is listed newest first, by when it came in, and what was decided stands apart', () => {
    const [old, fresh, done] = [
      held({ type: 'note.create', e: 'a', receivedAt: 5 }, { id: 'a' }),
      held({ type: 'note.create', e: 'b', receivedAt: 9 }, { id: 'b' }),
      held(
        { type: 'note.create', e: 'c', decision: { use: false, by: 'fatma', at: 7, mid: 'm' } },
        { id: 'c' },
      ),
    ];
    const entries = entriesOf(viewOf([old, fresh, done]));
    expect(entries.map(({ id, isOpen }) => [id, isOpen])).toEqual([
      ['b', true],
      ['c', false],
      ['a', true],
    ]);
  });

  it('keeps with a find what hangs on it, until the find was decided about', () => {
    const find = held(
      { type: 'observation.create', e: 'find', body: { category: 'litter', position: spot } },
      { id: 'find' },
    );
    const note = held(
      { type: 'note.create', e: 'n', body: { about: about('find'), text: 'Bij de poort' } },
      { id: 'n' },
    );
    const [entry, ...others] = entriesOf(viewOf([find, note]));
    expect([entry?.id, entry?.withIt.map(({ id }) => id), others]).toEqual(['find', ['n'], []]);
    const decided = { ...find, set: { ...find.set, decision: { use: false } } };
    expect(entriesOf(viewOf([decided, note])).map(({ id }) => id)).toContain('n');
  });

  it('shows none that only points at itself or round in a circle less', () => {
    const round = (id: string, to: string) =>
      held({ type: 'note.create', e: id, body: { about: about(to) } }, { id });
    const ids = entriesOf(viewOf([round('a', 'b'), round('b', 'a'), round('c', 'c')])).flatMap(
      ({ id, withIt }) => [id, ...withIt.map((one) => one.id)],
    );
    expect(new Set(ids)).toEqual(new Set(['a', 'b', 'c']));
  });

  it('takes the fields of one change together', () => {
    const { row } = aFind({}, { id: 'find' });
    const conflict = (field: string, mid: string) =>
      seenRow(
        'conflict',
        { about: about('find'), field, value: 'bad', mid, isResolved: false },
        { id: `${mid}.${field}` },
      );
    const rows = [
      row,
      conflict('judgement', 'm'),
      conflict('status', 'm'),
      conflict('status', 'k'),
    ];
    const names = entriesOf(viewOf(rows)).map(({ came }) => Object.keys(came));
    expect(names).toEqual(expect.arrayContaining([['judgement', 'status'], ['status']]));
    expect(names).toHaveLength(2);
  });
});

const bodies: SeenRow['set'][] = [
  {},
  { text: 'Tekst', surprise: { deep: [{ deeper: { a: 1 } }] } },
  { about: about('gone'), position: { lat: 'x' }, category: 'none', parts: [{ text: 'a' }] },
  { about: 'nothing', also: [{ kind: 'concern', id: 'gone' }], report: { as: 'heard' } },
  { promiseDays: { mould: 3, damp: 4, cold: 1, bill: 9 }, at: null, startedAt: 1e300 },
];

it('is in words, whatever it is and for whatever reason it is here', () => {
  const types = [...mutationTypes, 'bench.create', 'constructor.create', ''];
  const whys = [...Object.keys(problems), 'of_tomorrow'];
  for (const type of types)
    for (const [at, why] of whys.entries()) {
      const body = bodies[at % bodies.length];
      const role = [undefined, 'guest', 'child', 'walker'][at % 4];
      const view = viewOf([held({ type, why, body, role, e: at % 2 ? 'x' : undefined })]);
      const [entry] = entriesOf(view);
      if (!entry) throw new Error(`${type} for ${why} is nowhere`);
      const said = [
        whatWords(entry),
        whyWords(entry),
        whenWords(entry),
        makerWords(view, entry),
        nameWords(view, entry),
        ...readable(entry.came).flatMap(([name, value]) => [
          fieldName(name),
          valueText(view, name, value),
        ]),
      ];
      expect(
        said.slice(0, 4).every((one) => one.length > 2),
        type,
      ).toBe(true);
      expect(said.join(' '), `${type} for ${why}`).not.toMatch(/[{}]|\[object|undefined|null|NaN/);
      expect(canTake(entry).take, 'or it can at least be set aside').toBeTypeOf('boolean');
    }
});

it('says who made it as far as rules allow: by name, by animal, or as what they are', () => {
  const note = (by: string, role: string) => held({ type: 'note.create', role }, { by, id: by });
  const rows = [
    seenRow('member', { name: 'Samira' }, { id: 'samira' }),
    seenRow('participant', { nickname: 'Kim', role: 'walker' }, { by: 'kim' }),
    seenRow('participant', { avatar: 'fox', role: 'child' }, { by: 'kid' }),
    note('samira', 'walker'),
    note('kim', 'guest'),
    note('kid', 'child'),
    note('unknown', 'guest'),
    note('', 'guest'),
  ];
  const view = viewOf(rows);
  const names = entriesOf(view).map((entry) => [entry.by, makerWords(view, entry)]);
  expect(Object.fromEntries(names)).toEqual({
    samira: 'Samira',
    kim: 'Kim',
    kid: 'Vos',
    unknown: 'een gast',
    '': 'iemand die zijn naam niet noemt',
  });
});

it('says what was decided, by whom and when, and no number of anybody', () => {
  const decision = {
    use: true,
    set: { text: 'x' },
    by: 'fatma',
    at: Date.UTC(2026, 10, 23),
    mid: 'm',
  };
  const view = viewOf([
    seenRow('member', { name: 'Fatma' }, { id: 'fatma' }),
    held({ type: 'note.create', decision }),
  ]);
  const [entry] = entriesOf(view);
  expect(entry && outcomeWords(view, entry)).toMatch(
    /^Aangepast en overgenomen door Fatma, ma 23 nov/,
  );
});
