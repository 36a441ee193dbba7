import type { Lane } from '../../../web/store/capture-store.ts';
import type { Photo } from '../../../web/store/photo.ts';
import { isProven } from '../../../web/sync/proof.ts';
import { sha256Of } from '../../fixtures/pictures.ts';
import type { Phone } from '../phone.ts';
import type { Kept } from './books.ts';

type Known = { phone: Phone; lane: Lane; server: Kept };

/** Lanes that a server knows, as it is since it was last put back. */
const lanesOf = (phone: Phone, servers: readonly Kept[]): Known[] =>
  [...phone.capture.lanes.values()].flatMap((lane) => {
    const server = servers.find(({ seats }) => seats.has(lane.id));
    return server && server.epoch === lane.epoch ? [{ phone, lane, server }] : [];
  });

/** I11: where a phone says that all is in, all that it made is in the journal, and the bytes of its photos are there. */
export const provenFaults = (phone: Phone, servers: readonly Kept[]): string[] =>
  lanesOf(phone, servers)
    .filter(({ lane }) => isProven(lane))
    .flatMap((known) => [...workFaults(known), ...bytesFaults(known)]);

function workFaults({ phone, lane, server }: Known): string[] {
  const mids = (phone.capture.mutations.get(lane.id) ?? []).map(({ mid }) => mid);
  const there = server.rows<{ mid: string }>(
    `SELECT mid FROM journal WHERE status <> 'repeat' AND mid IN (SELECT value FROM json_each(?))`,
    JSON.stringify(mids),
  );
  const known = new Set(there.map(({ mid }) => mid));
  return mids
    .filter((mid) => !known.has(mid))
    .map((mid) => `I11 ${phone.name} says that all is in, and ${mid} is not`);
}

function bytesFaults({ phone, lane, server }: Known): string[] {
  return [...phone.capture.photos.values()]
    .filter((photo) => photo.lane === lane.id && isTold(photo))
    .flatMap(({ id }) => {
      const [stored] = server.rows<{ row: string }>('SELECT row FROM attachment WHERE id = ?', id);
      const row = stored && (JSON.parse(stored.row) as { isDeleted: boolean; set: Hashes });
      if (row?.isDeleted) return [];
      const isThere = (part: string, sha256?: string) => {
        const bytes = server.bytes.get(`${id} ${part}`);
        return bytes && sha256Of(new Uint8Array(bytes)) === sha256;
      };
      return isThere('small', row?.set.smallSha256) && isThere('full', row?.set.sha256)
        ? []
        : [`I11 ${phone.name} says that all is in, and photo ${id} is not`];
    });
}

type Hashes = { sha256?: string; smallSha256?: string };

/** It is ready, and the phone does not say that it is only here. */
const isTold = ({ state, sent, storedAt, asked }: Photo): boolean =>
  state === 'ready' && !asked?.full && (sent.full !== undefined || storedAt !== undefined);

/** I11: once a phone has handed in everything, it comes to hear that all is in. */
export const unprovenFaults = (phone: Phone, servers: readonly Kept[]): string[] =>
  lanesOf(phone, servers)
    .filter(({ lane }) => {
      const photos = [...phone.capture.photos.values()].filter((photo) => photo.lane === lane.id);
      const isSent = lane.ackN === lane.nextN - 1 && photos.every(isTold);
      return isSent && lane.state === 'open' && !isProven(lane);
    })
    .map(({ lane }) => `I11 ${phone.name} does not hear that all of ${lane.id} is in`);
