import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { killAll, processes } from '../tools/processes.ts';
import { top } from '../tools/run.ts';
import {
  applyMigrations,
  freePort,
  type ServiceSettings,
  seedDemo,
  startWorker,
} from '../tools/worker.ts';

export type TestServer = {
  url: string;
  stateDir: string;
  /** Ends the server and forgets its state. */
  stop(): Promise<void>;
  /** SIGKILLs workerd, as a crash would; vite starts it again on the same state. @returns the killed process id. */
  kill(): Promise<number>;
  /** Stops the server, does something to its state, and starts it again where it was. */
  restart(whileDown: () => void): Promise<void>;
};

/** The built Worker on a port and a state folder of its own, with the demo organisation in it unless told otherwise. */
export async function startServer({
  isSeeded = true,
  ...services
}: {
  isSeeded?: boolean;
} & ServiceSettings = {}): Promise<TestServer> {
  const stateDir = mkdtempSync(join(tmpdir(), 'loopmee-state-'));
  // Who was just ended may have a file half made.
  const forget = () => rmSync(stateDir, { recursive: true, force: true, maxRetries: 5 });
  try {
    cpSync(await (isSeeded ? seededState() : migratedState()), stateDir, { recursive: true });
    const options = { port: await freePort(), stateDir, isQuiet: true, ...services };
    let running = await startWorker(options);
    return {
      url: running.url,
      stateDir,
      stop: () => running.stop().then(forget),
      kill: () => killWorkerd(running.child.pid ?? 0),
      async restart(whileDown) {
        await running.stop();
        whileDown();
        running = await startWorker(options);
      },
    };
  } catch (error) {
    forget();
    throw error;
  }
}

/** Migrating takes seconds, so it is done once for each text of the migrations and copied from then on. */
export async function migratedState(): Promise<string> {
  const folder = `${top}schema/db/directory/migrations/`;
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(folder + name));
  return madeOnce(`state-${hashOf(texts)}`, applyMigrations);
}

/** A state is of today as long as this. */
const SEEDED_MS = 30 * 60_000;

/** So does seeding: once for each build of the Worker, and again after half an hour, since what the demo says follows the clock. */
async function seededState(): Promise<string> {
  const folder = `${top}dist/loopmee/`;
  const built = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((file) => readFileSync(file));
  const half = Math.floor(Date.now() / SEEDED_MS);
  return madeOnce(`seeded-${hashOf(built)}-${half}`, async (making) => {
    cpSync(await migratedState(), making, { recursive: true });
    const worker = await startWorker({ port: await freePort(), stateDir: making, isQuiet: true });
    try {
      await seedDemo(worker.url);
      await untilWorkedOff(making);
    } finally {
      await worker.stop();
    }
  });
}

const WORK_LIMIT_MS = 60_000;

/** Codes to join with are told to the directory behind the answer: here they all work before anybody comes. */
async function untilWorkedOff(stateDir: string): Promise<void> {
  const giveUpAt = Date.now() + WORK_LIMIT_MS;
  while (jobsLeft(stateDir) > 0) {
    if (Date.now() > giveUpAt) throw new Error(`The jobs of the demo were not done: ${stateDir}`);
    await pause(50);
  }
}

/** But for those that wait for the night. */
function jobsLeft(stateDir: string): number {
  const names = readdirSync(stateDir, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /do\/.*\.sqlite$/.test(name))
    .map((name) => {
      const db = new DatabaseSync(`${stateDir}/${name}`);
      try {
        db.exec('PRAGMA busy_timeout = 5000');
        if (!db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'job'`).get()) return 0;
        const left = db.prepare(
          `SELECT count(*) AS n FROM job WHERE kind IN ('join-code', 'name')`,
        );
        return Number(left.get()?.n);
      } finally {
        db.close();
      }
    })
    .reduce((sum, left) => sum + left, 0);
}

const hashOf = (parts: readonly Buffer[]): string =>
  createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 12);

/** One that was just replaced may still be copied by a run beside this one. */
const isOld = (folder: string): boolean =>
  (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) < Date.now() - 4 * SEEDED_MS;

/** A folder of this name in the cache; those of the same kind that came long before it go. */
async function madeOnce(name: string, make: (making: string) => Promise<void>): Promise<string> {
  const cache = `${top}node_modules/.cache/loopmee/`;
  const ready = cache + name;
  if (existsSync(ready)) return ready;
  const making = `${ready}.${process.pid}`;
  await make(making);
  try {
    renameSync(making, ready);
  } catch (error) {
    // Another run beside this one was first.
    if (!existsSync(ready)) throw error;
    rmSync(making, { recursive: true, force: true });
  }
  const kind = name.slice(0, name.indexOf('-') + 1);
  for (const other of readdirSync(cache))
    if (other.startsWith(kind) && !/\.\d+$/.test(other) && isOld(cache + other))
      rmSync(cache + other, { recursive: true, force: true });
  return ready;
}

async function killWorkerd(serverPid: number): Promise<number> {
  const workerd = processes().find(
    ({ parent, command }) => parent === serverPid && command.includes('workerd'),
  );
  if (!workerd) throw new Error('No workerd to kill');
  await killAll([workerd]);
  return workerd.pid;
}
