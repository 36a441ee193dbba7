import * as v from 'valibot';

const oneTest = v.object({
  status: v.optional(v.string(), ''),
  fullName: v.optional(v.string(), ''),
  failureMessages: v.optional(v.array(v.string()), []),
});
const reportShape = v.object({
  success: v.boolean(),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({ name: v.string(), status: v.string(), assertionResults: v.array(oneTest) }),
  ),
});

export type Tally = { passed: number; failed: number; remarks: string[] };

/**
 * What vitest's json report amounts to. A test that did not run, a file that could not be read and a project
 * (a folder of tests/) without one test each count as a failure: silence is not a pass. Each that failed is named, so that who reads
 * only the end of a long run knows which.
 */
export function tallyOf(report: unknown, projects: string[]): Tally {
  const parsed = v.safeParse(reportShape, report);
  if (!parsed.success) return { passed: 0, failed: 1, remarks: ['vitest left no report'] };
  const { success, numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    parsed.output;
  const empty = projects.filter(
    (project) =>
      !testResults.some(
        ({ name, assertionResults }) =>
          name.includes(`/tests/${project}/`) && assertionResults.length > 0,
      ),
  );
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const idle = numPendingTests + numTodoTests;
  const remarks = [
    ...empty.map((project) => `${project} ran no tests`),
    ...broken.map(({ name }) => `${name} could not be run`),
    ...(idle > 0 ? [`${idle} tests did not run`] : []),
    ...testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map((one) => `${name.split('/tests/').at(-1)}: ${one.fullName} (${placeOf(one)})`),
    ),
  ];
  const failed = numFailedTests + empty.length + broken.length + idle;
  return { passed: numPassedTests, failed: failed === 0 && !success ? 1 : failed, remarks };
}

/** Where in the test it went wrong, as the first line of its own that the failure names; else what it said. */
function placeOf({ failureMessages: [said = ''] }: v.InferOutput<typeof oneTest>): string {
  const line = /tests\/\S+\.test\.tsx?:(\d+)/.exec(said)?.[1];
  const first = said.split('\n')[0]?.slice(0, 80) ?? '';
  return line ? `line ${line}: ${first}` : first;
}
