// One process, one origin: the bench page, our core, the bare floor and the peer. Arguments: folder for databases.
import { readFileSync } from 'node:fs';
import { chdir } from 'node:process';
import { cut } from './cut.ts';
import { pouchScript, requirePeer } from './peers.ts';
import { bareRoutes } from './serve-bare.ts';
import { coreRoutes } from './serve-core.ts';
import { traffic } from './traffic.ts';

type Express = {
  use(...handlers: unknown[]): void;
  listen(port: number, host: string, ready: () => void): import('node:http').Server;
};

const [folder = '.', page = ''] = process.argv.slice(2);
// express-pouchdb leaves its log and its settings where it is started.
chdir(folder);
const PouchDB = requirePeer('pouchdb') as { defaults(options: { prefix: string }): unknown };
const app = (requirePeer('express') as () => Express)();
const html =
  '<!doctype html><meta charset="utf-8"><title>bench</title><script src="/pouchdb.js"></script><script type="module" src="/page.js"></script>';
const files: Record<string, { type: string; body: string }> = {
  '/': { type: 'text/html', body: html },
  '/page.js': { type: 'text/javascript', body: readFileSync(page, 'utf8') },
  '/pouchdb.js': { type: 'text/javascript', body: readFileSync(pouchScript, 'utf8') },
};

app.use(cut.ask);
app.use(traffic.count);
app.use(coreRoutes(folder));
app.use(bareRoutes(folder));
app.use(traffic.tell);
app.use(
  (
    request: import('node:http').IncomingMessage,
    response: import('node:http').ServerResponse,
    next: () => void,
  ) => {
    const file = files[request.url ?? ''];
    if (!file) return next();
    response.setHeader('content-type', file.type);
    response.end(file.body);
  },
);
const pouch = requirePeer('express-pouchdb') as (pouch: unknown) => unknown;
app.use('/pouch', pouch(PouchDB.defaults({ prefix: `${folder}/pouch-` })));
const server = app.listen(0, '127.0.0.1', () => {
  cut.over(server);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  process.send?.(address.port);
});
