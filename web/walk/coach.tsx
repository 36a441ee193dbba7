import type { LaneViewModel } from '../sync/device.ts';
import { captureWords } from '../text/capture/words.ts';
import { houseOf } from '../ui/house-row.ts';
import './coach.css';

/** Bids who comes along for the first time welcome, points at the gable until it was pressed once, and at the list of what to look at before. */
export function Coach({ view }: { view: LaneViewModel }) {
  const welcome = houseOf(view)?.set.welcome;
  return (
    <div class="coach">
      {welcome && <p class="coach-welcome">{welcome}</p>}
      <p>{captureWords.value.coach}</p>
      <a href={`${location.pathname}/klaar`}>{captureWords.value.coachReady}</a>
    </div>
  );
}
