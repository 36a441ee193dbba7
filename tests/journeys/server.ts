import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { top } from '../tools/run.ts';
import {
  applyMigrations,
  freePort,
  type ServiceSettings,
  seedDemo,
  startWorker,
} from '../tools/worker.ts';
import { killAll, processes } from './processes.ts';

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
  const forget = () => rmSync(stateDir, { recursive: true, force: true });
  try {
    cpSync(await migratedState(), stateDir, { recursive: true });
    const options = { port: await freePort(), stateDir, isQuiet: true, ...services };
    let running = await startWorker(options);
    if (isSeeded) await seedDemo(running.url);
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
async function migratedState(): Promise<string> {
  const folder = `${top}schema/db/directory/migrations/`;
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(folder + name));
  const hash = createHash('sha256').update(Buffer.concat(texts)).digest('hex').slice(0, 12);
  const ready = `${top}node_modules/.cache/loopmee/state-${hash}`;
  if (existsSync(ready)) return ready;
  const making = `${ready}.${process.pid}`;
  await applyMigrations(making);
  renameSync(making, ready);
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
