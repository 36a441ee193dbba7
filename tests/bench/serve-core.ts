import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { readBody } from '../../api/http/body.ts';
import { type Core, openCore } from '../../api/organisation/core.ts';
import { nodeStorage } from '../../api/organisation/node-storage.ts';
import { type Actor, makerOf } from '../../schema/actor.ts';
import { manifestBody } from '../../schema/manifest.ts';
import {
  type Join,
  type OpenLaneAnswer,
  openLaneBody,
  pullBody,
  pushBody,
} from '../../schema/protocol.ts';
import { answerJson, type Handler } from './handler.ts';
import { photoRoutes } from './serve-photos.ts';

const EPOCH = 1;

type Served = {
  core: Core;
  walkOf(code: string): string | null;
  findsNow(): number;
  close(): void;
};

/** The organisation's core on a database on the disk, behind the calls of the protocol. The directory is a Map. */
export function coreRoutes(folder: string): Handler {
  const actors = new Map<string, Actor>();
  const lanes = new Map<string, string>();
  let served = open(folder);
  const answers: Record<string, (request: Request) => Promise<string>> = {
    '/core/reset': async () => {
      served.close();
      served = open(folder);
      actors.clear();
      return 'true';
    },
    '/v1/hello': async () =>
      JSON.stringify({
        organisations: [{ slug: 'bench', name: 'Bench' }],
        person: null,
        isDemo: false,
      }),
    '/v1/lanes': async (request) => {
      const body = await readBody(request, openLaneBody);
      const actor = actors.get(body.lane) ?? actorFor(body.lane, body.join, served);
      actors.set(body.lane, actor);
      lanes.set(body.token, body.lane);
      return JSON.stringify(openAnswer(actor));
    },
    '/v1/sync/push': async (request) => {
      const body = await readBody(request, pushBody);
      return JSON.stringify(served.core.push(known(actors, body.lane), body));
    },
    '/v1/sync/manifest': async (request) => {
      const body = await readBody(request, manifestBody);
      const heard = served.core.manifest(known(actors, body.lane), body);
      const { epoch, muts, erased, photos } = heard;
      const now = Date.now();
      return JSON.stringify({ epoch, now, erased, missing: { muts, photos } });
    },
    '/v1/sync/pull': async (request) => {
      const body = await readBody(request, pullBody);
      return served.core.pullText(known(actors, body.lane), body);
    },
  };
  const photos = photoRoutes(folder, {
    core: () => served.core,
    actorOf: (token) => actors.get(lanes.get(token) ?? ''),
    findsNow: () => served.findsNow(),
  });
  return (request, response, next) => {
    const answer = answers[request.url ?? ''];
    if (!answer) return photos(request, response, next);
    answer(webRequest(request)).then(
      (text) => answerJson(response, text),
      (error: unknown) => refuse(response, error),
    );
  };
}

function open(folder: string): Served {
  const storage = nodeStorage(`${folder}/core-${Date.now()}.sqlite`);
  storage.db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  const core = openCore(storage, Date.now, (bytes) => crypto.getRandomValues(bytes));
  core.adoptEpoch(EPOCH);
  const walkOf = (code: string) => {
    const found = storage.db.prepare("SELECT id FROM walk WHERE row->>'$.set.code' = ?").get(code);
    return typeof found?.id === 'string' ? found.id : null;
  };
  const findsNow = () =>
    Number(storage.db.prepare('SELECT count(*) AS n FROM observation').get()?.n);
  return { core, walkOf, findsNow, close: storage.close };
}

function actorFor(lane: string, join: Join, { walkOf }: Served): Actor {
  const walk = join.by === 'code' ? walkOf(join.code) : null;
  return { lane, root: lane, person: null, role: 'guest', walk, isRevoked: false, isLate: false };
}

const openAnswer = (actor: Actor): OpenLaneAnswer => ({
  organisation: { slug: 'bench', name: 'Bench' },
  walk: actor.walk,
  person: null,
  role: actor.role,
  maker: makerOf(actor),
});

function known(actors: Map<string, Actor>, lane: string): Actor {
  const actor = actors.get(lane);
  if (!actor) throw new Error(`No lane ${lane}`);
  return actor;
}

function webRequest(request: IncomingMessage): Request {
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    `${value}`,
  ]);
  const isRead = request.method === 'GET';
  return new Request(`http://bench${request.url}`, {
    method: request.method ?? 'GET',
    headers,
    body: isRead
      ? null
      : (Readable.toWeb(request) as unknown as ReadableStream<Uint8Array<ArrayBuffer>>),
    duplex: 'half',
  } as RequestInit);
}

function refuse(response: ServerResponse, error: unknown): void {
  console.error(error);
  answerJson(
    response,
    JSON.stringify({ code: 'unexpected', status: 500, detail: `${error}` }),
    500,
  );
}
