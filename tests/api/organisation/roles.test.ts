import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../schema/actor.ts';
import type { Row } from '../../../schema/entities/row.ts';
import { here, kidSays, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';
import { photoOf } from '../../fixtures/pictures.ts';

const litter = { t: 'observation.create', set: { category: 'litter', position: here } };
const scary = { ...litter, set: { ...litter.set, ...kidSays } };
const why = { s: 'held', why: 'permission' };

describe('a child', () => {
  const withChild = () => {
    const test = testCore();
    const leader = people.leader();
    const walk = test.startWalk(leader);
    return { ...test, leader, walk, child: people.child(walk) };
  };

  it('has an animal and nothing else', () => {
    const { say, child } = withChild();
    const join = (set: Record<string, unknown>) =>
      say(child, { t: 'participant.create', set }).result;
    expect(join({ role: 'child', avatar: 'fox' }).s).toBe('ok');
    expect(join({ role: 'child', avatar: 'fox', nickname: 'Mila' }).s).toBe('held');
    expect(join({ role: 'child', nickname: 'Mila' }).s).toBe('held');
    expect(join({ role: 'walker', nickname: 'Mila' }).s).toBe('held');
  });

  it('pins, and changes what is its own', () => {
    const { say, child } = withChild();
    const find = say(child, scary);
    expect(find.result.s).toBe('ok');
    const patch = {
      t: 'observation.patch',
      e: find.mid,
      set: { childJudgement: 'good' },
      base: { childJudgement: find.mid },
    };
    expect(say(child, patch).result.s).toBe('ok');
  });

  it('makes only what a child says: of a find nothing that only adults say', () => {
    const { say, child } = withChild();
    const assigned = { ...litter, set: { ...litter.set, childJudgement: 'bad' } };
    expect(say(child, assigned).result).toMatchObject(why);
    expect(say(child, { ...scary, set: { ...scary.set, judgement: 'bad' } }).result).toMatchObject(
      why,
    );
  });

  it('neither hears residents out nor writes anything down', () => {
    const { say, child } = withChild();
    const find = say(child, scary).mid;
    const concern = { t: 'concern.create', set: { category: 'mould', position: here } };
    expect(say(child, concern).result).toMatchObject(why);
    const about = { kind: 'observation', id: find };
    const note = { t: 'note.create', set: { about, text: 'Mila vindt het eng' } };
    expect(say(child, note).result).toMatchObject(why);
  });

  it('shows a photo or a drawing of its own find, which others see once it was released', () => {
    const { say, child, leader, walk, core } = withChild();
    const about = { kind: 'observation' as const, id: say(child, scary).mid };
    const photo = say(child, { t: 'attachment.create', set: photoOf(about) });
    const drawing = say(child, {
      t: 'attachment.create',
      set: { ...photoOf(about), what: 'drawing' },
    });
    const other = { kind: 'observation' as const, id: say(leader, { ...litter, walk }).mid };
    for (const { mid, result } of [photo, drawing]) {
      expect(result.s).toBe('ok');
      expect(core.attachment(child, mid, 'hand-in')?.set.isReleased).toBe(false);
      expect(core.attachment(leader, mid, 'read')).toBeUndefined();
      expect(core.attachment(people.reviewer(), mid, 'read')).toBeDefined();
    }
    const elsewhere = say(child, { t: 'attachment.create', set: photoOf(other) });
    expect(elsewhere.result).toMatchObject({ s: 'held', why: 'subject_unknown' });
  });

  it('reads its own finds and nothing of anybody else', () => {
    const { say, pull, child, leader, walk, core } = withChild();
    const own = say(child, scary).mid;
    const other = say(leader, { ...litter, walk }).mid;
    expect(pull(child, `kid:${walk}`).map(({ id }) => id)).toEqual([own]);
    expect(pull(child, `walk:${walk}`), 'the walk').toEqual([]);
    expect(pull(child, `door:${walk}`), 'what residents told').toEqual([]);
    const touch = { t: 'observation.patch', e: other, set: { judgement: 'bad' }, base: {} };
    expect(say(child, touch).result).toMatchObject(why);
    expect(core.attachment(child, other, 'read')).toBeUndefined();
  });
});

describe('what the organisation is and says', () => {
  const withTeam = () => {
    const test = testCore();
    test.core.found('Rozenbuurt Wonen');
    test.core.putMember({ person: 'samira', name: 'Samira', role: 'walker' });
    const walk = test.startWalk(people.walker());
    const team = { t: 'team.create', set: { name: 'Onderhoud', people: ['samira'] } };
    return { ...test, walk, team };
  };
  const kindsOf = (rows: Row[]) => [...new Set(rows.map(({ kind }) => kind))];

  it('is changed by a manager and by nobody else', () => {
    const { say, team } = withTeam();
    const rename = {
      t: 'organisation.patch',
      e: 'organisation',
      set: { phone: '030 123 45 67' },
      base: { phone: null },
    };
    const others: Actor[] = [
      people.leader(),
      people.walker(),
      people.reviewer(),
      people.teamLead(),
      people.stranger(),
    ];
    for (const actor of others) {
      expect(say(actor, team).result, actor.role).toMatchObject(why);
      expect(say(actor, rename).result, actor.role).toMatchObject(why);
    }
    expect(say(people.manager(), team).result.s).toBe('ok');
  });

  it('is there once, however often it is founded', () => {
    const { core, pull } = withTeam();
    core.found('Another name');
    const rows = pull(people.manager(), 'office').filter(({ kind }) => kind === 'organisation');
    expect(rows.map(({ set }) => set.name)).toEqual(['Rozenbuurt Wonen']);
  });

  it('comes along with a walk: all of it for staff, to a guest only what it says, to a child nothing', () => {
    const { say, pull, walk, team } = withTeam();
    say(people.manager(), team);
    const forStaff = kindsOf(pull(people.walker(), `walk:${walk}`));
    expect(forStaff).toEqual(expect.arrayContaining(['organisation', 'team', 'member']));
    const forGuest = kindsOf(pull(people.guest(walk), `walk:${walk}`));
    expect(forGuest).toContain('organisation');
    expect(forGuest).not.toContain('team');
    expect(forGuest).not.toContain('member');
    expect(kindsOf(pull(people.child(walk), `kid:${walk}`))).toEqual([]);
  });

  it('knows who left', () => {
    const { core, pull } = withTeam();
    core.removeMember('samira');
    const members = pull(people.manager(), 'office').filter(({ kind }) => kind === 'member');
    expect(members).toMatchObject([{ id: 'samira', isDeleted: true }]);
    core.putMember({ person: 'samira', name: 'Samira', role: 'companion' });
    const back = pull(people.manager(), 'office').filter(({ kind }) => kind === 'member');
    expect(back).toMatchObject([{ isDeleted: false, set: { role: 'companion' } }]);
  });
});
