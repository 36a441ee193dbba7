import { readFileSync, writeFileSync } from 'node:fs';
import { cloudflare } from '@cloudflare/vite-plugin';
import { preact } from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import type { ManifestTransform } from 'workbox-build';
import { tileOrigins } from './api/map/map-sources.ts';
import { appManifest } from './tests/tools/app-manifest.ts';
import { builtManifest } from './tests/tools/check-sizes.ts';
import { kidPage } from './tests/tools/kid-page.ts';
import { officeFiles } from './tests/tools/office-files.ts';
import { withPictureHosts } from './tests/tools/picture-hosts.ts';

/** One folder for D1, R2 and the objects; the migrations (tests/tools/state.ts) write to the same one. */
const state = process.env.LOOPMEE_STATE ?? '../.state';

/** The service worker fetches what only the office needs when somebody opens the office. */
const markOffice: ManifestTransform = (entries) => {
  const office = officeFiles(builtManifest());
  return {
    manifest: entries.map((one) => (office.has(one.url) ? { ...one, office: true } : one)),
    warnings: [],
  };
};

/**
 * Each with all it imports, in one file: a dozen small ones compress worse. The shell opens any screen, the walk is the map
 * with its pins and the plus; what many later parts share comes after them, and what few need comes with those few: a phone in
 * the street need not carry the words of managing.
 */
const groups = [
  { name: 'shell', test: /\/web\/main\.tsx$/, priority: 3 },
  { name: 'walk', test: /\/web\/field\.tsx$/, priority: 2 },
  {
    name: 'shared',
    test: /\/(schema\/(?!demo|db|register|vocabulary\/kid)|web\/(text\/(?!pwa|map\/|register|manage|answer|snags|mine|for-child|with-kids|child-find|together|near|doorstep|.*en\.)|ui\/(?!fonts|child-|cover|say-|snack|kbd|animal)))/,
    minShareCount: 6,
    priority: 1,
  },
  // What the desk has in common with a page of its own: one file of it, and not one for each module.
  {
    name: 'finder',
    test: /\/web\/(review\/(use-finder|use-near|line-find|child-of|name-view|triage\/deeds)|text\/desk\/(nl|words))/,
    priority: 0,
  },
];

/** Where map pictures may come from, for the pages' content policy; set when the Worker's configuration is read. */
let pictureHosts: string[] = [];
/** And from which of them they may be fetched, for the map of a walk. */
let keptHosts: string[] = [];

/** Puts those hosts, and no others, in the policy of a build. */
const allowTiles = {
  name: 'loopmee-allow-tiles',
  apply: 'build' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  writeBundle({ dir }: { dir?: string }) {
    const file = `${dir}/_headers`;
    writeFileSync(file, withPictureHosts(readFileSync(file, 'utf8'), pictureHosts, keptHosts));
  },
};

/** Leaflet empties a picture it no longer wants with a data: address. None at all does that too, and the pages' policy allows none. */
const emptyPictures: Plugin = {
  name: 'empty-pictures',
  transform(code, id) {
    if (!id.endsWith('/leaflet/src/core/Util.js')) return null;
    const changed = code.replace(/'data:image\/gif;base64,[^']+'/, "''");
    if (changed === code) throw new Error('Leaflet empties its pictures in another way now');
    return changed;
  },
};

/** The walk is asked for in the page itself: its bytes come beside the shell's, not a round trip after them. */
const preloadWalk: Plugin = {
  name: 'preload-walk',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle)
        .filter((file) => file.type === 'chunk')
        // By what is in it: another chunk may be called after schema/vocabulary/walk.ts.
        .filter(
          ({ name, moduleIds }) =>
            name === 'field' || moduleIds.some((id) => id.endsWith('/web/field.tsx')),
        )
        .flatMap(({ fileName, viteMetadata }) => [
          { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          ...[...(viteMetadata?.importedCss ?? [])].map((css) => ({
            rel: 'preload',
            as: 'style',
            crossorigin: true,
            href: `/${css}`,
          })),
        ])
        .map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const })),
  },
};

const project = (name: string, ...include: string[]) => ({
  test: { name, root: import.meta.dirname, include, environment: 'node' as const },
});

/** Each has a server and browsers of its own: one at a time, on a machine that may be slow. */
const journeys = project('journeys', 'tests/journeys/**/*.test.ts');
Object.assign(journeys.test, {
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 20_000 } },
});

/** Each builds and serves a Worker of its own, and ends it. */
const crash = project('crash', 'tests/crash/**/*.test.ts');
Object.assign(crash.test, {
  fileParallelism: false,
  globalSetup: `${import.meta.dirname}/tests/crash/setup.ts`,
});

/** `--mode deploy` builds what goes to Cloudflare; every other mode has the local entry with demo sign-in. */
export default defineConfig(({ mode }) => ({
  root: 'web',
  resolve: {
    alias: [
      {
        find: /^\.\/(Marker\.Drag|Icon\.Default)$/,
        replacement: `${import.meta.dirname}/web/map/leaflet-without.ts`,
      },
    ],
  },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
  },
  // vitest runs plain Node: it needs neither workerd nor a service worker.
  plugins: process.env.VITEST
    ? []
    : [
        preact(),
        preloadWalk,
        emptyPictures,
        cloudflare({
          configPath: '../wrangler.toml',
          persistState: { path: state },
          inspectorPort: false,
          config: ({ vars }) => {
            const sources = process.env.MAP_SOURCES ?? `${vars?.MAP_SOURCES ?? ''}`;
            const isDeploy = mode === 'deploy';
            // Tests and trials have a tile server on this very machine.
            const trial = isDeploy ? [] : ['http://127.0.0.1:*'];
            pictureHosts = [...tileOrigins(sources), ...trial];
            keptHosts = [...tileOrigins(sources, true), ...trial];
            const own = { vars: { MAP_SOURCES: sources } };
            return isDeploy ? own : { ...own, main: './api/local.ts' };
          },
        }),
        allowTiles,
        kidPage(),
        VitePWA({
          strategies: 'injectManifest',
          srcDir: 'pwa',
          filename: 'sw.ts',
          registerType: 'prompt',
          injectRegister: null,
          manifest: appManifest,
          includeManifestIcons: false,
          injectManifest: {
            globPatterns: ['index.html', 'kind.html', 'assets/**/*', 'icons/icon.svg'],
            maximumFileSizeToCacheInBytes: 4_000_000,
            manifestTransforms: [markOffice],
          },
        }),
      ],
  test: {
    projects: [
      project('schema', 'tests/schema/**/*.test.{ts,tsx}'),
      project('api', 'tests/api/**/*.test.ts'),
      project('web', 'tests/web/**/*.test.{ts,tsx}'),
      project('tools', 'tests/tools/**/*.test.ts'),
      project('simulation', 'tests/simulation/**/*.test.ts'),
      crash,
      journeys,
    ],
  },
}));
