import type { LaneId } from '../../schema/ids.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import type { CaptureConnection } from './capture-database.ts';
import type { Sealer } from './sealer.ts';

/** For a page in which nothing that is sealed is ever opened: it has no key, and asks for none. */
export const noSealer: Sealer = {
  seal: refuse,
  unseal: refuse,
  sealBytes: refuse,
  unsealBytes: refuse,
};

function refuse(): Promise<never> {
  return Promise.reject(new Error('nothing is sealed or opened here'));
}

/** @returns what was done with finds on a lane from number `fromN`, oldest first; what is sealed is left as it is. */
export async function kidWork(
  { run }: CaptureConnection,
  lane: LaneId,
  fromN: number,
): Promise<Mutation[]> {
  const range = IDBKeyRange.bound([lane, fromN], [lane, Number.MAX_SAFE_INTEGER]);
  const stored = await run((database) => database.getAll('mut', range));
  return stored
    .filter(({ sealed }) => !sealed)
    .map(({ n, body }) => ({ n, ...JSON.parse(new TextDecoder().decode(body)) }) as Mutation)
    .filter(({ t }) => t.startsWith('observation.'));
}
