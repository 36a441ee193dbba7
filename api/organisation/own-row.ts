import type { Organisation } from '../../schema/entities/things.ts';
import { readRow } from './server-write.ts';
import type { Storage } from './storage.ts';

/** What the organisation is and says is one row, so its id is its kind. */
export const ORGANISATION = { kind: 'organisation', id: 'organisation' } as const;

export const readOrganisation = (storage: Storage) =>
  readRow(storage, ORGANISATION) as Organisation | undefined;
