import { deurWords } from '../text/deur/words.ts';
import { Drawing, Icon } from '../ui/icon.tsx';
import { Plate } from '../ui/plate.tsx';
import type { Door } from './door.ts';
import { shapes } from './door-drawings.ts';
import { CARDS } from './draft.ts';

type DoorHeadProps = { door: Door; isResumed: boolean; onStop: () => void; onTurn: () => void };

/** Which door this is, how far one is, and turning the screen to the resident. */
export function DoorHead({ door, isResumed, onStop, onTurn }: DoorHeadProps) {
  const own = deurWords.value;
  const { card, address } = door.draft;
  const [street, number] = apart(address?.line ?? '');
  return (
    <header class="door-head">
      <div class="door-head-row">
        <button
          type="button"
          class="button door-stop"
          aria-label={own.stop}
          data-testid="door-stop"
          onClick={onStop}
        >
          <Icon name="close" />
        </button>
        <Plate isSmall title={number || own.plate} />
        <button type="button" class="button" data-testid="turn" onClick={onTurn}>
          <Drawing d={shapes.turn} size={20} />
          {own.turn}
        </button>
      </div>
      <p class="door-progress">
        <span class="door-steps" aria-hidden="true">
          {Array.from({ length: CARDS }, (_, index) => (
            <span key={index} data-is-done={index < card} />
          ))}
        </span>
        <span data-testid="door-step">
          {own.card(card, CARDS)}
          {isResumed && ` · ${own.resumed}`}
          {street && ` · ${street}`}
        </span>
      </p>
    </header>
  );
}

/** A street and its number: the number is what stands beside the door. */
function apart(line: string): [street: string, number: string] {
  const [, street = '', number = ''] = /^(.*?)\s+(\d\S*)\s*$/.exec(line) ?? [];
  return number ? [street, number] : [line, ''];
}
