// npm run models: what must hold of all that can be said, as often as you like.
//   -- --runs N   tries each property N times (1,000 without it); one that fails prints its seed and its smallest case
import { parseArgs } from 'node:util';
import { run } from './run.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '1000' } } });
if (!/^[1-9]\d*$/.test(values.runs)) throw new Error('--runs is a number above zero');
process.env.LOOPMEE_RUNS = values.runs;
const projects = ['schema', 'api', 'web'].flatMap((project) => ['--project', project]);
process.exitCode = await run('vitest', ['run', ...projects, '/models/']);
