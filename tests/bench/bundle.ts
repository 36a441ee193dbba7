import { build } from 'vite';
import { top } from '../tools/run.ts';
import { benchDir } from './peers.ts';

/** Makes one script of the page and of the real code it drives. @returns its path */
export async function bundlePage(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: `${benchDir}page`,
      emptyOutDir: true,
      // So that a profile of it can be read.
      minify: false,
      // The server knows one script.
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: `${top}tests/bench/page.ts`, formats: ['es'], fileName: () => 'page.js' },
    },
  });
  return `${benchDir}page/page.js`;
}
