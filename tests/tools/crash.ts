// npm run crash: ends the real server at named points and at any moment, under phones that work on, and looks what is left.
//   -- --kills N [--seed S] [--mutations M]   M is how much is written between two kills
import { parseArgs } from 'node:util';
import { runCampaign, tableOf } from '../crash/campaign.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    mutations: { type: 'string', default: '250' },
  },
});
const kills = Number(values.kills);
const seed = Number(values.seed);
const startedAt = performance.now();
const minutes = () => ((performance.now() - startedAt) / 60_000).toFixed(1);

const total = await runCampaign({ kills, seed, mutations: Number(values.mutations) }, (hit, done) =>
  console.error(`${String(done).padStart(5)} of ${kills}  ${minutes()} min  ${hit}`),
);
console.log(`\n${tableOf(total)}\n`);
for (const fault of total.faults.slice(0, 20)) console.log(fault);
console.log(
  `${total.kills} kills in ${total.days} days and ${minutes()} minutes, seed ${seed}: lost ${total.lost}, doubled ${total.doubled}, broken ${total.faults.length}`,
);
process.exit(
  total.faults.length + total.lost + total.doubled === 0 && total.kills >= kills ? 0 : 1,
);
