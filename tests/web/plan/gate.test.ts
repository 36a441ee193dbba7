import { expect, test } from 'vitest';
import { type GateFields, gapsIn, gateDrafts, unsaid } from '../../../web/plan/closing/gate.ts';
import { raisedBy } from '../../../web/plan/closing/raised.ts';
import { asPlanned } from '../../../web/plan/planned.ts';
import type { SeenRow } from '../../../web/sync/device.ts';
import { aFind, seenRow, spot, viewOver } from '../seen-rows.ts';

const TODAY = '2026-11-26';
const about = ({ kind, id }: Pick<SeenRow, 'kind' | 'id'>) => ({ kind, id });
const find = (more: Partial<SeenRow> = {}, set: SeenRow['set'] = {}) =>
  aFind({ status: 'doing', ...set }, more).row;
const concern = (set: SeenRow['set'] = {}) =>
  seenRow('concern', { category: 'draught', position: spot, status: 'planned', ...set });
const plan = (
  things: readonly SeenRow[],
  set: SeenRow['set'] = {},
  more: Partial<SeenRow> = {},
) => {
  const [first, ...others] = things.map(about);
  return asPlanned(
    seenRow(
      'follow_up',
      { about: first, also: others, task: 'Kijken', owner: 'Sam', status: 'doing', ...set },
      more,
    ),
  );
};
const answer = (to: SeenRow, at: number) =>
  seenRow('answer', { about: about(to), how: 'call', on: TODAY, text: 'Al gezegd' }, { at });

const fields: GateFields = {
  how: 'visit',
  text: 'Er zit nu een strip.',
  on: TODAY,
  own: {},
  again: [],
  outcome: '',
  after: null,
  reports: {},
  open: [],
};
const made = () => {
  let n = 0;
  return () => {
    n += 1;
    return `mid-${n}`;
  };
};
const drafted = (
  rows: readonly SeenRow[],
  planned: ReturnType<typeof plan>,
  more: Partial<GateFields> = {},
) => {
  const view = viewOver([...rows, planned]);
  const all = { ...fields, ...more };
  return gateDrafts(view, planned, raisedBy(view, planned), all, TODAY, made());
};

test('everyone who raised it is asked for once, also for what was merged with it', () => {
  const pinnedTwice = [find({ by: 'jan' }), find({ by: 'jan' })];
  const told = concern();
  const same = find({ by: 'vos' }, { duplicateOf: pinnedTwice[0]?.id });
  const elsewhere = find({ by: 'noor' }, { duplicateOf: 'another' });
  const rows = [...pinnedTwice, told, same, elsewhere];
  const planned = plan([...pinnedTwice, told]);
  const raisers = raisedBy(viewOver(rows), planned);
  expect(raisers.map(({ things }) => things.map(({ id }) => id))).toEqual([
    pinnedTwice.map(({ id }) => id),
    [told.id],
    [same.id],
  ]);
});

test('who was answered since the work began is not answered again; what was said before does not count', () => {
  const [heard, before] = [concern(), concern()];
  const planned = plan([heard, before], {}, { at: 50 });
  const rows = [heard, before, answer(heard, 60), answer(before, 40)];
  const [one, two] = raisedBy(viewOver(rows), planned);
  if (!one || !two) throw new Error('two residents raised it');
  expect(unsaid(one, fields)).toEqual([]);
  expect(unsaid(two, fields)).toHaveLength(1);
  expect(unsaid(one, { again: [one.key] }), 'unless somebody wants that').toHaveLength(1);
  const [created, done] = drafted(rows, planned);
  expect(created).toMatchObject({ t: 'answer.create', set: { about: { id: before.id } } });
  expect(done?.set.said).toEqual({ [heard.id]: rows[2]?.id, [before.id]: created?.mid });
});

test('opened again after it was done, they hear what came of it this time', () => {
  const told = concern();
  const went = [
    { to: 'open', at: 10 },
    { to: 'done', at: 30 },
    { to: 'doing', at: 40 },
  ];
  const planned = plan([told], { went }, { at: 10 });
  const [one] = raisedBy(viewOver([told, answer(told, 25)]), planned);
  expect(Object.keys(one?.said ?? {})).toEqual([]);
});

test('a child is answered apart from whose phone it was, with a picture and a sentence of its own', () => {
  const kid = { via: 'kid', childJudgement: 'bad', childWhy: 'dirty' };
  const [own, childs] = [find({ by: 'samira' }), find({ by: 'samira' }, kid)];
  const planned = plan([own, childs]);
  const raisers = raisedBy(viewOver([own, childs]), planned);
  expect(raisers.map(({ isKid }) => isKid)).toEqual([false, true]);
  const key = raisers[1]?.key ?? '';
  const missing = (own: GateFields['own']) => gapsIn(raisers, { ...fields, own }, TODAY);
  expect(missing({}), 'what is said to all is not for a child').toEqual([
    { of: key, why: 'forChild' },
  ]);
  expect(missing({ [key]: { picture: 'cleaned', text: 'a'.repeat(161) } })).toHaveLength(1);
  const said = { [key]: { picture: 'cleaned', text: ' Het is weer schoon! ' } } as const;
  expect(missing(said)).toEqual([]);
  const answers = drafted([own, childs], planned, { own: said })
    .filter(({ t }) => t === 'answer.create')
    .map(({ set }) => set);
  expect(answers).toMatchObject([
    { about: { id: own.id }, how: 'app', text: 'Er zit nu een strip.' },
    { about: { id: childs.id }, how: 'app', text: 'Het is weer schoon!', childPicture: 'cleaned' },
  ]);
  expect(answers[0]).not.toHaveProperty('childPicture');
});

test('one text for all, and something else for one of them', () => {
  const [seen, one, two] = [find(), concern(), concern()];
  const drafts = drafted([seen, one, two], plan([seen, one, two]), {
    own: { [two.id]: { text: ' Nee, want de deur wordt vervangen. ', how: 'letter' } },
  });
  const answers = drafts.filter(({ t }) => t === 'answer.create').map(({ set }) => set);
  expect(answers).toMatchObject([
    { about: { id: seen.id }, how: 'app', text: 'Er zit nu een strip.' },
    { about: { id: one.id }, how: 'visit', text: 'Er zit nu een strip.' },
    { about: { id: two.id }, how: 'letter', text: 'Nee, want de deur wordt vervangen.' },
  ]);
});

test('a resident who asked for no answer gets none, and that is kept', () => {
  const told = concern({ wantsNoAnswer: true });
  const drafts = drafted([told], plan([told]), { text: '', how: '' });
  expect(drafts).toHaveLength(1);
  expect(drafts[0]?.set).toMatchObject({ said: { [told.id]: null }, status: 'done' });
});

test('says everything that is missing, and of what', () => {
  const [seen, told] = [find(), concern()];
  const raisers = raisedBy(viewOver([seen, told]), plan([seen, told]));
  const gaps = (more: Partial<GateFields>) => gapsIn(raisers, { ...fields, ...more }, TODAY);
  expect(gaps({})).toEqual([]);
  expect(gaps({ text: ' ', how: '', on: '' })).toEqual([
    { of: '', why: 'day' },
    { of: '', why: 'text' },
    { of: '', why: 'how' },
  ]);
  expect(gaps({ own: { [told.id]: { text: '' } } })).toEqual([{ of: told.id, why: 'text' }]);
  const forwarded = { as: 'forwarded', number: ' ', on: '' } as const;
  expect(gaps({ reports: { [told.id]: forwarded } }).map(({ why }) => why)).toEqual([
    'number',
    'reportDay',
  ]);
});

test('a find is closed with it, unless other work on it goes on; a merged one follows the other', () => {
  const [seen, busy] = [find(), find()];
  const merged = find({}, { duplicateOf: seen.id });
  const drafts = drafted([seen, busy, merged], plan([seen, busy]), { open: [busy.id] });
  const steps = drafts.filter(({ t }) => t === 'observation.patch');
  expect(steps.map(({ e, set }) => [e, set.status])).toEqual([[seen.id, 'done']]);
});

test('a concern is closed once it is known how its report ended, and stays open until then', () => {
  const [known, open, chosen] = [
    concern({ report: { as: 'heard', number: '', on: null } }),
    concern({ report: { as: 'asked', number: '', on: null } }),
    concern(),
  ];
  const forwarded = { as: 'forwarded', number: ' M-7 ', on: TODAY } as const;
  const drafts = drafted([known, open, chosen], plan([known, open, chosen]), {
    reports: { [chosen.id]: forwarded },
  });
  const ends = drafts.filter(({ t, set }) => t === 'concern.patch' && set.status === 'done');
  expect(ends.map(({ e }) => e)).toEqual([known.id, chosen.id]);
  const said = drafts.at(-1)?.set.said as Record<string, string>;
  expect(ends[0]?.set.closedWith).toBe(said[known.id]);
  expect(ends[1]?.set.report).toEqual({ as: 'forwarded', number: 'M-7', on: TODAY });
  expect(said[open.id], 'answered all the same').toBeDefined();
});

test('a concern on which other work goes on stays open, though it is known how its report ended', () => {
  const told = concern({ report: { as: 'heard', number: '', on: null } });
  const drafts = drafted([told], plan([told]), { open: [told.id] });
  expect(drafts.map(({ t }) => t)).toEqual(['answer.create', 'follow_up.patch']);
});

test('"we let you know" is kept by letting know, what else was promised is not', () => {
  const told = concern();
  const promise = (what: string) =>
    seenRow('promise', { about: about(told), what, dueOn: TODAY, isKept: false });
  const [letKnow, strip] = [promise(''), promise('Een strip')];
  const drafts = drafted([told, letKnow, strip], plan([told]));
  expect(drafts.filter(({ t }) => t === 'promise.patch').map(({ e }) => e)).toEqual([letKnow.id]);
});

test('a follow-up of an older phone can be closed as well', () => {
  const seen = find();
  const old = asPlanned(
    seenRow('follow_up', { about: about(seen), task: 'Kijken', owner: 'Sam', status: 'planned' }),
  );
  const done = drafted([seen], old).at(-1);
  expect(done).toMatchObject({ e: old.id, set: { status: 'done' }, base: { said: null } });
});
