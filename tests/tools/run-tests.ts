// npm test: everything, in the order in which a mistake is cheapest to find. The last line is "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, top } from './run.ts';
import { type Tally, tallyOf } from './test-report.ts';

const reports = mkdtempSync(join(tmpdir(), 'loopmee-test-'));

/** A stage that is no test suite adds no passes, and one failure when it fails. */
const step = async (code: Promise<number>): Promise<Tally> => ({
  passed: 0,
  failed: (await code) === 0 ? 0 : 1,
  remarks: [],
});

async function suite(...projects: string[]): Promise<Tally> {
  const file = join(reports, `${projects.join('-')}.json`);
  const wanted = projects.flatMap((project) => ['--project', project]);
  const code = await run('vitest', [
    'run',
    ...wanted,
    '--reporter',
    'default',
    '--reporter',
    'json',
    '--outputFile.json',
    file,
  ]);
  const tally = tallyOf(readReport(file), projects);
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // tallyOf counts a missing report as a failure
  }
}

const stages: Record<string, () => Promise<Tally>> = {
  check: () => step(run('node', [`${top}tests/tools/check.ts`, '--sources'])),
  unit: () => suite('schema', 'api', 'web', 'tools', 'simulation'),
  build: () => step(run('vite', ['build', '--logLevel', 'warn'])),
  sizes: () => step(run('node', [`${top}tests/tools/check-sizes.ts`])),
  crash: () => suite('crash'),
  journeys: () => suite('journeys'),
};

const lines: string[] = [];
let passed = 0;
let failed = 0;
let isBuilt = true;
for (const [name, stage] of Object.entries(stages)) {
  console.log(`\n== ${name}`);
  const startedAt = performance.now();
  // What an older build can do says nothing about this one.
  const tally: Tally = isBuilt
    ? await stage()
    : { passed: 0, failed: 1, remarks: ['not run: no build'] };
  if (name === 'build') isBuilt = tally.failed === 0;
  passed += tally.passed;
  failed += tally.failed;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6);
  const verdict = tally.failed === 0 ? 'ok  ' : 'FAIL';
  lines.push(
    `  ${verdict} ${name.padEnd(9)}${seconds} s  ${tally.passed} passed, ${tally.failed} failed`,
  );
  lines.push(...tally.remarks.map((remark) => `         ${remark}`));
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
