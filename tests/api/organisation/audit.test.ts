import { describe, expect, it } from 'vitest';
import { brokenAuditLine } from '../../../api/organisation/audit.ts';
import { here, NOW, testCore } from '../../fixtures/core.ts';
import { people } from '../../fixtures/people.ts';
import { photoOf } from '../../fixtures/pictures.ts';

const litter = { t: 'observation.create', set: { category: 'litter', position: here } };
const signIn = (target: string) => ({ actor: 'bram', action: 'sign-in', target }) as const;

describe('the audit log', () => {
  it('numbers its lines, and each holds the hash of the one before', () => {
    const { core } = testCore();
    for (const target of ['a', 'b', 'c']) core.audit(signIn(target));
    const { lines, brokenAt } = core.auditPage(null);
    expect(lines.map(({ n, at, target }) => [n, at, target])).toEqual([
      [3, NOW, 'c'],
      [2, NOW, 'b'],
      [1, NOW, 'a'],
    ]);
    expect(lines[0]?.previous).toBe(lines[1]?.hash);
    expect(lines[2]?.previous).toBe('');
    expect(brokenAt).toBeNull();
  });

  it('is read in pages of fifty, the newest first', () => {
    const { core } = testCore();
    for (let i = 1; i <= 60; i++) core.audit(signIn(`${i}`));
    const first = core.auditPage(null).lines;
    expect([first.length, first[0]?.n, first.at(-1)?.n]).toEqual([50, 60, 11]);
    const second = core.auditPage(11).lines;
    expect([second.length, second[0]?.n, second.at(-1)?.n]).toEqual([10, 10, 1]);
  });

  it('refuses every change, also to who has the database in hand', () => {
    const { core, storage } = testCore();
    core.audit(signIn('a'));
    for (const tampering of [
      `UPDATE audit SET actor = 'x'`,
      'DELETE FROM audit',
      `INSERT OR REPLACE INTO audit VALUES (1, 0, 'x', 'x', null, '{}', '', '')`,
      `INSERT INTO audit VALUES (9, 0, 'x', 'x', null, '{}', '', '')`,
    ])
      expect(() => storage.sql.exec(tampering).toArray(), tampering).toThrow(/only added to/);
    expect(core.auditPage(null).lines).toHaveLength(1);
  });

  it('says at which line it was tampered with, once the guards are taken away', () => {
    for (const [tampering, line] of [
      [`UPDATE audit SET actor = 'somebody else' WHERE n = 2`, 2],
      [`UPDATE audit SET detail = '{"a":1}' WHERE n = 3`, 3],
      ['DELETE FROM audit WHERE n = 2', 2],
    ] as const) {
      const { core, storage } = testCore();
      for (const target of ['a', 'b', 'c', 'd']) core.audit(signIn(target));
      for (const guard of ['no_update', 'no_delete'])
        storage.sql.exec(`DROP TRIGGER audit_${guard}`);
      storage.sql.exec(tampering);
      expect(brokenAuditLine(storage), tampering).toBe(line);
    }
  });

  it('hears what was decided over others’ work, and nothing of finds and words', () => {
    const { core, say, startWalk } = testCore();
    const walk = startWalk(people.leader());
    const guest = people.guest(walk);
    const find = say(guest, { ...litter, walk }).mid;
    const note = {
      t: 'note.create',
      set: { about: { kind: 'observation', id: find }, text: 'Bij mevrouw De Wit' },
    };
    say(guest, note);
    const photo = say(guest, {
      t: 'attachment.create',
      set: photoOf({ kind: 'observation', id: find }),
    }).mid;
    expect(core.auditPage(null).lines).toEqual([]);

    const release = {
      t: 'attachment.patch',
      e: photo,
      set: { isReleased: true },
      base: { isReleased: photo },
    };
    say(people.reviewer(), release);
    say(people.reviewer(), { t: 'observation.delete', e: find, set: {} });
    say(people.manager(), { t: 'team.create', set: { name: 'Techniek', people: [] } });
    const team = { t: 'team.create', set: { name: 'Mag niet', people: [] } };
    const refused = say(people.walker(), team).mid;
    const lines = core.auditPage(null).lines.toReversed();
    expect(lines.map(({ actor, action }) => [actor, action])).toEqual([
      ['fatma', 'photo.release'],
      ['fatma', 'find.delete'],
      ['bram', 'team.change'],
      ['samira', 'refused'],
    ]);
    expect(lines.at(-1)).toMatchObject({ target: refused, detail: { type: 'team.create' } });
    expect(JSON.stringify(lines)).not.toMatch(/De Wit|Techniek|Mag niet/);
  });

  it('hears of a conflict that a person settled, once', () => {
    const { core, say, startWalk, pull } = testCore();
    const walk = startWalk(people.leader());
    const find = say(people.leader(), { ...litter, walk }).mid;
    const judge = (judgement: string) => ({
      t: 'observation.patch',
      e: find,
      set: { judgement },
      base: {},
    });
    say(people.leader(), { ...judge('good'), base: { judgement: find } });
    say(people.reviewer(), judge('bad'));
    const conflict = pull(people.reviewer(), 'office').find(({ kind }) => kind === 'conflict');
    if (!conflict) throw new Error('Expected a conflict');
    const settle = {
      t: 'conflict.resolve',
      e: conflict.id,
      set: { use: false, about: { kind: 'observation', id: find } },
    };
    say(people.reviewer(), settle);
    say(people.reviewer(), settle);
    expect(core.auditPage(null).lines).toMatchObject([
      { actor: 'fatma', action: 'conflict.resolve', target: conflict.id },
    ]);
  });

  it('has no line of a push that was not applied', () => {
    const { core, storage, make, push } = testCore();
    const before = storage.sql.exec('SELECT count(*) AS lines FROM audit').toArray();
    const team = make(people.manager(), { t: 'team.create', set: { name: 'Wijk', people: [] } });
    storage.sql.exec(
      `CREATE TRIGGER fail BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END`,
    );
    expect(() => push(people.manager(), team)).toThrow('full');
    expect(storage.sql.exec('SELECT count(*) AS lines FROM audit').toArray()).toEqual(before);
    expect(storage.sql.exec('SELECT id FROM team').toArray(), 'nor the change itself').toEqual([]);
    storage.sql.exec('DROP TRIGGER fail');
    push(people.manager(), team);
    expect(core.auditPage(null).lines).toHaveLength(1);
  });
});
