import { drizzle } from 'drizzle-orm/d1';
import type { Actor } from '../../schema/actor.ts';
import { membership, organisation, person } from '../../schema/db/directory/tables.ts';
import { base64url } from '../../schema/ids.ts';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import { organisationBySlug } from '../directory/lanes.ts';
import type { Env } from '../env.ts';
import { DEMO_NAME, DEMO_SLUG, demoPeople } from './demo-people.ts';
import { demoMutations } from './demo-walks.ts';

/** Fills an empty embedded default once, through the same push that a phone uses. @returns whether it did. */
export async function seedDemo(
  env: Env,
  nowMs: number,
): Promise<{ seeded: boolean; mutations: number }> {
  if (await organisationBySlug(env.DIRECTORY, DEMO_SLUG)) return { seeded: false, mutations: 0 };
  const objectId = env.ORGANISATION.newUniqueId();
  const stub = env.ORGANISATION.get(objectId);
  const muts = await demoMutations(nowMs);
  for (const { id, role } of demoPeople) {
    const lane = base64url(
      new TextEncoder().encode(`demo-lane-${id}`.padEnd(16, '.').slice(0, 16)),
    );
    const actor: Actor = {
      lane,
      root: lane,
      person: id,
      role,
      walk: null,
      isRevoked: false,
      isLate: false,
    };
    // Finds before what was decided about them: the walkers stand first in the list of people, save for staff rows.
    const own = muts
      .filter((one) => one.by === id)
      .map(({ by: _by, ...one }, index) => ({
        n: index + 1,
        sv: 1,
        ...one,
        walk: one.walk ?? null,
        base: one.base ?? {},
      }));
    if (own.length === 0) continue;
    const answer = await stub.push(DEMO_SLUG, 1, actor, { v: PROTOCOL_VERSION, lane, muts: own });
    if ('problem' in answer || 'fork' in answer) throw new Error('The demo could not be pushed');
    const held = answer.r.find((one) => one.s === 'held');
    if (held) throw new Error(`A demo mutation was held: ${held.why}`);
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
  return { seeded: true, mutations: muts.length };
}
