import { build } from 'vite';
import { expect, test } from 'vitest';
import { top } from './run.ts';

/** The modules of ours and the code that an entry brings into the Worker. */
async function bundleOf(entry: string) {
  const built = await build({
    configFile: false,
    root: top,
    logLevel: 'silent',
    build: { ssr: entry, write: false, rolldownOptions: { external: /^cloudflare:/ } },
  });
  if (!('output' in built)) throw new Error('Expected one bundle');
  const chunks = built.output.filter((part) => part.type === 'chunk');
  return {
    modules: chunks.flatMap(({ moduleIds }) => moduleIds).map((id) => id.replace(top, '')),
    code: chunks.map(({ code }) => code).join('\n'),
  };
}

const ofDemo = (module: string) => /^api\/(demo\/|local)/.test(module);

test('deploys nothing of the demo and its sign-in', async () => {
  const { modules, code } = await bundleOf('api/index.ts');
  expect(modules).toContain('api/app.ts');
  expect(modules.filter(ofDemo)).toEqual([]);
  expect(code).not.toContain('/v1/demo');
  expect(code, 'an organisation stays in the European Union').toMatch(/jurisdiction: ?["']eu["']/);
});

test('would find the demo if it were there: the local entry has it', async () => {
  const { modules, code } = await bundleOf('api/local.ts');
  expect(modules.filter(ofDemo)).not.toEqual([]);
  expect(code).toContain('/v1/demo');
});
