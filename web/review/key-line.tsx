import { deskWords } from '../text/desk/words.ts';
import { words } from '../text/words.ts';
import { areKeysOn } from '../ui/keys.ts';

type KeyLineProps = { at: number | null; of: number; onHelp: () => void };

/** The keys that are used most, and where one is in the list. */
export function KeyLine({ at, of, onHelp }: KeyLineProps) {
  const { review } = words.value;
  const { keys } = deskWords.value;
  const shown: [string[], string][] = [
    [['j', 'k'], review.keyNext],
    [['1'], keys.accept],
    [['a'], keys.assign],
    [['z'], keys.photo],
    [['u'], keys.undo],
  ];
  return (
    <footer class="review-keys">
      {areKeysOn.value &&
        shown.map(([signs, what]) => (
          <span key={what}>
            {signs.map((sign) => (
              <kbd key={sign}>{sign}</kbd>
            ))}{' '}
            {what}
          </span>
        ))}
      <button type="button" class="button button-quiet" onClick={onHelp}>
        <kbd>?</kbd> {keys.all}
      </button>
      {at !== null && at > 0 && <span class="review-at">{review.position(at, of)}</span>}
    </footer>
  );
}
