import { debriefWords } from '../text/debrief/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Timer } from './use-timer.ts';

const two = (n: number) => String(n).padStart(2, '0');
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;

/** What is left of the twenty minutes; pressing it lets the time run, or stops it. It rings no bell. */
export function TimerButton({ timer }: { timer: Timer }) {
  const { timer: say } = debriefWords.value;
  const time = clockOf(timer.left);
  return (
    <button
      type="button"
      class="button debrief-timer"
      data-running={timer.isRunning}
      aria-label={`${timer.isRunning ? say.pause : say.start}. ${say.label(time)}`}
      data-testid="debrief-timer"
      onClick={timer.toggle}
    >
      <Icon name="clock" />
      <span class="numbers">{time}</span>
      {!timer.isRunning && <span class="debrief-still">{say.isOff}</span>}
    </button>
  );
}

/** That the time is over, in words and no louder than the rest. */
export function TimeSaid({ timer }: { timer: Timer }) {
  const { timer: say } = debriefWords.value;
  if (timer.left === 0) return <p class="quiet debrief-time-said">{say.over}</p>;
  if (timer.isRunning && timer.findLeft === 0)
    return <p class="quiet debrief-time-said">{say.findOver}</p>;
  return null;
}
