import { describe, expect, it } from 'vitest';
import { nextDueAt } from '../../../api/organisation/jobs.ts';
import { select } from '../../../api/organisation/storage.ts';
import type { Actor } from '../../../schema/actor.ts';
import { NOW, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';

const why = { s: 'held', why: 'permission' };

function founded() {
  const test = testCore();
  test.core.found('Rozenbuurt Wonen');
  const walk = test.startWalk(people.leader());
  const from = (field: string) => test.core.organisation()?.from[field] ?? null;
  const patch = (actor: Actor, set: Record<string, unknown>, base: Record<string, string | null>) =>
    test.say(actor, { t: 'organisation.patch', e: 'organisation', set, base });
  return { ...test, walk, from, patch };
}

describe('what the organisation is and says', () => {
  it('is changed by a manager and read by everybody on a walk', () => {
    const { patch, pull, from, walk } = founded();
    const set = { welcome: 'Fijn dat je meeloopt.', colourPlace: '#5b1a6e' };
    const base = { welcome: from('welcome'), colourPlace: from('colourPlace') };
    expect(patch(people.manager(), set, base).result.s).toBe('ok');
    const seen = pull(people.guest(walk), `walk:${walk}`).find(
      ({ kind }) => kind === 'organisation',
    );
    expect(seen?.set).toMatchObject(set);
  });

  it.each([
    ['a guest', (walk: string) => people.guest(walk)],
    ['a child', (walk: string) => people.child(walk)],
    ['a walker', () => people.walker()],
    ['a reviewer', () => people.reviewer()],
    ['a team lead', () => people.teamLead()],
  ])('is not changed by %s', (_, who) => {
    const { patch, say, walk, from, core } = founded();
    const actor = who(walk);
    expect(patch(actor, { name: 'Van mij' }, { name: from('name') }).result).toMatchObject(why);
    const text = { t: 'standard_text.create', set: { name: 'a', text: 'b' } };
    expect(say(actor, text).result).toMatchObject(why);
    expect(core.organisation()?.set.name).toBe('Rozenbuurt Wonen');
  });

  it('tells the directory its new name, from then on', () => {
    const { patch, from, storage } = founded();
    patch(people.manager(), { name: 'Rozenbuurt Samen' }, { name: from('name') });
    expect(nextDueAt(storage)).toBe(NOW);
    expect(select(storage, 'SELECT kind FROM job WHERE due_at <= ?', NOW)).toEqual([
      { kind: 'name' },
    ]);
  });

  it('has a logo and a last night that no device can set', () => {
    const { patch } = founded();
    for (const set of [{ logo: 'A'.repeat(43) }, { lastRetention: null }])
      expect(patch(people.manager(), set, {}).result).toMatchObject({
        s: 'held',
        why: 'unknown_field',
      });
  });

  it('names the logo that went when another comes', () => {
    const { core } = founded();
    expect(core.setLogo('A'.repeat(43), 'bram')).toBeNull();
    expect(core.setLogo('B'.repeat(43), 'bram')).toBe('A'.repeat(43));
    expect(core.setLogo(null, 'bram')).toBe('B'.repeat(43));
    expect(core.organisation()?.set.logo).toBeNull();
    const lines = core.auditPage(null).lines.map(({ actor, action }) => `${actor} ${action}`);
    expect(lines, 'and who did it').toEqual(['bram logo', 'bram logo', 'bram logo']);
  });
});

describe('two managers who change the same without knowing of each other', () => {
  const both = () => {
    const test = founded();
    const seen = { phone: test.from('phone') };
    const first = test.patch(people.manager(), { phone: '030 123' }, seen);
    const other = people.manager({ lane: 'other'.padEnd(22, '0'), person: 'noor' });
    const later = test.patch(other, { phone: '030 999' }, seen);
    expect([first.result.s, later.result.s]).toEqual(['ok', 'merged']);
    const conflict = test.pull(people.manager(), 'office').find(({ kind }) => kind === 'conflict');
    const resolve = (actor: Actor) =>
      test.say(actor, {
        t: 'conflict.resolve',
        e: conflict?.id ?? '',
        set: { use: true, about: { kind: 'organisation', id: 'organisation' } },
        base: { phone: test.from('phone') },
      }).result;
    return { ...test, resolve };
  };

  it('find both values, and one of them chooses', () => {
    const { core, resolve } = both();
    expect(core.organisation()?.set.phone).toBe('030 123');
    expect(resolve(people.manager()).s).toBe('ok');
    expect(core.organisation()?.set.phone).toBe('030 999');
  });

  it('are not decided over by who may not change it', () => {
    const { core, resolve, walk } = both();
    for (const actor of [people.guest(walk), people.walker({ walk }), people.teamLead()])
      expect(resolve(actor)).toMatchObject(why);
    expect(core.organisation()?.set.phone).toBe('030 123');
  });
});
