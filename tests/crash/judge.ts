import { violations } from '../simulation/oracle.ts';
import { countWalkWork, type WalkWork, walkWork } from '../simulation/walk-work.ts';
import { SLUG } from './house.ts';
import { TOMORROW } from './points.ts';
import { StoppedServer } from './stopped-server.ts';
import type { Street } from './street.ts';

export type Verdict = {
  faults: string[];
  lost: number;
  doubled: number;
  /** What was taken in of walks as a whole. */
  together: number;
};

/** Looks at the files of the stopped server: by the oracle of the simulation, and by what was written down beside the phones. */
export async function judge({ ledger, phones }: Street, stateDir: string): Promise<Verdict> {
  const server = new StoppedServer(stateDir, SLUG, ledger.acknowledged);
  try {
    const counts = new Map(
      server
        .rows<{ mid: string; count: number }>(
          `SELECT mid, count(*) AS count FROM journal WHERE status <> 'repeat' GROUP BY mid`,
        )
        .map(({ mid, count }) => [mid, count]),
    );
    const lost = [...ledger.acknowledged].filter((mid) => !counts.has(mid)).length;
    const doubled = [...counts.values()].filter((count) => count > 1).length;
    const faults = [
      ...(await violations({ servers: [server], phones, untrue: [] })),
      ...fileFaults(server),
      ...storedFaults(server, ledger.stored),
      ...[...ledger.erased]
        .filter((id) => !server.erased.has(id))
        .map((id) => `I9 the directory does not know that ${id} was erased`),
    ];
    return { faults, lost, doubled, together: togetherOn(server) };
  } finally {
    server.close();
  }
}

function togetherOn(server: StoppedServer): number {
  const tally = Object.fromEntries(walkWork.map((name) => [name, 0])) as Record<WalkWork, number>;
  countWalkWork(server, tally);
  return Object.values(tally).reduce((sum, count) => sum + count, 0);
}

/** The database is sound, and the migration at the start of the day was done whole and once. */
function fileFaults(server: StoppedServer): string[] {
  const [sound] = server.rows<{ integrity_check: string }>('PRAGMA integrity_check');
  const [migrated] = server.rows<{ done: number; table: number; column: number }>(
    `SELECT (SELECT count(*) FROM migration WHERE id = ?) AS done, (SELECT count(*) FROM tomorrow) AS "table",
            (SELECT count(*) FROM journal WHERE tomorrow = mid) AS "column"`,
    TOMORROW,
  );
  const { done = 0, table = 0, column = 0 } = migrated ?? {};
  return [
    ...(sound?.integrity_check === 'ok' ? [] : ['the database is not sound']),
    ...(done === 1 && table > 0 && table === column ? [] : ['a migration was done by half']),
  ];
}

/** What a phone was told is in, is: unless it was removed or erased since. */
function storedFaults(server: StoppedServer, stored: ReadonlySet<string>): string[] {
  const gone = new Set(
    server
      .entities()
      .filter(({ isDeleted }) => isDeleted)
      .map(({ id }) => id),
  );
  return [...stored]
    .filter((key) => !server.bytes.has(key) && !gone.has(key.split(' ')[0] ?? ''))
    .map((key) => `I7 the bytes of ${key} were answered for and are not there`);
}
