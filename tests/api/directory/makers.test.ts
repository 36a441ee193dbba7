import { expect, it } from 'vitest';
import { makersOf } from '../../../api/directory/lanes.ts';
import { directoryInMemory } from '../../fixtures/directory-in-memory.ts';

it('says whose a lane is: a person’s, or of its first lane for who has no account', async () => {
  const { db, directory } = directoryInMemory();
  db.exec('PRAGMA foreign_keys = OFF');
  const lane = (id: string, root: string, person: string | null, organisation = 'rozen') =>
    db
      .prepare(
        `INSERT INTO lane (id, organisation, token_hash, root, person, role, opened_at) VALUES (?, ?, ?, ?, ?, 'guest', 0)`,
      )
      .run(id, organisation, id, root, person);
  lane('of-fatma', 'of-fatma', 'fatma');
  lane('of-guest', 'of-guest', null);
  lane('cloned', 'of-guest', null);
  lane('elsewhere', 'elsewhere', 'jan', 'buren');
  const asked = ['of-fatma', 'of-guest', 'cloned', 'cloned', 'elsewhere', 'never'];
  expect(Object.fromEntries(await makersOf(directory, 'rozen', asked))).toEqual({
    'of-fatma': 'fatma',
    'of-guest': 'of-guest',
    cloned: 'of-guest',
  });
  const many = Array.from({ length: 500 }, (_, i) => `lane-${i}`);
  expect((await makersOf(directory, 'rozen', [...many, 'of-fatma'])).size).toBe(1);
  expect((await makersOf(directory, 'rozen', [])).size).toBe(0);
});
