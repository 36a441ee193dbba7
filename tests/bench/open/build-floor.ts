import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { top } from '../../tools/run.ts';
import { benchDir } from '../peers.ts';

const root = `${benchDir}floor-src/`;
const page = (script: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>floor</title><body><script type="module" src="${script}"></script></body></html>`;

/** Builds the floor's app with a service worker of a few lines that keeps all of it. @returns its folder */
export async function buildFloor(): Promise<string> {
  mkdirSync(root, { recursive: true });
  writeFileSync(`${root}index.html`, page(`${top}tests/bench/open/floor.ts`));
  const outDir = `${benchDir}floor/`;
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    // As the app has it: the page of one entry, its script and its sheet beside it.
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
  const files = readdirSync(`${outDir}assets`).map((name) => `/assets/${name}`);
  writeFileSync(
    `${outDir}sw.js`,
    worker(['/', ...files.filter((name) => /\.(js|css)$/.test(name))]),
  );
  return outDir;
}

const worker = (files: string[]) => `const files = ${JSON.stringify(files)};
self.addEventListener('install', (event) =>
  event.waitUntil(caches.open('floor').then((cache) => cache.addAll(files))));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  const wanted = event.request.mode === 'navigate' ? '/' : pathname;
  event.respondWith(caches.match(wanted).then((found) => found ?? fetch(event.request)));
});
`;
