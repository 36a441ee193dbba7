import { base64url } from '../../../schema/ids.ts';
import type { Env } from '../../env.ts';
import { keyOf } from '../attachments.ts';
import type { Job } from '../jobs.ts';
import type { Checkups } from './checkup.ts';
import type { BytesOf } from './photo-bytes.ts';

/** Where it is done. */
type Place = { core: { checkups: Checkups }; env: Pick<Env, 'BYTES'>; objectId: string };

/** Does what a job of a checkup says, with the bytes in R2. @returns false: there is nothing new for everybody. */
export async function runCheckup(job: Job, { core, env, objectId }: Place): Promise<false> {
  const bytesOf: BytesOf = async (id, part) => {
    const found = await env.BYTES.head(keyOf(objectId, id, part));
    if (!found) return null;
    const { sha256 } = found.checksums;
    return { size: found.size, sha256: sha256 ? base64url(new Uint8Array(sha256)) : null };
  };
  await core.checkups.run(job, bytesOf);
  return false;
}
