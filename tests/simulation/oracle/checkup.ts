import type { BytesOf } from '../../../api/organisation/checkup/photo-bytes.ts';
import { checkup } from '../../fixtures/checkup.ts';
import { sha256Of } from '../../fixtures/pictures.ts';
import type { Server } from '../server.ts';

/** @returns what the nightly checkup finds broken here, by the names that a manager reads it under. */
export async function checkupFaults(server: Server, nowMs: number): Promise<string[]> {
  const { storage, bytes } = server;
  const bytesOf: BytesOf = async (id, part) => {
    const found = bytes.get(`${id} ${part}`);
    return found ? { size: found.byteLength, sha256: sha256Of(new Uint8Array(found)) } : null;
  };
  // What leaves the database by a job does so at once here, or not at all.
  storage.db.exec('DELETE FROM job');
  const report = await checkup(storage, { nowMs, bytesOf });
  if (report.state !== 'done') return ['checkup did not come to its end'];
  return Object.entries(report.broken)
    .filter(([check, { count }]) => check !== 'places' || count !== walkIsNotIn(server))
    .map(([check, { count, ids }]) => `checkup ${check}: ${count}, ${ids.join(', ')}`);
}

/**
 * After a restore a find may be in again, and the phone that began its walk was emptied, so that the walk is nowhere any more, or it came
 * back too late, so that the walk is held for the office.
 */
function walkIsNotIn(server: Server): number {
  if (server.epoch === 1) return 0;
  const mids = server
    .rows<{ mid: string }>(`SELECT mid FROM journal WHERE status IN ('ok', 'merged')`)
    .map(({ mid }) => mid);
  const known = new Set(mids);
  return server
    .entities()
    .filter(({ kind, walk }) => kind !== 'held' && walk !== null && !known.has(walk)).length;
}
