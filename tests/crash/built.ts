import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cloudflare } from '@cloudflare/vite-plugin';
import { createBuilder, type InlineConfig } from 'vite';
import { top } from '../tools/run.ts';

/** A folder of its own for each run, which what serves it hears by its environment: the built app is not touched. */
process.env.CRASH_BUILT ??= `${top}node_modules/.cache/loopmee/crash-${process.pid}/`;
const root = process.env.CRASH_BUILT;

/** As vite.config.ts builds and serves the local Worker, with the test's own entry around it and no pages. */
export function crashConfig(stateDir: string): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    build: { outDir: `${root}dist`, emptyOutDir: true, target: 'es2022' },
    plugins: [
      cloudflare({
        configPath: `${top}wrangler.toml`,
        persistState: { path: stateDir },
        inspectorPort: false,
        config: () => ({ main: './tests/crash/worker/main.ts' }),
      }),
    ],
  };
}

/** @returns what forgets it. */
export async function buildCrashWorker(): Promise<() => void> {
  mkdirSync(root, { recursive: true });
  writeFileSync(`${root}index.html`, '<!doctype html>');
  const builder = await createBuilder(crashConfig(`${root}state`));
  await builder.buildApp();
  return () => rmSync(root, { recursive: true, force: true });
}
