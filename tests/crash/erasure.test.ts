import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { fine } from '../fixtures/answers.ts';
import { told } from '../fixtures/concerns.ts';
import { photoOf, tinyJpeg } from '../fixtures/pictures.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { mutation, signedIn } from '../fixtures/walking.ts';
import { CrashServer } from './crash-server.ts';
import { copyOfHouse, SLUG } from './house.ts';
import type { Plan } from './points.ts';
import { prepare } from './prepared.ts';
import { StoppedServer } from './stopped-server.ts';

let house: string;
let server: CrashServer;
beforeAll(async () => {
  ({ house } = await prepare());
});
afterEach(async () => {
  await server.stop();
  rmSync(server.stateDir, { recursive: true, force: true });
});

/** Samira wrote down a concern with a photo, and Lotte may erase it. */
async function toldAtTheDoor(plan: Plan) {
  server = new CrashServer(copyOfHouse(house));
  await server.start({ plan });
  const samira = await signedIn(server.url, 'samira');
  await fine(samira.open({ by: 'organisation', slug: SLUG }));
  const [startedAt, endsAt] = [Date.now(), Date.now() + 3_600_000];
  const walk = mutation(1, 'walk.create', { name: 'Rondje', startedAt, endsAt });
  const concern = mutation(2, 'concern.create', told);
  const photo = mutation(3, 'attachment.create', photoOf({ kind: 'concern', id: concern.mid }));
  await fine(samira.push([walk, concern, photo].map((one) => ({ ...one, walk: walk.mid }))));
  const lotte = await signedIn(server.url, 'lotte');
  const erase = () =>
    lotte.ask('POST', `/v1/organisations/${SLUG}/concerns/${concern.mid}/erase`, {});
  return { samira, erase, concern: concern.mid, photo: photo.mid };
}

const putPhoto = (who: Visitor, photo: string) =>
  who.ask('PUT', `/v1/attachments/${photo}`, tinyJpeg, {
    authorization: `Bearer ${who.token}`,
    'content-type': 'image/jpeg',
  });

/** Nobody asks the server for anything meanwhile. */
async function untilNowhere(concern: string, photo: string): Promise<void> {
  const look = () => {
    const files = new StoppedServer(server.stateDir, SLUG, new Set());
    const seen = { known: files.erased.has(concern), bytes: files.bytes.has(`${photo} full`) };
    files.close();
    return seen;
  };
  await expect
    .poll(look, { timeout: 60_000, interval: 500 })
    .toEqual({ known: true, bytes: false });
}

test('the photo of what a resident had erased goes, also when the server falls over before it did and nobody comes by again', {
  timeout: 240_000,
}, async () => {
  const { samira, erase, concern, photo } = await toldAtTheDoor({
    point: 'erased-before-bytes',
    time: 1,
  });
  await fine(putPhoto(samira, photo));
  const asked = erase().catch(() => null);
  expect(await server.untilStopped(30_000)).toBe(true);
  await server.kill();
  await asked;
  await untilNowhere(concern, photo);
});

test('a photo that was under way when its concern was erased goes, also when the server falls over with only its bytes in', {
  timeout: 240_000,
}, async () => {
  const { samira, erase, concern, photo } = await toldAtTheDoor({
    point: 'between-put-and-row',
    time: 1,
    holds: true,
  });
  server.onHold = async () => {
    await fine(erase());
  };
  const sent = putPhoto(samira, photo).catch(() => null);
  expect(await server.untilStopped(30_000)).toBe(true);
  await server.kill();
  await sent;
  await pause(1_000);
  await untilNowhere(concern, photo);
});
