import type { StreetPart } from '../../schema/vocabulary/walk.ts';
import { togetherWords } from '../text/together/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Street } from './streets.ts';

type StreetLineProps = {
  street: Street;
  /** Which part of it is this group's, in words; '' when that is all of it, or nobody's. */
  ours: string;
  /** What one's own doors in it have to say. */
  doors: readonly string[];
  onTick: (part: StreetPart, isDone: boolean) => void;
};

const parts: readonly StreetPart[] = ['all', 'odd', 'even'];

/** One street: what a person ticked of it, and apart from that whether something was pinned there. */
export function StreetLine({ street, ours, doors, onTick }: StreetLineProps) {
  const say = togetherWords.value.streets;
  const { name, done } = street;
  const words = { all: say.all, odd: say.odd, even: say.even };
  return (
    <li class="card street" data-done={done.has('all')} data-testid="street">
      <div class="street-name">
        <h3>
          {name}
          {ours && ` ${ours}`}
        </h3>
        <p class="row-line">{stateWords(street)}</p>
      </div>
      <div class="wrap street-parts">
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            class="chip"
            aria-pressed={done.has(part)}
            aria-label={say.tick(words[part], name)}
            onClick={() => onTick(part, !done.has(part))}
          >
            {words[part]}
          </button>
        ))}
      </div>
      {doors.length > 0 && (
        <ul class="street-doors" aria-label={say.doors}>
          {doors.map((line) => (
            <li key={line}>
              <Icon name="door" size={16} />
              {line}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** In words, and never as done what only has a pin. */
export function stateWords({ done, isTouched }: Street): string {
  const say = togetherWords.value.streets;
  if (done.has('all')) return say.done;
  if (done.has('odd')) return say.doneOdd;
  if (done.has('even')) return say.doneEven;
  return isTouched ? say.touched : say.notYet;
}
