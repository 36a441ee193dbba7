import { drizzle } from 'drizzle-orm/d1';
import { membership, organisation, person } from '../../schema/db/directory/tables.ts';
import type { Row } from '../../schema/entities/row.ts';
import type { Attachment } from '../../schema/entities/things.ts';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import { storePhoto } from '../attachments/store-photo.ts';
import { organisationBySlug } from '../directory/lanes.ts';
import type { Env } from '../env.ts';
import { parts } from '../organisation/attachments.ts';
import { demoAttention } from './demo-attention.ts';
import { demoHouse, houseManager } from './demo-house.ts';
import { type DemoLane, demoLanes } from './demo-lanes.ts';
import { DEMO_NAME, DEMO_SLUG, demoMail, demoPeople } from './demo-people.ts';
import { demoImport, demoRegister } from './demo-register.ts';
import { scenePhoto } from './scene-photos.ts';

const EPOCH = 1;

/**
 * Fills an empty embedded default once, through the same push that a phone uses. Cut off half-way it starts all over:
 * who belongs to what is written at the very end, all of it or nothing. @returns whether it did.
 */
export async function seedDemo(
  env: Env,
  nowMs: number,
): Promise<{ seeded: boolean; mutations: number }> {
  if (await organisationBySlug(env.DIRECTORY, DEMO_SLUG)) return { seeded: false, mutations: 0 };
  const objectId = env.ORGANISATION.newUniqueId();
  const stub = env.ORGANISATION.get(objectId);
  const lanes = await demoLanes(nowMs);
  await stub.found(DEMO_SLUG, EPOCH, DEMO_NAME);
  for (const { id, name, role } of demoPeople)
    await stub.putMember(DEMO_SLUG, EPOCH, { person: id, name, role });
  await stub.takeIn(DEMO_SLUG, EPOCH, demoImport, 0, demoRegister(), 'server');
  lanes.push({
    actor: houseManager,
    muts: demoHouse(await foundedRow(stub), nowMs),
    photos: [],
  });
  const late = demoAttention(lanes);
  for (const lane of [...lanes, ...late]) {
    const { actor, muts } = lane;
    const body = { v: PROTOCOL_VERSION, lane: actor.lane, muts };
    const answer = await stub.push(DEMO_SLUG, EPOCH, actor, body);
    if ('problem' in answer || 'fork' in answer) throw new Error('The demo could not be pushed');
    const held = answer.r.find((one) => one.s === 'held');
    if (held && !late.includes(lane)) throw new Error(`A demo mutation was held: ${held.why}`);
  }
  const where = { bucket: env.BYTES, objectId: objectId.toString() };
  await Promise.all(lanes.map((lane) => storePhotos(where, stub, lane)));
  await writeDirectory(env.DIRECTORY, where.objectId, new Date(nowMs));
  return { seeded: true, mutations: lanes.reduce((sum, { muts }) => sum + muts.length, 0) };
}

type Stub = ReturnType<Env['ORGANISATION']['get']>;

async function foundedRow(stub: Stub): Promise<Row> {
  const scopes = [{ s: 'office', c: 0 }];
  const body = { v: PROTOCOL_VERSION, lane: houseManager.lane, epoch: EPOCH, scopes };
  const answer = await stub.pull(DEMO_SLUG, EPOCH, houseManager, body);
  if (typeof answer !== 'string') throw new Error('The demo moved on');
  const { scopes: pulled } = JSON.parse(answer) as { scopes: { rows: Row[] }[] };
  const row = pulled[0]?.rows.find(({ kind }) => kind === 'organisation');
  if (!row) throw new Error('The demo was not founded');
  return row;
}

async function storePhotos(
  where: Parameters<typeof storePhoto>[0],
  stub: Stub,
  { muts, photos }: DemoLane,
): Promise<void> {
  for (const { id, scene } of photos) {
    const set = muts.find(({ mid }) => mid === id)?.set as Attachment['set'] | undefined;
    if (!set) throw new Error('A demo photo was never promised');
    const photo = await scenePhoto(scene);
    for (const part of parts)
      await storePhoto(where, { id, set }, part, photo[part], async () => {
        if (await stub.stored(DEMO_SLUG, EPOCH, id, part)) throw new Error('The demo moved on');
      });
  }
}

async function writeDirectory(directory: D1Database, objectId: string, now: Date): Promise<void> {
  const db = drizzle(directory);
  const row = { slug: DEMO_SLUG, name: DEMO_NAME, objectId, epoch: EPOCH, isOpen: true };
  const people = demoPeople.map(({ id, name }) => ({
    id,
    name,
    email: demoMail(id),
    emailVerified: true,
    createdAt: now,
    updatedAt: now,
  }));
  const members = demoPeople.map(({ id, role }) => ({
    person: id,
    organisation: DEMO_SLUG,
    role,
  }));
  await db.batch([
    db.insert(organisation).values(row),
    db.insert(person).values(people).onConflictDoNothing(),
    db.insert(membership).values(members).onConflictDoNothing(),
  ]);
}
