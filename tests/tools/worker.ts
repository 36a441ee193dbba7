import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { killAll, processes } from './processes.ts';
import { quietEnv, run, toolPath, top } from './run.ts';

/** Outside services, instead of what wrangler.toml says. */
export type ServiceSettings = {
  mapSources?: string | undefined;
  addressSource?: string;
  neighbourhoodSource?: string;
};
export type WorkerOptions = ServiceSettings & {
  port: number;
  stateDir: string;
  isDev?: boolean;
  isQuiet?: boolean;
  /** Another script that serves, instead of vite with the app's own configuration. */
  script?: string;
  /** Besides the settings, for the Worker to read. */
  env?: Record<string, string>;
  /** Hears each line of what it logs, instead of the terminal. */
  onLine?: (line: string) => void;
};
export type RunningWorker = { url: string; child: ChildProcess; stop(): Promise<void> };

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 5_000;

/** Brings the local directory database in `stateDir` to its newest shape. */
export async function applyMigrations(stateDir: string): Promise<void> {
  const args = ['d1', 'migrations', 'apply', 'DIRECTORY', '--local', '--persist-to', stateDir];
  const code = await run('wrangler', args, 'hidden');
  if (code !== 0) throw new Error(`The migrations of the directory failed in ${stateDir}`);
}

/** Serves the built Worker (or, with isDev, the sources) and resolves once it answers. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { port, stateDir, isDev = false, isQuiet = false, onLine } = options;
  const command = options.script
    ? [options.script]
    : [toolPath('vite'), ...(isDev ? [] : ['preview'])];
  const output = onLine ? 'pipe' : isQuiet ? 'ignore' : 'inherit';
  const flags = ['--host', '127.0.0.1', '--port', `${port}`, '--strictPort', '--logLevel', 'warn'];
  const child = spawn(process.execPath, [...command, ...flags], {
    cwd: top,
    env: {
      ...process.env,
      ...quietEnv,
      ...settingsOf(options),
      ...secretsOf(stateDir),
      ...options.env,
      CLOUDFLARE_INCLUDE_PROCESS_ENV: 'true',
      LOOPMEE_STATE: stateDir,
      VITEST: '',
    },
    stdio: ['ignore', output, output],
  });
  for (const stream of onLine ? [child.stdout, child.stderr] : [])
    if (stream) createInterface({ input: stream }).on('line', (line) => onLine?.(line));
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilItAnswers(url, child);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { url, child, stop: () => stop(child) };
}

const settingsOf = ({ mapSources, addressSource, neighbourhoodSource }: ServiceSettings) => ({
  ...(mapSources && { MAP_SOURCES: mapSources }),
  ...(addressSource && { ADDRESS_SOURCE: addressSource }),
  ...(neighbourhoodSource && { NEIGHBOURHOOD_SOURCE: neighbourhoodSource }),
});

/** Puts the demo organisation in; what is already there stays as it is. */
export async function seedDemo(url: string): Promise<void> {
  const answer = await fetch(`${url}/v1/demo/seed`, {
    method: 'POST',
    headers: { 'x-loopmee': '1' },
  });
  if (!answer.ok) throw new Error(`The demo was not made: ${answer.status} ${await answer.text()}`);
}

/** Made at the first start and kept with the data, so that who is signed in stays so. */
function secretsOf(stateDir: string): Record<string, string> {
  const file = `${stateDir}/secrets.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secret = () => randomBytes(32).toString('base64url');
  const secrets = { AUTH_SECRET: secret(), OPERATOR_KEY: secret() };
  mkdirSync(stateDir, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

/** Below what the system gives to connections and to who asks for any port: nobody takes it before its server is up. */
const PORTS = [20_000, 32_000] as const;
const MOST_TRIES = 100;

export async function freePort(): Promise<number> {
  for (let turn = 0; turn < MOST_TRIES; turn++) {
    const port = randomInt(...PORTS);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    await new Promise((closed) => server.close(closed));
    return port;
  }
  throw new Error('No free port');
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const giveUpAt = Date.now() + START_LIMIT_MS;
  while (Date.now() < giveUpAt) {
    if (child.exitCode !== null)
      throw new Error(`The server stopped with ${child.exitCode}; is ${url} in use?`);
    const isUp = await fetch(`${url}/v1/hello`).then(
      (answer) => answer.status < 500,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
  throw new Error(`No answer from ${url} after ${START_LIMIT_MS / 1000} s`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  let left: Promise<void> | undefined;
  const late = setTimeout(() => {
    const own = existsSync('/proc') ? processes().filter(({ parent }) => parent === child.pid) : [];
    child.kill('SIGKILL');
    // Ended so it ends nobody: its workerd would go on beside the next one.
    left = killAll(own);
  }, STOP_LIMIT_MS);
  await ended;
  clearTimeout(late);
  await left;
}
