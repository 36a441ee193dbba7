// npm run check: types, lint and format, import directions; then, unless --sources, the byte budgets of a fresh build.
import { run, type Tool, top } from './run.ts';

/** Forced: an incremental build keeps errors that a changed declaration has mended, and the other way round. */
const sourceChecks: [name: string, tool: Tool | 'node', args: string[]][] = [
  ['types', 'tsc', ['--build', '--force']],
  ['lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['imports', 'node', [`${top}tests/tools/check-imports.ts`]],
  ['layers', 'node', [`${top}tests/tools/check-layers.ts`]],
];
const buildChecks: typeof sourceChecks = [
  ['build', 'vite', ['build', '--logLevel', 'warn']],
  ['sizes', 'node', [`${top}tests/tools/check-sizes.ts`]],
];

const checks = process.argv.includes('--sources')
  ? sourceChecks
  : [...sourceChecks, ...buildChecks];
const failed: string[] = [];
for (const [name, tool, args] of checks) {
  if ((await run(tool, args)) !== 0) failed.push(name);
}
console.log(failed.length === 0 ? 'check: all good' : `check: failed in ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
