// Two origins in one process, our built app and the floor's, their files brotli-compressed beforehand. Arguments: our folder,
// the floor's, and one for databases. Ours has the organisation's core behind it.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Handler } from '../handler.ts';
import { coreRoutes } from '../serve-core.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Files of a folder as a host of static files gives them; any other address is the app's page. */
function filesOf(folder: string): RequestListener {
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(`${folder}/${name}`).isFile())
      .map((name) => [`/${name}`, packed(`${folder}/${name}`)]),
  );
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench');
    const name = files.has(pathname) ? pathname : '/index.html';
    const file = files.get(name);
    if (!file || (pathname.startsWith('/assets/') && name !== pathname))
      return response.writeHead(404).end();
    const isKept = name.startsWith('/assets/');
    response.writeHead(200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'cache-control': isKept ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(file.isPacked && { 'content-encoding': 'br' }),
      'content-length': file.body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  };
}

function packed(path: string): { body: Buffer; isPacked: boolean } {
  const body = readFileSync(path);
  const isPacked = !['.woff2', '.png'].includes(extname(path));
  return { body: isPacked ? brotliCompressSync(body) : body, isPacked };
}

function listen(handler: RequestListener): Promise<number> {
  const server = createServer(handler);
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('No port');
      done(address.port);
    });
  });
}

const [ours = '', floor = '', databases = ''] = process.argv.slice(2);
const core: Handler = coreRoutes(databases);
const oursFiles = filesOf(ours);
const ports = [
  await listen((request, response) => core(request, response, () => oursFiles(request, response))),
  await listen(filesOf(floor)),
];
process.send?.(ports);
