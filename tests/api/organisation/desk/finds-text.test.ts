import { expect, test } from 'vitest';
import { togetherQuery, wholeQueries } from '../../../../api/organisation/desk/finds-text.ts';
import { atDesk } from '../../../fixtures/at-desk.ts';
import { photoOf } from '../../../fixtures/pictures.ts';
import { planOf, wholeReads } from '../../../fixtures/plans.ts';

const on = '2026-11-23';

test('gives a find whole: with all that hangs on it, and what it was merged with', () => {
  const { find, act, about, patch, fatma, samira, pull, finds, index } = atDesk();
  const [asked, parent, child, other] = [find(), find(), find(), find()];
  const hanging = [asked, parent, child, other].map((id) => [
    act(samira, 'note.create', { ...about(id), text: 'Bij nummer 4' }),
    act(samira, 'attachment.create', photoOf({ kind: 'observation', id })),
    act(fatma, 'answer.create', { ...about(id), how: 'app', on, text: 'Dank' }),
    act(fatma, 'label.create', { ...about(id), name: 'vaak' }),
    act(fatma, 'comment.create', { ...about(id), text: 'Ik bel' }),
    act(fatma, 'handover.create', { ...about(id), to: 'police', text: 'Kijk', on }),
    act(fatma, 'follow_up.create', { ...about(id), task: 'Kijken', owner: 'Jan' }),
  ]);
  const gone = act(fatma, 'label.create', { ...about(asked), name: 'weg' });
  act(fatma, 'label.delete', {}, gone);
  patch(child, { duplicateOf: asked });
  const office = pull(fatma, 'office');
  const ofOffice = (ids: readonly string[]) =>
    office.filter(({ id }) => ids.includes(id)).toSorted((one, two) => one.seq - two.seq);
  const given = (...ids: string[]) => finds(...ids).toSorted((one, two) => one.seq - two.seq);
  const all = hanging.map((ids, i) => [...ids, [asked, parent, child, other][i] ?? '']);

  expect(given(asked)).toEqual(ofOffice([...(all[0] ?? []), ...(all[2] ?? []), gone]));
  expect(given(child)).toEqual(ofOffice([...(all[0] ?? []), ...(all[2] ?? []), gone]));
  expect(given(parent, other)).toEqual(ofOffice([...(all[1] ?? []), ...(all[3] ?? [])]));
  expect(index().lines).toHaveLength(4);
});

test('gives along what two colleagues said of it without knowing of each other', () => {
  const { find, say, patch, fatma, finds } = atDesk();
  const id = find();
  patch(id, { laterUntil: '2026-12-01' });
  const late = { laterUntil: '2026-12-24' };
  const { mid } = say(fatma, { t: 'observation.patch', e: id, set: late, base: {} });
  expect(finds(id).filter(({ kind }) => kind === 'conflict')).toMatchObject([
    { id: `${mid}.laterUntil`, set: { value: '2026-12-24', isResolved: false } },
  ]);
});

test('is silent about what is not there, and about what was told at home', () => {
  const { find, told, act, fatma, finds, guest } = atDesk();
  const home = told('KANARIE');
  const note = { about: { kind: 'concern', id: home }, text: 'KANARIE' };
  act(fatma, 'note.create', note);
  const seen = find(guest);
  expect(finds('01900000-0000-7000-8000-000000000000', home)).toEqual([]);
  expect(finds(seen, home).map(({ id }) => id)).toEqual([seen]);
});

test('reads by an index, never a whole table', () => {
  const { storage } = atDesk();
  for (const query of [togetherQuery, ...wholeQueries])
    expect(wholeReads(planOf(storage.db, query)), query).toEqual([]);
  expect(planOf(storage.db, togetherQuery).join()).toContain('observation_by_parent');
});
