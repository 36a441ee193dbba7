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
    const { url, child, stop } = await startWorker({
      port: await freePort(),
      stateDir,
      isQuiet: true,
      ...services,
    });
    if (isSeeded) await seedDemo(url);
    const pid = child.pid ?? 0;
    return { url, stateDir, stop: () => stop().then(forget), kill: () => killWorkerd(pid) };
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
