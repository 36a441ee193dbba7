import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { freePort } from '../tools/worker.ts';
import { client } from './built.ts';

export type Deployed = {
  url: string;
  /** From now on only the next version is served, with other names for every file, as Cloudflare does. */
  deploy(): void;
  /** A hotel's sign-in page, with status 200, in the place of what `isTaken` names; null sends it away. */
  portal(isTaken: ((path: string) => boolean) | null): void;
  stop(): Promise<void>;
};

/** The built app in front of a running Worker: the page and its files from here, everything else from `api`. */
export async function serveVersions(api: string): Promise<Deployed> {
  const port = await freePort();
  const [first, next] = [client, nextVersion()];
  let folder = first;
  let isTaken: ((path: string) => boolean) | null = null;
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? '/', 'http://here').pathname;
    if (path.startsWith('/v1/')) return passOn(asked, answer, api);
    if (isTaken?.(path)) return void answer.setHeader('content-type', 'text/html').end(PORTAL);
    serve(folder, path, answer);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${port}`,
    deploy() {
      folder = next;
    },
    portal(taken) {
      isTaken = taken;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(next, { recursive: true, force: true });
    },
  };
}

const PORTAL = '<!doctype html><h1>Welkom in hotel De Gouden Leeuw</h1>';

/** Which version a page runs, read from what it was built of. */
export const VERSION = 'meta[name="version"]';

/** The same app under other file names: what a change in every part would give. */
function nextVersion(): string {
  const folder = `${mkdtempSync(join(tmpdir(), 'loopmee-next-'))}/`;
  cpSync(client, folder, { recursive: true });
  const names = readdirSync(`${folder}assets`);
  const texts = ['index.html', 'kind.html', 'sw.js', ...names.map((name) => `assets/${name}`)];
  for (const file of texts.filter((one) => /\.(js|css|html)$/.test(one))) {
    let text = readFileSync(folder + file, 'utf8');
    for (const name of names) text = text.replaceAll(name, renamed(name));
    if (file.endsWith('.html'))
      text = text.replace('<head>', '<head><meta name="version" content="next">');
    writeFileSync(folder + file, text);
  }
  for (const name of names)
    renameSync(`${folder}assets/${name}`, `${folder}assets/${renamed(name)}`);
  return folder;
}

const renamed = (name: string) => name.replace(/(\.[^.]+)$/, '-next$1');

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

function serve(folder: string, path: string, answer: ServerResponse): void {
  const file = extname(path) ? path : path === '/kind' ? '/kind.html' : '/index.html';
  try {
    const body = readFileSync(folder + file.slice(1));
    answer.setHeader(
      'content-type',
      types[extname(file)] ?? (file.endsWith('.html') ? 'text/html' : 'application/octet-stream'),
    );
    answer.end(body);
  } catch {
    answer.writeHead(404).end();
  }
}

function passOn(asked: IncomingMessage, answer: ServerResponse, api: string): void {
  const onward = request(
    new URL(asked.url ?? '/', api),
    { method: asked.method, headers: asked.headers },
    (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    },
  );
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}
