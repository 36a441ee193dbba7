import 'fake-indexeddb/auto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rules } from '../../../schema/mutations/rules.ts';
import { openCaptureDatabase, openSealer } from '../../../web/store/capture-database.ts';
import { idbCapture } from '../../../web/store/capture-idb.ts';
import { idbView, openViewDatabase } from '../../../web/store/view-idb.ts';
import { apiClient } from '../../../web/sync/api-client.ts';
import { makeDevice } from '../../../web/sync/make-device.ts';
import { finds, walkersClock } from '../../bench/finds.ts';
import { coreRoutes } from '../../bench/serve-core.ts';

const FINDS = 500;
const requests: number[] = [];
let folder = '';
let server: Server;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loopmee-wire-'));
  const answer = coreRoutes(folder);
  server = createServer((request, response) => {
    requests.push(Number(request.headers['content-length']));
    answer(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterEach(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true, force: true });
});

it('takes a day’s walk of 500 finds to the office in two requests and 25 KB', async () => {
  const device = await newDevice();
  const lane = await device.startWalk({ nickname: 'Sam', name: 'Rozenbuurt' });
  expect(await device.syncNow()).toBe(true);
  const walk = device.view(lane).value.list('walk')[0]?.id ?? null;
  await device.save(lane, finds(FINDS, 5, walk));
  requests.length = 0;

  expect(await device.syncNow()).toBe(true);

  expect(device.view(lane).value.list('observation')).toHaveLength(FINDS);
  expect(requests.length).toBeLessThanOrEqual(2);
  expect(requests.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(25_000);
});

async function newDevice() {
  const captured = await openCaptureDatabase();
  const sealer = await openSealer(captured);
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return makeDevice({
    store: idbCapture(captured, sealer),
    view: idbView(await openViewDatabase(), sealer),
    api: apiClient(`http://127.0.0.1:${port}`, () => false),
    clock: walkersClock(FINDS, 5),
    random: (bytes) => crypto.getRandomValues(bytes),
    here: { person: signal(undefined), organisation: signal('') },
    goOffline: signal(false),
    storage: async () => ({ used: 0, quota: 0, persisted: false }),
    alone: (work) => work(),
    makeDesk: () => Promise.reject(new Error('No photos here')),
    rules: Promise.resolve(rules),
    onSaved: () => undefined,
    onLeft: () => undefined,
  });
}
