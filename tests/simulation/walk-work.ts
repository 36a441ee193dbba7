/** What is said, done and decided together on a walk: what to each row, and which of a walk's own fields and a find's ends. */
export const walkWork = [
  'walk.create isPlanned',
  'walk.delete',
  'walk.restore',
  'walk.patch goal',
  'walk.patch startedAt',
  'walk.patch area',
  'walk.patch route',
  'walk.patch people',
  'walk.patch places',
  'walk.patch isPlanned',
  'walk.patch split',
  'walk.patch closedAt',
  'participant.patch group',
  'participant.patch task',
  'signup.create',
  'signup.delete',
  'street.create',
  'street.patch',
  'doorstep.create',
  'doorstep.patch',
  'doorstep.delete',
  'note.create asks',
  'note.create answers it',
  'also_seen.create',
  'also_seen.delete',
  'vote.create',
  'vote.patch',
  'vote.delete',
  'verdict.create',
  'verdict.patch',
  'verdict.delete',
  'verdict.restore',
  'verdict says keep',
  'verdict says merge',
  'verdict says private',
  'verdict says remove',
  'promise.create of a walk',
  'promise.patch of a walk',
  'promise.delete',
  'promise.restore',
] as const;
export type WalkWork = (typeof walkWork)[number];

const isWalkWork = (name: string): name is WalkWork =>
  (walkWork as readonly string[]).includes(name);

/** A server, at work or stopped. */
type Rows = { rows<R>(query: string): R[] };
type Said = { t: string; e: string; set: Record<string, unknown> };

/** How often each was made and taken in. */
export function countWalkWork(server: Rows, tally: Record<WalkWork, number>): void {
  const ofWalk = new Set(
    server
      .rows<{ id: string }>(`SELECT id FROM promise WHERE row->>'$.set.about.kind' = 'walk'`)
      .map(({ id }) => id),
  );
  for (const { body } of server.rows<{ body: string }>(
    `SELECT body FROM journal WHERE status IN ('ok', 'merged') AND body IS NOT NULL`,
  )) {
    const said = JSON.parse(body) as Said;
    for (const name of namesOf(said, ofWalk.has(said.e))) if (isWalkWork(name)) tally[name] += 1;
  }
}

/** What it is called here, and more that nobody counts. */
function namesOf({ t, set }: Said, isOfWalk: boolean): string[] {
  const names = [t, ...Object.keys(set).map((field) => `${t} ${field}`)];
  if (t.startsWith('verdict.')) names.push(`verdict says ${set.keep}`);
  if (t === 'note.create' && (set.about as { kind?: string }).kind === 'walk')
    names.push('answers' in set ? 'note.create answers it' : 'note.create asks');
  if (isOfWalk) names.push(`${t} of a walk`);
  return names;
}
