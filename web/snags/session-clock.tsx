import { snagWords } from '../text/snags/words.ts';
import { Icon } from '../ui/icon.tsx';
import { type Countdown, clockOf } from './countdown.ts';

const lengths = [5, 10, 15, 20];

type SessionClockProps = {
  countdown: Countdown;
  minutes: number;
  onMinutes: (minutes: number) => void;
};

/** How long there is for what is talked over now. It counts, and nothing more. */
export function SessionClock({ countdown, minutes, onMinutes }: SessionClockProps) {
  const { talk } = snagWords.value;
  const { left, isRunning, toggle, reset } = countdown;
  return (
    <section class="session-clock" aria-label={talk.timer}>
      <p class="session-time" role="timer" data-over={left === 0} data-testid="snag-clock">
        {clockOf(left)}
      </p>
      <div class="wrap">
        <label class="visually-hidden" for="session-minutes">
          {talk.length}
        </label>
        <select
          id="session-minutes"
          class="input"
          value={minutes}
          onChange={({ currentTarget }) => onMinutes(Number(currentTarget.value))}
        >
          {lengths.map((one) => (
            <option key={one} value={one}>
              {talk.minutes(one)}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={toggle}>
          <Icon name={isRunning ? 'stop' : 'clock'} />
          {isRunning ? talk.stop : talk.start}
        </button>
        <button type="button" class="button button-quiet" onClick={reset}>
          {talk.again}
        </button>
      </div>
      {left === 0 && <p class="snag-raised">{talk.over}</p>}
    </section>
  );
}
