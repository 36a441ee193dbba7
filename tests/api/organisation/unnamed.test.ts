import { expect, test } from 'vitest';
import type { Actor } from '../../../schema/actor.ts';
import type { Row } from '../../../schema/entities/row.ts';
import { here, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

const text = 'Drie jaar wachten op een lamp';

/** A walker who says something without their name, of a find in the street unless told otherwise. */
function unnamed(maker: Actor = people.walker()) {
  const test = testCore();
  const lead = people.teamLead();
  const walk = test.startWalk(maker);
  const seen = (kind: 'observation' | 'concern') => ({
    kind,
    id: test.say(maker, {
      t: `${kind}.create`,
      walk,
      set: { category: kind === 'concern' ? 'draught' : 'litter', position: here },
    }).mid,
  });
  const flag = (about: object | null, more: object = {}, who = maker) =>
    test.say(who, {
      t: 'snag.create',
      walk,
      set: { about, text, isAnonymous: true, ...more },
    });
  const officeReads = (): Row[] =>
    ['office', 'concerns'].flatMap((scope) => test.pull(lead, scope));
  const rowOf = (id: string) => officeReads().find((row) => row.id === id);
  const audit = () => JSON.stringify(test.core.auditPage(null).lines);
  const remove = (who: Actor, e: string, verb = 'delete') =>
    test.say(who, { t: `snag.${verb}`, e, walk, set: {} }).result;
  return { ...test, maker, lead, walk, seen, flag, officeReads, rowOf, audit, remove };
}

test('no row, history or audit line says who said it, whatever becomes of it', () => {
  const { seen, flag, rowOf, lead, say, core, audit, remove, maker } = unnamed();
  const find = seen('observation');
  const { mid } = flag(find);
  const patch = (set: object) =>
    say(lead, {
      t: 'snag.patch',
      e: mid,
      set: { ...set },
      base: Object.fromEntries(
        Object.keys(set).map((name) => [name, rowOf(mid)?.from[name] ?? '']),
      ),
    }).result.s;
  expect(patch({ onAgenda: true })).toBe('ok');
  expect(patch({ isAnonymous: false })).toBe('ok');
  expect(rowOf(mid)?.by).toBe('');
  expect(patch({ isAnonymous: true })).toBe('ok');
  expect(remove(maker, mid).s).toBe('ok');
  expect(remove(maker, mid, 'restore').s).toBe('ok');
  expect(rowOf(mid)).toMatchObject({ by: '', isDeleted: false });
  expect(audit()).not.toContain(mid);
  const lines = core.desk.history(lead, { lane: lead.lane, id: find.id })?.lines ?? [];
  expect(JSON.stringify(lines)).not.toContain(text);
  expect(lines.every(({ t }) => !t.startsWith('snag.'))).toBe(true);
});

test('who said it takes it back, also much later; nobody else on the walk can', () => {
  const { seen, flag, remove, rowOf, maker, walk, audit, lead } = unnamed();
  const { mid } = flag(seen('observation'));
  expect(remove(people.guest(walk), mid)).toMatchObject({ s: 'held', why: 'permission' });
  expect(remove(people.walker({ person: 'noor', walk, lane: 'b'.repeat(22) }), mid).s).toBe('held');
  expect(audit(), 'somebody else who tries it does stand in the log').toContain('noor');
  expect(remove(maker, mid).s).toBe('ok');
  expect(rowOf(mid)).toMatchObject({ isDeleted: true, by: '' });
  const other = flag(seen('observation')).mid;
  expect(remove(lead, other).s).toBe('ok');
  expect(audit(), 'that the office removed it is a decision over another').toContain(other);
});

test('what could not be taken in does not say it either', () => {
  const { flag, officeReads, audit } = unnamed();
  const strange = { kind: 'observation', id: '01900000-0000-7000-8000-000000000000' };
  const { mid, result } = flag(strange);
  expect(result.s).toBe('held');
  const held = officeReads().find((row) => row.kind === 'held' && row.id === mid);
  expect(held).toMatchObject({ by: '', set: { type: 'snag.create' } });
  const named = flag(strange, { isAnonymous: false }).mid;
  expect(officeReads().find((row) => row.id === named)?.by).toBe('samira');
  expect(audit()).not.toContain(mid);
});

test('of what a resident told, who said it reads how it ended, and others on the walk read nothing', () => {
  const { seen, flag, pull, walk, maker, lead, say, rowOf } = unnamed();
  const { mid } = flag(seen('concern'));
  const outcome = { outcome: 'solved', outcomeText: 'De brievenbus is vervangen' };
  const base = { outcome: mid, outcomeText: mid };
  expect(say(lead, { t: 'snag.patch', e: mid, set: outcome, base }).result.s).toBe('ok');
  const read = (who: Actor, scope: string) => pull(who, scope).find(({ id }) => id === mid);
  expect(read(maker, `door:${walk}`)).toMatchObject({ by: '', set: outcome });
  expect(rowOf(mid)?.by).toBe('');
  const other = people.walker({ person: 'noor', walk, lane: 'b'.repeat(22) });
  expect([read(other, `door:${walk}`), read(other, `walk:${walk}`)]).toEqual([
    undefined,
    undefined,
  ]);
});

test('erasing a concern takes along what was said of it, and of a follow-up of it', () => {
  const { seen, flag, core, say, lead, rowOf, officeReads } = unnamed();
  const told = seen('concern');
  const plan = say(lead, {
    t: 'follow_up.create',
    set: { about: told, task: 'Borstel plaatsen', owner: 'Jan' },
  }).mid;
  const said = [flag(told).mid, flag({ kind: 'follow_up', id: plan }, {}, lead).mid];
  expect(said.map((id) => rowOf(id)?.audience)).toEqual(['door', 'door']);
  core.erase(told.id, 'lotte');
  for (const id of said) expect(rowOf(id)).toMatchObject({ isDeleted: true, set: {}, by: '' });
  expect(JSON.stringify(officeReads())).not.toContain(text);
});

test('a child does not say it, and a guest does', () => {
  const { flag, walk, seen, rowOf } = unnamed();
  const find = seen('observation');
  expect(flag(find, {}, people.child(walk)).result.s).toBe('held');
  const { mid, result } = flag(find, {}, people.guest(walk));
  expect(result.s).toBe('ok');
  expect(rowOf(mid)).toMatchObject({ by: '', audience: 'walk' });
});
