import { useState } from 'preact/hooks';
import type { HomeHere } from '../sync/homes-here.ts';
import type { ResidentWords } from '../text/resident/nl.ts';
import { Drawing, Icon } from '../ui/icon.tsx';
import { shapes } from './door-drawings.ts';
import type { DraftAddress } from './draft.ts';
import { addressOf, homesAt, lineOf } from './houses.ts';

/** Longer house numbers there are not. */
const MOST_DIGITS = 5;

type HouseKeypadProps = {
  say: ResidentWords['where'];
  homes: readonly HomeHere[];
  street: string;
  onChoose: (address: DraftAddress) => void;
  onBack: () => void;
};

/** A house number in one street, by large keys; what comes behind the number is chosen from what is there. */
export function HouseKeypad({ say, homes, street, onChoose, onBack }: HouseKeypadProps) {
  const [number, setNumber] = useState('');
  const found = homesAt(homes, street, number);
  const press = (digit: string) =>
    setNumber((before) => (before + digit).replace(/^0+/, '').slice(0, MOST_DIGITS));
  const digit = (one: string) => (
    <button key={one} type="button" class="button" onClick={() => press(one)}>
      {one}
    </button>
  );
  const line = `${street} ${number}`;

  return (
    <div class="door-keypad">
      <p class="door-number" role="status" aria-label={say.numberIn(street)}>
        {street} <strong>{number || '…'}</strong>
      </p>
      <div class="wrap door-found">
        {found.map((home) => (
          <button
            key={home.id}
            type="button"
            class="chip"
            data-testid="home-found"
            onClick={() => onChoose(addressOf(home))}
          >
            <Icon name="check" size={20} />
            {lineOf(home)}
          </button>
        ))}
        {number !== '' && found.length === 0 && (
          <button
            type="button"
            class="chip"
            aria-describedby="door-number-unknown"
            onClick={() => onChoose({ id: null, line, complex: null, place: null })}
          >
            {line}
          </button>
        )}
        {number !== '' && found.length === 0 && (
          <p id="door-number-unknown" class="field-hint">
            {say.unknown}
          </p>
        )}
      </div>
      <div class="door-keys">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digit)}
        <button type="button" class="button" aria-label={say.list} onClick={onBack}>
          <Icon name="list" />
        </button>
        {digit('0')}
        <button
          type="button"
          class="button"
          aria-label={say.erase}
          onClick={() => setNumber(number.slice(0, -1))}
        >
          <Drawing d={shapes.erase} />
        </button>
      </div>
    </div>
  );
}
