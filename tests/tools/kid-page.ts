// The page in a child's hands: built apart from the app, so that neither carries what only the other needs.
import { resolve } from 'node:path';
import { preact } from '@preact/preset-vite';
import { build, type Plugin } from 'vite';
import { top } from './run.ts';

/** Builds web/kind.html into the folder of the app's own files, right after those and before the service worker lists them. */
export function kidPage(): Plugin {
  let mode = 'production';
  return {
    name: 'loopmee-kid-page',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      mode = config.mode;
    },
    async writeBundle({ dir }) {
      await build({
        configFile: false,
        root: `${top}web`,
        mode,
        logLevel: 'warn',
        publicDir: false,
        plugins: [preact()],
        build: {
          outDir: resolve(top, dir ?? 'dist/client'),
          emptyOutDir: false,
          manifest: '.vite/kid.json',
          target: 'es2022',
          modulePreload: { polyfill: false },
          rolldownOptions: {
            input: `${top}web/kind.html`,
            output: {
              entryFileNames: 'assets/kid-[name]-[hash].js',
              chunkFileNames: 'assets/kid-[name]-[hash].js',
              // The letters are the app's: the same files, once on a phone.
              assetFileNames: ({ names: [name = ''] }) =>
                `assets/${name.endsWith('.woff2') ? '' : 'kid-'}[name]-[hash][extname]`,
            },
          },
        },
      });
    },
  };
}
