import { clockAhead } from '../sync/clock-off.ts';
import { readyWords } from '../text/ready/words.ts';
import { StateCard } from '../ui/state-card.tsx';
import { clockState } from './clock.ts';

/** Whether this device's clock agrees with the server's, as it was heard last. */
export function ClockItem() {
  const say = readyWords.value.clock;
  const clock = clockState(clockAhead.value);
  const common = { icon: 'clock', title: say.title, testid: 'ready-clock' } as const;
  if (clock.is === 'right') return <StateCard {...common} state="good" said={say.right} />;
  if (clock.is === 'unknown')
    return (
      <StateCard {...common} state="open" said={say.unknown}>
        <p>{say.unknownWhat}</p>
      </StateCard>
    );
  return (
    <StateCard {...common} state="look" said={say.off[clock.is](say[clock.in](clock.count))}>
      <p>{say.offWhat}</p>
    </StateCard>
  );
}
