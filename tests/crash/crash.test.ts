import { expect, test } from 'vitest';
import { runCampaign } from './campaign.ts';

const KILLS = 10;
/** Of ten, one or two come at any moment; on a machine that has much else to do, one more may not come where it was to. */
const FEWEST_POINTS = 6;

test(`loses nothing and doubles nothing when the server is ended ${KILLS} times in the midst of it`, {
  timeout: 600_000,
}, async () => {
  const { faults, lost, doubled, kills, hits, sent, acknowledged, together } = await runCampaign({
    kills: KILLS,
    seed: 9,
  });
  expect(faults, 'npm run crash -- --kills 10 --seed 9').toEqual([]);
  expect({ lost, doubled, kills }).toEqual({ lost: 0, doubled: 0, kills: KILLS });
  expect(acknowledged).toBe(sent);
  // A day on which nothing is sent proves nothing, nor one on which all ends come at the same place.
  expect(sent).toBeGreaterThan(500);
  expect(together).toBeGreaterThan(25);
  expect(hits.size).toBeGreaterThan(FEWEST_POINTS);
});
