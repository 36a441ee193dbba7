import { setTimeout as pause } from 'node:timers/promises';
import type { RoundOutcome } from '../../web/sync/sync-round.ts';
import { SLUG } from './house.ts';
import { StoppedServer } from './stopped-server.ts';
import type { Street } from './street.ts';

const MOST_ROUNDS = 60;
/** Who came by once the walk was over, or was taken away, is told so and stays outside. */
const isOver: readonly string[] = ['walk_over', 'walk_deleted'];
const isSettled = (outcome: RoundOutcome): boolean =>
  outcome === 'done' ||
  (typeof outcome === 'object' && 'problem' in outcome && isOver.includes(outcome.problem));

/** Everyone syncs until nobody has anything left, no job waits, and all have read all. */
export async function comeToRest(street: Street, stateDir: string): Promise<boolean> {
  street.calm();
  let quiet = 0;
  let before = -1;
  for (let round = 0; round < MOST_ROUNDS && quiet < 2; round++) {
    const settled = await Promise.all(
      street.phones.map(
        async (phone) =>
          (await phone.sync(1)).every(isSettled) && (await phone.develop(Date.now())),
      ),
    );
    const isQuiet = settled.every(Boolean);
    const { head, jobs } = look(stateDir);
    quiet = isQuiet && head === before && jobs === 0 ? quiet + 1 : 0;
    before = head;
    if (!isQuiet || jobs > 0) await pause(200);
  }
  return quiet === 2;
}

/** Jobs that are due about now. */
const SOON_MS = 5_000;

function look(stateDir: string): { head: number; jobs: number } {
  const server = new StoppedServer(stateDir, SLUG, new Set());
  const [row] = server.rows<{ jobs: number }>(
    'SELECT count(*) AS jobs FROM job WHERE due_at < ?',
    `${Date.now() + SOON_MS}`,
  );
  const { head } = server;
  server.close();
  return { head, jobs: row?.jobs ?? 0 };
}
