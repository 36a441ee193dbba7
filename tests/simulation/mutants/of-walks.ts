import type { Storage } from '../../../api/organisation/storage.ts';
import type { Mutant } from '../mutant.ts';
import { rewriting } from './of-tables.ts';

/** A walk is written down without one thing that it knows of its people. */
const forgetting = (field: string) => (storage: Storage) =>
  rewriting(storage, (query) =>
    query.trimStart().startsWith('INSERT INTO walk ')
      ? query.replace('value->>5 FROM', `json_remove(value->>5, '$.set.${field}') FROM`)
      : query,
  );

/** Mistakes in what is had by one of all who are on a walk. */
export const ofWalks: readonly Mutant[] = [
  {
    name: 'place-twice',
    says: 'a place on a walk goes to more people than one',
    storage: forgetting('seats'),
  },
  {
    name: 'promise-twice',
    says: 'two promises of a walk have the same place',
    storage: forgetting('promised'),
  },
  {
    name: 'closed-by-nobody',
    says: 'who closed a walk is not told to who comes second',
    storage: forgetting('closedBy'),
  },
];
