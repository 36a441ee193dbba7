import { FAIR, type LocationState, qualityOf } from '../map/position-watch.ts';
import { readyWords } from '../text/ready/words.ts';
import { StateCard } from '../ui/state-card.tsx';
import { AllowHow } from './allow-how.tsx';

type PlaceItemProps = {
  /** Null: nobody asked this device yet. */
  here: LocationState | null;
  onFind: () => void;
};

/** Whether this device knows where it is and how precisely. Asks only when the button is pressed. */
export function PlaceItem({ here, onFind }: PlaceItemProps) {
  const say = readyWords.value.place;
  const common = { icon: 'locate', title: say.title, testid: 'ready-place' } as const;
  if (here === null)
    return (
      <StateCard {...common} state="open" said={say.notYet}>
        <p>{say.notYetWhat}</p>
        <button type="button" class="button" onClick={onFind}>
          {say.find}
        </button>
      </StateCard>
    );
  if (here.state === 'waiting')
    return (
      <StateCard {...common} state="open" said={say.looking}>
        <p>{say.lookingWhat}</p>
      </StateCard>
    );
  if (here.state === 'fixed') {
    const isFine = here.accuracy <= FAIR;
    return (
      <StateCard
        {...common}
        state={isFine ? 'good' : 'look'}
        said={say.found(Math.max(1, Math.round(here.accuracy)))}
      >
        <p>{say[qualityOf(here.accuracy)]}</p>
      </StateCard>
    );
  }
  return (
    <StateCard {...common} state="look" said={say[here.state]}>
      {here.state === 'denied' ? <AllowHow /> : <p>{say.unavailableWhat}</p>}
      <p>{say.without}</p>
      <button type="button" class="button" onClick={onFind}>
        {say.find}
      </button>
    </StateCard>
  );
}
