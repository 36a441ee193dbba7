import {
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { migrate } from '../../../api/organisation/migrate.ts';
import { nodeStorage } from '../../../api/organisation/node-storage.ts';
import {
  applyMigrations,
  freePort,
  type RunningWorker,
  seedDemo,
  startWorker,
} from '../../tools/worker.ts';
import { benchDir } from '../peers.ts';
import { fill, objectFile } from './fill.ts';
import { TOWN_VERSION } from './town.ts';
import { readTruth, type Truth } from './truth.ts';

/** The Worker with a town in it, on a copy of its own. */
export type FilledServer = { url: string; truth: Truth; stop(): Promise<void> };

export async function startFilled(finds: number): Promise<FilledServer> {
  const filled = await filledState(finds);
  bringUpToDate(filled);
  const stateDir = mkdtempSync(`${benchDir}review-`);
  cpSync(filled, stateDir, { recursive: true, mode: constants.COPYFILE_FICLONE });
  const forget = () => rmSync(stateDir, { recursive: true, force: true });
  try {
    const truth = readTruth(stateDir);
    const worker = await started(stateDir);
    return { url: worker.url, truth, stop: () => worker.stop().then(forget) };
  } catch (error) {
    forget();
    throw error;
  }
}

/** What was filled before the newest migration: that it is run is no part of what is measured. */
function bringUpToDate(stateDir: string): void {
  const storage = nodeStorage(objectFile(stateDir));
  migrate(storage);
  storage.close();
}

const started = async (stateDir: string): Promise<RunningWorker> =>
  startWorker({ port: await freePort(), stateDir, isQuiet: true });

/** Filled once a day, since what is recent must be: a second run of that day copies it. */
async function filledState(finds: number): Promise<string> {
  const kind = `town-${finds}-`;
  const today = new Date().toISOString().slice(0, 10);
  const name = `${kind}v${TOWN_VERSION}-${today}`;
  if (existsSync(benchDir + name)) return benchDir + name;
  for (const old of readdirSync(benchDir).filter((one) => one.startsWith(kind)))
    rmSync(benchDir + old, { recursive: true, force: true });
  const making = `${benchDir}${kind}making`;
  // Of a filling that was broken off.
  rmSync(making, { recursive: true, force: true });
  await applyMigrations(making);
  const worker = await started(making);
  await seedDemo(worker.url);
  await worker.stop();
  fill(making, finds, Date.now());
  renameSync(making, benchDir + name);
  return benchDir + name;
}
