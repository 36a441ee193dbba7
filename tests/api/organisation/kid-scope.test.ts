import { expect, test } from 'vitest';
import { feedQuery } from '../../../api/organisation/feed.ts';
import { kidFilter } from '../../../api/organisation/kid-scope.ts';
import { kinds } from '../../../schema/entities/row.ts';
import { PROTOCOL_VERSION } from '../../../schema/protocol.ts';
import { scopeOf } from '../../../schema/scopes.ts';
import { atDesk } from '../../fixtures/at-desk.ts';
import { people } from '../../fixtures/people.ts';
import { photoOf } from '../../fixtures/pictures.ts';
import { planOf, wholeReads } from '../../fixtures/plans.ts';

const on = '2026-11-23';
const toChild = { how: 'app', on, text: 'Het is gemaakt!', childPicture: 'mended' };
const refused = { refused: true };

function withChild() {
  const desk = atDesk();
  const { core, child, walk } = desk;
  const read = (who = child, scope = scopeOf.kid(walk)) => {
    const scopes = [{ s: scope, c: 0 }];
    const answer = core.pull(who, { v: PROTOCOL_VERSION, lane: who.lane, epoch: 1, scopes });
    return answer.refused.includes(scope) ? refused : (answer.scopes[0]?.rows as Row[]);
  };
  const rows = () => {
    const found = read();
    if ('refused' in found) throw new Error('A child may not read its own finds');
    return found;
  };
  return { ...desk, read, rows };
}
type Row = { kind: string; id: string; by: string; set: Record<string, unknown> };

test('a child’s own device holds its animal, its finds, what it made, and what was said to it', () => {
  const { act, kidFind, child, fatma, samira, guest, about, rows, find, told } = withChild();
  const own = kidFind(child, { childJudgement: 'bad', childWhy: 'dark' });
  const drawing = act(child, 'attachment.create', {
    ...photoOf({ kind: 'observation', id: own }),
    what: 'drawing',
  });
  const answer = act(fatma, 'answer.create', { ...about(own), ...toChild });
  const elsewhere = kidFind(samira);
  const adults = [find(), find(guest)];
  act(fatma, 'answer.create', { ...about(own), how: 'app', on, text: 'Voor de ouders' });
  act(fatma, 'answer.create', { ...about(elsewhere), ...toChild });
  act(fatma, 'answer.create', { ...about(adults[0] ?? ''), how: 'app', on, text: 'Dank' });
  act(samira, 'note.create', { ...about(own), text: 'Hier stond een lamp' });
  act(samira, 'attachment.create', photoOf({ kind: 'observation', id: own }));
  act(fatma, 'label.create', { ...about(own), name: 'vaak' });
  act(fatma, 'comment.create', { ...about(own), text: 'ik bel' });
  act(fatma, 'handover.create', { ...about(own), to: 'police', text: 'kijk', on });
  act(samira, 'participant.create', { role: 'leader', nickname: 'Samira' });
  told('KANARIE');
  const [animal, ...others] = rows();
  expect(animal).toMatchObject({ kind: 'participant', set: { role: 'child', avatar: 'fox' } });
  expect(others.map(({ kind, id }) => [kind, id])).toEqual([
    ['observation', own],
    ['attachment', drawing],
    ['answer', answer],
  ]);
  expect(JSON.stringify(rows())).not.toMatch(/fatma|samira|KANARIE|ouders|lamp/i);
});

test('what adults made of its find does not come to the child’s device', () => {
  const { kidFind, child, patch, fatma, rows, find } = withChild();
  const own = kidFind(child, { childJudgement: 'good', childWhy: 'lovely' });
  patch(own, { judgement: 'bad', assignee: { kind: 'member', id: 'fatma' }, laterUntil: on });
  patch(own, { status: 'seen', duplicateOf: find(fatma) });
  patch(own, { status: 'not_ours', notOursWhy: 'Dit is van de gemeente' });
  const row = rows().find(({ id }) => id === own);
  expect(row?.set).toMatchObject({
    childJudgement: 'good',
    childWhy: 'lovely',
    status: 'not_ours',
  });
  expect(JSON.stringify(row)).not.toMatch(
    /"judgement"|assignee|laterUntil|notOursWhy|duplicateOf|fatma|gemeente/,
  );
});

test('two edits of an adult that did not know of each other are no business of the child’s', () => {
  const { say, kidFind, child, samira, fatma, rows } = withChild();
  const own = kidFind();
  for (const [who, judgement] of [
    [samira, 'bad'],
    [fatma, 'good'],
  ] as const)
    say(who, { t: 'observation.patch', e: own, set: { judgement }, base: {} });
  const twice = { t: 'observation.patch', e: own, set: { childWhy: 'busy' }, base: {} };
  expect(say(child, twice).result.s).toBe('merged');
  expect(rows().map(({ kind }) => kind)).toEqual(['participant', 'observation']);
});

test('nobody else reads it, and a child reads nothing else', () => {
  const { kidFind, child, samira, guest, fatma, startWalk, read, walk, find } = withChild();
  kidFind();
  find();
  const other = startWalk(people.leader());
  for (const who of [samira, guest, fatma, people.manager(), people.stranger(), people.leader()])
    expect(read(who), who.role).toEqual(refused);
  const strange = { lane: 'other00000000000000000', root: 'other00000000000000000' };
  expect(read(people.child(walk, strange)), 'another child on the walk').toEqual([]);
  expect(read(people.child(other, strange)), 'a child of another walk').toEqual(refused);
  expect(read(people.child(walk, { isRevoked: true })), 'a device that was sent away').toEqual(
    refused,
  );
  for (const scope of [
    scopeOf.walk(walk),
    scopeOf.door(walk),
    scopeOf.kid(other),
    scopeOf.office,
    scopeOf.concerns,
  ])
    expect(read(child, scope), scope).toEqual(refused);
});

test('is read by an index', () => {
  const { storage, child, walk } = withChild();
  for (const kind of kinds) {
    const filter = kidFilter(child, walk, kind);
    if (!filter) continue;
    const plan = planOf(storage.db, feedQuery(kind, filter.where, filter.row));
    expect(wholeReads(plan)).toEqual([]);
    expect(plan.join('\n')).toMatch(new RegExp(`${kind}_by_walk|${kind}_children`));
  }
});
