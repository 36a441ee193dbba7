import { expect, test } from 'vitest';
import { tallyOf } from './test-report.ts';

const file = (name: string, count = 1, status = 'passed') => ({
  name: `/here/tests/${name}`,
  status,
  assertionResults: Array.from({ length: count }, () => ({})),
});
const report = (part: object = {}) => ({
  success: true,
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [file('api/a.test.ts'), file('web/b.test.ts')],
  ...part,
});

test('passes a run in which every project ran and passed', () => {
  expect(tallyOf(report(), ['api', 'web'])).toEqual({ passed: 2, failed: 0, remarks: [] });
});

test.each([
  ['a test failed', report({ success: false, numFailedTests: 1 }), ['api', 'web']],
  ['a test was skipped', report({ numPendingTests: 1 }), ['api', 'web']],
  ['a project ran no tests', report(), ['api', 'web', 'simulation']],
  [
    'a file could not be run',
    report({
      testResults: [
        file('api/a.test.ts'),
        file('web/b.test.ts', 0, 'failed'),
        file('web/c.test.ts'),
      ],
    }),
    ['api', 'web'],
  ],
  ['something outside a test broke', report({ success: false }), ['api', 'web']],
  ['there is no report', null, ['api']],
])('counts one failure when %s', (_, given, projects) => {
  expect(tallyOf(given, projects).failed).toBe(1);
});

test('names each test that failed, with the line, for who reads only the end', () => {
  const failure = {
    status: 'failed',
    fullName: 'the board moves a card',
    failureMessages: [
      'Error: Matcher did not succeed in time.\n at here/node_modules/x.js:1:1\n at /here/tests/web/b.test.ts:68:5',
    ],
  };
  const failed = { ...file('web/b.test.ts'), status: 'failed', assertionResults: [failure] };
  const given = report({ success: false, numFailedTests: 1, testResults: [failed] });
  expect(tallyOf(given, ['web']).remarks).toEqual([
    'web/b.test.ts: the board moves a card (line 68: Error: Matcher did not succeed in time.)',
  ]);
});
