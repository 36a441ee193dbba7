import type { Mutant } from '../mutant.ts';
import { losing } from './of-tables.ts';
import { saysAllIsThere } from './says-all-is-there.ts';

/** Mistakes in how a phone comes to say that all is in. The server loses some of what it answered for. */
export const ofProof: readonly Mutant[] = [
  {
    name: 'proof-without-asking',
    says: 'a phone says that all is in without having asked',
    storage: losing,
    api: saysAllIsThere,
  },
  {
    name: 'manifest-forgets-photos',
    says: 'a phone asks after its finds, and not after the bytes of their photos',
    bytes: 'word-first',
    api: (api) => ({
      ...api,
      manifest: (token, body) => api.manifest(token, { ...body, photos: [] }),
    }),
  },
];
