import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { peerFile } from '../peers.ts';
import { peerPage } from './peer-page.ts';
import type { Point } from './truth.ts';

export type PeerServer = { url: string; stop(): void };

const cluster = 'leaflet.markercluster/dist';

/** The peer's page with its map as large as ours, its files, and the points. */
export async function servePeer(
  points: readonly Point[],
  { width, height }: { width: number; height: number },
): Promise<PeerServer> {
  const js = (path: string) => ['text/javascript', readFileSync(peerFile(path), 'utf8')] as const;
  const css = (path: string) => ['text/css', readFileSync(peerFile(path), 'utf8')] as const;
  const files: Record<string, readonly [type: string, body: string]> = {
    '/': ['text/html', pageOf(width, height)],
    '/leaflet.js': js('leaflet/dist/leaflet.js'),
    '/leaflet.css': css('leaflet/dist/leaflet.css'),
    '/cluster.js': js(`${cluster}/leaflet.markercluster.js`),
    '/cluster.css': css(`${cluster}/MarkerCluster.css`),
    '/cluster-default.css': css(`${cluster}/MarkerCluster.Default.css`),
    '/points.json': ['application/json', JSON.stringify(points)],
  };
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file[0] }).end(file[1]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return { url: `http://127.0.0.1:${address.port}`, stop: () => void server.close() };
}

const pageOf = (width: number, height: number) => `<!doctype html>
<meta charset="utf-8"><title>peer</title>
<link rel="stylesheet" href="/leaflet.css"><link rel="stylesheet" href="/cluster.css">
<link rel="stylesheet" href="/cluster-default.css">
<style>.pin { background: #b33; border-radius: 12px }</style>
<div id="map" style="width: ${width}px; height: ${height}px"></div>
<script src="/leaflet.js"></script><script src="/cluster.js"></script>
<script>(${peerPage})()</script>`;
