import { writeFileSync } from 'node:fs';
import { storePhoto } from '../../api/attachments/store-photo.ts';
import type { Core } from '../../api/organisation/core.ts';
import type { Actor } from '../../schema/actor.ts';
import { answerJson, bodyOf, type Handler } from './handler.ts';

type Desk = {
  core: () => Core;
  /** Who hands in with this token. */
  actorOf: (token: string) => Actor | undefined;
  /** How many finds everybody can read by now. */
  findsNow: () => number;
};

/** How the photos came in since the last time it was asked. */
export type PhotoLog = {
  /** Finds that could be read when the first photo began. */
  findsAtFirst: number | null;
  /** How many times the sending of a whole photo began, by its id. */
  begun: Record<string, number>;
  /** Whole photos that are in. */
  stored: number;
};

const nothing = (): PhotoLog => ({ findsAtFirst: null, begun: {}, stored: 0 });

/** Photos are held to their promise as by the Worker, and kept as files. GET /photo-log tells, and starts again when it is a POST. */
export function photoRoutes(folder: string, desk: Desk): Handler {
  let log = nothing();
  const bucket = {
    put: async (key: string, bytes: Uint8Array) =>
      writeFileSync(`${folder}/${key.replaceAll('/', '-')}`, bytes),
  } as unknown as Parameters<typeof storePhoto>[0]['bucket'];
  return (request, response, next) => {
    const { url = '', method, headers } = request;
    if (url === '/photo-log') {
      answerJson(response, JSON.stringify(log));
      if (method === 'POST') log = nothing();
      return;
    }
    const [, id = '', small] = url.match(/^\/v1\/attachments\/([^/]+)(\/small)?$/) ?? [];
    const actor = desk.actorOf(headers.authorization?.replace('Bearer ', '') ?? '');
    if (!id || !actor) return next();
    log.findsAtFirst ??= desk.findsNow();
    if (!small) log.begun[id] = (log.begun[id] ?? 0) + 1;
    const part = small ? 'small' : 'full';
    bodyOf(request)
      .then(async (body) => {
        const row = desk.core().attachment(actor, id, 'hand-in');
        if (!row) throw new Error(`No photo ${id}`);
        await storePhoto(
          { bucket, objectId: 'bench' },
          row,
          part,
          new Uint8Array(body),
          async () => {
            desk.core().markStored(id, part, true);
          },
        );
        if (!small) log.stored += 1;
        answerJson(response, '{"stored":true}');
      })
      // Cut off under way: nobody is listening any more.
      .catch(
        (error: unknown) =>
          response.headersSent ||
          answerJson(response, `{"detail":${JSON.stringify(String(error))}}`, 500),
      );
  };
}
