import { and, desc, eq, gte, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { joinCode, lane, membership, person } from '../../schema/db/directory/tables.ts';

/** A device that hands in work, under its newest lane. What is `left` there is what it said itself when it was last heard. */
export type DeviceHere = {
  lane: string;
  /** As its rows are signed: a person, or the first lane of a device without one. */
  maker: string;
  walk: string | null;
  /** Null for a guest or a child. */
  person: { id: string; name: string } | null;
  /** What its person is today; null for who left the organisation. */
  role: string | null;
  /** Epoch ms, like the two below. */
  openedAt: number;
  seenAt: number | null;
  leftFinds: number | null;
  leftPhotos: number | null;
  revokedAt: number | null;
};

/** More are shown on no screen; who was heard last comes first. */
const MOST = 500;

export async function devicesOf(
  directory: D1Database,
  slug: string,
): Promise<{ devices: DeviceHere[]; isWhole: boolean }> {
  return devicesWhere(directory, eq(lane.organisation, slug));
}

type Walk = { slug: string; walk: string; startedBy: string };

/** Of whoever planned a walk at a desk, only what was heard about then has to do with it. */
const BEFORE_START_MS = 24 * 3_600_000;

/** Who came in by the walk's code, whoever started it, and `here`, which asks. `startsAt` is epoch ms. */
export async function devicesOnWalk(
  directory: D1Database,
  walk: Walk & { startsAt: number },
  here: string,
): Promise<DeviceHere[]> {
  // A colleague's lane that started it joined none, and may be any of theirs.
  const ofStarter = and(
    eq(lane.person, walk.startedBy),
    isNull(lane.walk),
    gte(lane.seenAt, walk.startsAt - BEFORE_START_MS),
  );
  const isOnIt = or(ofWalk(walk), ofStarter, eq(lane.id, here));
  const where = and(eq(lane.organisation, walk.slug), isOnIt);
  return (await devicesWhere(directory, where)).devices;
}

/** Who starts a walk has a lane that joined none. */
const ofWalk = ({ walk, startedBy }: Walk) =>
  or(eq(lane.walk, walk), and(eq(lane.root, startedBy), isNull(lane.person)));

async function devicesWhere(
  directory: D1Database,
  where: SQL | undefined,
): Promise<{ devices: DeviceHere[]; isWhole: boolean }> {
  const found = await drizzle(directory)
    .select({ lane, name: person.name, staffRole: membership.role })
    .from(lane)
    .leftJoin(person, eq(lane.person, person.id))
    .leftJoin(
      membership,
      and(eq(membership.person, lane.person), eq(membership.organisation, lane.organisation)),
    )
    .where(where)
    .orderBy(desc(sql`coalesce(${lane.seenAt}, ${lane.openedAt})`), desc(lane.openedAt))
    .limit(MOST)
    .all();
  const newest = new Map<string, (typeof found)[number]>();
  for (const one of found) {
    const known = newest.get(one.lane.root);
    if (!known || known.lane.openedAt < one.lane.openedAt) newest.set(one.lane.root, one);
  }
  const devices = [...newest.values()].map(({ lane: row, name, staffRole }) => ({
    lane: row.id,
    maker: row.person ?? row.root,
    walk: row.walk,
    person: row.person === null ? null : { id: row.person, name: name ?? '' },
    role: row.person === null ? row.role : staffRole,
    openedAt: row.openedAt,
    seenAt: row.seenAt,
    leftFinds: row.leftFinds,
    leftPhotos: row.leftPhotos,
    revokedAt: row.revokedAt,
  }));
  return { devices, isWhole: found.length < MOST };
}

/**
 * Signs a device out for good, with all lanes that were cloned from the same one. What it still hands in is held.
 * @returns whether `where` finds it; again is harmless.
 */
async function revokeRoot(
  directory: D1Database,
  slug: string,
  where: SQL | undefined,
  nowMs: number,
): Promise<boolean> {
  const db = drizzle(directory);
  const here = and(eq(lane.organisation, slug), where);
  const known = await db.select({ root: lane.root }).from(lane).where(here).get();
  if (!known) return false;
  await db
    .update(lane)
    .set({ revokedAt: nowMs })
    .where(and(eq(lane.organisation, slug), eq(lane.root, known.root), isNull(lane.revokedAt)));
  return true;
}

export const revokeDevice = (
  directory: D1Database,
  { slug, device }: { slug: string; device: string },
  nowMs: number,
): Promise<boolean> => revokeRoot(directory, slug, eq(lane.id, device), nowMs);

/** What a walk's leader may sign out: a device of that walk, without an account. Who has one is the office's to decide about. */
export const revokeOnWalk = (
  directory: D1Database,
  { device, own, ...walk }: Walk & { device: string; own: string },
  nowMs: number,
): Promise<boolean> => {
  // By mistake a leader would lose their own walk.
  const isOther = and(eq(lane.id, device), ne(lane.root, own));
  const where = and(isOther, ofWalk(walk), isNull(lane.person));
  return revokeRoot(directory, walk.slug, where, nowMs);
};

/** Nobody comes in by the walk's code any more; who is in stays. */
export async function stopWalk(
  directory: D1Database,
  { slug, walk }: Pick<Walk, 'slug' | 'walk'>,
  nowMs: number,
): Promise<void> {
  await drizzle(directory)
    .update(joinCode)
    .set({ stoppedAt: nowMs })
    .where(
      and(eq(joinCode.organisation, slug), eq(joinCode.walk, walk), isNull(joinCode.stoppedAt)),
    );
}

/** Stops the code and signs out everybody without an account, the starter included. @returns how many lanes that were. */
export async function revokeWalk(
  directory: D1Database,
  walk: Walk,
  nowMs: number,
): Promise<number> {
  await stopWalk(directory, walk, nowMs);
  const db = drizzle(directory);
  const roots = db
    .select({ root: lane.root })
    .from(lane)
    .where(and(eq(lane.organisation, walk.slug), ofWalk(walk), isNull(lane.person)));
  const revoked = await db
    .update(lane)
    .set({ revokedAt: nowMs })
    .where(and(eq(lane.organisation, walk.slug), inArray(lane.root, roots), isNull(lane.revokedAt)))
    .returning({ id: lane.id })
    .all();
  return revoked.length;
}
