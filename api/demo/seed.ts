import { drizzle } from 'drizzle-orm/d1';
import { membership, organisation, person } from '../../schema/db/directory/tables.ts';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import { organisationBySlug } from '../directory/lanes.ts';
import type { Env } from '../env.ts';
import { demoLanes } from './demo-lanes.ts';
import { DEMO_NAME, DEMO_SLUG, demoPeople } from './demo-people.ts';

/** Fills an empty embedded default once, through the same push that a phone uses. @returns whether it did. */
export async function seedDemo(
  env: Env,
  nowMs: number,
): Promise<{ seeded: boolean; mutations: number }> {
  if (await organisationBySlug(env.DIRECTORY, DEMO_SLUG)) return { seeded: false, mutations: 0 };
  const objectId = env.ORGANISATION.newUniqueId();
  const stub = env.ORGANISATION.get(objectId);
  let mutations = 0;
  for (const { actor, muts } of await demoLanes(nowMs)) {
    const body = { v: PROTOCOL_VERSION, lane: actor.lane, muts };
    const answer = await stub.push(DEMO_SLUG, 1, actor, body);
    if ('problem' in answer || 'fork' in answer) throw new Error('The demo could not be pushed');
    const held = answer.r.find((one) => one.s === 'held');
    if (held) throw new Error(`A demo mutation was held: ${held.why}`);
    mutations += muts.length;
  }
  const db = drizzle(env.DIRECTORY);
  await db.insert(organisation).values({
    slug: DEMO_SLUG,
    name: DEMO_NAME,
    objectId: objectId.toString(),
    epoch: 1,
    isOpen: true,
  });
  for (const { id, name, role } of demoPeople) {
    await db.insert(person).values({ id, name }).onConflictDoNothing();
    await db
      .insert(membership)
      .values({ person: id, organisation: DEMO_SLUG, role })
      .onConflictDoNothing();
  }
  return { seeded: true, mutations };
}
