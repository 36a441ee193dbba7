import { describe, expect, it } from 'vitest';
import { select } from '../../../../api/organisation/storage.ts';
import { houseWithWalker, isTold, secrets, told } from '../../../fixtures/concerns.ts';
import { holding } from '../../../fixtures/holding.ts';
import { people } from '../../../fixtures/people.ts';

describe('who may decide about what could not be applied', () => {
  it('is the office, and never a guest, a child or a walker', () => {
    const { lateFind, decide, heldRow, walk, guest, child, samira } = holding();
    const id = lateFind();
    const companion = people.walker({
      lane: 'noor'.padEnd(22, '0'),
      person: 'noor',
      role: 'companion',
      walk,
    });
    for (const who of [guest, child, samira, companion])
      expect(decide(id, { use: true }, who), who.role).toMatchObject({
        s: 'held',
        why: 'permission',
      });
    expect(heldRow(id)?.set.decision).toBeUndefined();
  });

  it('and of what only a manager changes, a manager', () => {
    const { hold, decide, samira, rowOf } = holding();
    const mid = hold(samira, { t: 'team.create', set: { name: 'Groen', people: [] } });
    expect(decide(mid, { use: false })).toMatchObject({ s: 'held', why: 'permission' });
    expect(decide(mid, { use: true }, people.manager()).s).toBe('ok');
    expect(rowOf('team', mid)).toMatchObject({ by: 'samira', set: { name: 'Groen' } });
  });

  it('leaves a line in the audit log, also of what it does', () => {
    const { lateFind, decide, audited, told: tell, hold, samira } = holding();
    const id = lateFind();
    decide(id, { use: false });
    expect(audited('held.resolve')).toMatchObject([{ actor: 'fatma', target: id }]);
    const concern = tell('Schimmel');
    const mid = hold(samira, { t: 'observation.delete', e: concern, set: {} });
    decide(mid, { use: false }, people.teamLead());
    expect(audited('held.resolve')).toHaveLength(2);
  });

  it('tells a phone nothing but whether its own work was taken in', () => {
    const { lateFind, decide, pull, late, walk, samira } = holding();
    const [one, other] = [lateFind(), lateFind()];
    const scope = `walk:${walk}`;
    const heldAt = (who = late) => pull(who, scope).filter(({ kind }) => kind === 'held');
    expect(heldAt()).toEqual([]);
    decide(one, { use: true });
    decide(other, { use: false });
    expect(heldAt().map(({ id, set }) => [id, set.decision])).toEqual([
      [one, expect.objectContaining({ use: true })],
      [other, expect.objectContaining({ use: false })],
    ]);
    expect(JSON.stringify(heldAt())).not.toMatch(/fatma|litter/);
    expect(heldAt(samira), 'of others it hears nothing').toEqual([]);
  });
});

describe('erasing what a resident told', () => {
  it('takes along what was decided about it, as it came and as it was put right', () => {
    const test = houseWithWalker();
    const desk = people.reviewer();
    const late = { ...test.walker, isLate: true };
    const { mid: concern } = test.say(late, { t: 'concern.create', walk: test.walk, set: told });
    const about = { kind: 'concern', id: concern };
    const note = test.say(late, {
      t: 'note.create',
      walk: test.walk,
      set: { about, text: secrets.words },
    }).mid;
    const choose = (e: string, set: object) =>
      test.say(desk, { t: 'held.resolve', e, set: { ...set } }).result.s;
    expect(choose(concern, { use: true, set: { ...told, words: `${secrets.words} twee` } })).toBe(
      'ok',
    );
    expect(choose(note, { use: true, set: { about, text: `${secrets.words} drie` } })).toBe('ok');
    const change = test.say(late, {
      t: 'concern.patch',
      walk: test.walk,
      e: concern,
      set: { words: secrets.words },
    }).mid;
    expect(choose(change, { use: false })).toBe('ok');
    expect(choose(change, { use: true, set: { words: secrets.words } }), 'a second').toBe('ok');
    const wrong = { use: true, set: { words: secrets.words }, more: secrets.phone };
    const refused = test.say(test.walker, { t: 'held.resolve', e: note, set: wrong });
    expect(refused.result.s).toBe('held');
    expect(isTold(test.everything())).toBe(true);
    test.erase(concern);
    expect(isTold(test.everything())).toBe(false);
    expect(choose(change, { use: true, set: { words: secrets.words } })).toBe('erased');
    expect(isTold(test.everything())).toBe(false);
  });

  it('takes along the value that stood when somebody chose between two', () => {
    const test = houseWithWalker();
    const desk = people.reviewer();
    const { mid: concern } = test.say(test.walker, {
      t: 'concern.create',
      walk: test.walk,
      set: told,
    });
    test.say(desk, { t: 'concern.patch', e: concern, set: { words: 'Iets anders' }, base: {} });
    const [conflict] = test.pull(desk, 'concerns').filter(({ kind }) => kind === 'conflict');
    const set = { use: true, about: { kind: 'concern', id: concern } };
    const base = { words: concern };
    const chosen = test.say(desk, { t: 'conflict.resolve', e: conflict?.id ?? '', set, base });
    expect(chosen.result.s).toBe('ok');
    const kept = () =>
      JSON.stringify(select(test.storage, 'SELECT row FROM conflict UNION SELECT row FROM held'));
    expect(kept()).toContain(secrets.words);
    test.erase(concern);
    expect(isTold(test.everything())).toBe(false);
  });
});
