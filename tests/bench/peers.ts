import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { top } from '../tools/run.ts';

/** Where the bench keeps what is not ours: git-ignored, never in package.json. */
export const benchDir = `${top}.bench/`;
const peersDir = `${benchDir}peers/`;
const wanted = JSON.stringify(
  {
    private: true,
    // Pinned. express-pouchdb 4 is made for Express 4.
    dependencies: {
      pouchdb: '9.0.0',
      'express-pouchdb': '4.2.0',
      express: '4.21.2',
      leaflet: '1.9.4',
      'leaflet.markercluster': '1.5.3',
    },
    allowScripts: { leveldown: true },
  },
  null,
  2,
);

/** Loads a CommonJS package of the peers. */
export const requirePeer = createRequire(`${peersDir}package.json`);
/** A file of a package of the peers. */
export const peerFile = (path: string) => `${peersDir}node_modules/${path}`;
export const pouchScript = peerFile('pouchdb/dist/pouchdb.min.js');

/** Installs who we are measured against, once; a later run needs no network. */
export function installPeers(): void {
  const stamp = `${peersDir}installed.json`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  mkdirSync(peersDir, { recursive: true });
  writeFileSync(`${peersDir}package.json`, wanted);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: peersDir,
    stdio: 'inherit',
  });
  writeFileSync(stamp, wanted);
}
