import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The top of the checkout; every tool runs from here, wherever it was called. */
export const top = fileURLToPath(new URL('../..', import.meta.url));

/** The script behind a package's command, run on this very Node rather than on whatever PATH offers. */
const scripts = {
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
  wrangler: 'wrangler/bin/wrangler.js',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
} as const;

export type Tool = keyof typeof scripts;

export const toolPath = (tool: Tool): string => `${top}node_modules/${scripts[tool]}`;

/** Tools ask nothing and report nothing home: a machine with no network must not wait for them. */
export const quietEnv = {
  WRANGLER_SEND_METRICS: 'false',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
};

/** Runs a tool, or Node itself, to its end with its output shown. @returns its exit code. */
export function run(
  tool: Tool | 'node',
  args: string[],
  output: 'shown' | 'hidden' = 'shown',
): Promise<number> {
  const script = tool === 'node' ? [] : [toolPath(tool)];
  const child = spawn(process.execPath, [...script, ...args], {
    cwd: top,
    env: { ...process.env, ...quietEnv },
    stdio: ['ignore', output === 'shown' ? 'inherit' : 'ignore', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}

/** What a tool prints; empty when it fails, as on what is not there yet. */
export async function output(tool: Tool, args: string[]): Promise<string> {
  const child = spawn(process.execPath, [toolPath(tool), ...args], {
    cwd: top,
    env: { ...process.env, ...quietEnv },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let text = '';
  for await (const part of child.stdout) text += part;
  const [code] = await ended;
  return code === 0 ? text : '';
}
