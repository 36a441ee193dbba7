import { expect, test } from 'vitest';
import { daysOpen, type Snag, snagDraft, snagsOf } from '../../../web/snags/snag.ts';
import { groupsOf, type Subject, sameRule } from '../../../web/snags/snag-groups.ts';
import { aboutOf, subjectOf } from '../../../web/snags/subjects.ts';
import { aFind, seenRow, viewOver } from '../seen-rows.ts';

const rule = (text: string, walk: string | null, more: object = {}) =>
  seenRow('snag', { about: null, rule: text, text: `Om ${text}`, ...more }, { walk });
const of = (id: string, walk: string) =>
  seenRow('snag', { about: { kind: 'observation', id }, text: `Van ${id}` }, { walk });
const grouped = (
  rows: Parameters<typeof viewOver>[0],
  subject: (snag: Snag) => Subject | null = ({ about }) =>
    about && { root: about.id, kindHere: null },
) => groupsOf(snagsOf(viewOver(rows)), subject);

test('a rule is the same however it is written', () => {
  expect(sameRule('  Drie Offertes, vóór élke lamp! ')).toBe('drie offertes voor elke lamp');
  expect(sameRule('...')).toBe('');
});

test('a rule that came up on three walks rises by itself, above what is open longer', () => {
  const rows = [
    rule('sleutel halen', 'w1'),
    rule('Drie offertes', 'w1'),
    rule('drie offertes!', 'w2'),
    rule('Drie  offertes', 'w3'),
  ];
  const [first, second] = grouped(rows);
  expect(first).toMatchObject({ by: 'rule', walks: 3, isRaised: true });
  expect(first?.snags).toHaveLength(3);
  expect(second).toMatchObject({ isRaised: false, walks: 1 });
});

test('three times on two walks, or at a desk, does not raise it', () => {
  const twice = grouped([rule('a', 'w1'), rule('a', 'w1'), rule('a', 'w2')]);
  expect(twice).toMatchObject([{ walks: 2, isRaised: false }]);
  const atDesk = grouped([rule('a', 'w1'), rule('a', 'w2'), rule('a', null)]);
  expect(atDesk).toMatchObject([{ walks: 2, isRaised: false }]);
});

test('one kind in one neighbourhood comes together once it came up on three walks, and not before', () => {
  const lamps = (snag: Snag) => ({ root: snag.about?.id ?? '', kindHere: 'broken BU1' });
  const two = [of('a', 'w1'), of('b', 'w2')];
  expect(grouped(two, lamps)).toHaveLength(2);
  expect(grouped([...two, of('c', 'w3')], lamps)).toMatchObject([
    { by: 'kind', walks: 3, isRaised: true },
  ]);
});

test('what is of one find comes together, also by a double of it and by its follow-up', () => {
  const [parent, double] = [aFind(), aFind({}, {})];
  double.row.set.duplicateOf = parent.id;
  const plan = seenRow('follow_up', { about: { kind: 'observation', id: parent.id }, task: 'x' });
  const rows = [
    parent.row,
    double.row,
    plan,
    of(parent.id, 'w1'),
    of(double.id, 'w2'),
    seenRow('snag', { about: { kind: 'follow_up', id: plan.id }, text: 'Wacht' }, { walk: 'w3' }),
  ];
  const view = { byId: (id: string) => rows.find((row) => row.id === id) };
  const groups = grouped(rows, (snag) =>
    subjectOf(
      snag,
      aboutOf(snag, view, () => null),
    ),
  );
  expect(groups).toMatchObject([{ by: 'subject', walks: 3, isRaised: true }]);
});

test('what is about something that is not here any more still stands by itself', () => {
  const view = { byId: () => undefined };
  const groups = grouped([of('gone', 'w1'), rule('', 'w1')], (snag) =>
    subjectOf(
      snag,
      aboutOf(snag, view, () => null),
    ),
  );
  expect(groups).toHaveLength(2);
});

test('it is as old as the nights that passed', () => {
  const late = new Date(2026, 10, 23, 23, 50).getTime();
  expect(daysOpen(late, new Date(2026, 10, 23, 23, 59).getTime())).toBe(0);
  expect(daysOpen(late, new Date(2026, 10, 24, 0, 10).getTime())).toBe(1);
  expect(daysOpen(late, new Date(2026, 11, 3, 8, 0).getTime())).toBe(10);
  expect(daysOpen(late, late - 60_000), 'by a clock that runs behind').toBe(0);
});

test('saying it sends what was written and nothing else', () => {
  const find = aFind({}, { walk: 'w1' });
  const said = { rule: '', text: ' Kan niet ', isAnonymous: false };
  expect(snagDraft(find.row, null, said)).toEqual({
    t: 'snag.create',
    walk: 'w1',
    set: { about: { kind: 'observation', id: find.id }, text: 'Kan niet' },
  });
  expect(
    snagDraft(null, 'w2', { rule: ' Twee handtekeningen', text: 'x', isAnonymous: true }),
  ).toEqual({
    t: 'snag.create',
    walk: 'w2',
    set: { about: null, rule: 'Twee handtekeningen', text: 'x', isAnonymous: true },
  });
});
