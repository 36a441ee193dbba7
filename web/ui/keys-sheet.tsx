import { words } from '../text/words.ts';
import { areKeysOn, switchKeys } from './keys.ts';
import { Sheet } from './sheet.tsx';
import './kbd.css';
import './keys-sheet.css';

type KeysSheetProps = {
  title: string;
  /** The signs on the keys, and what they do. */
  rows: readonly [signs: readonly string[], what: string][];
  /** "Keys do something", and what is so when they do not. */
  on: string;
  off: string;
  onClose: () => void;
};

/** Which keys do what, and the switch for those who would press them by accident. */
export function KeysSheet({ title, rows, on, off, onClose }: KeysSheetProps) {
  return (
    <Sheet isModal title={title} closeLabel={words.value.app.close} onClose={onClose}>
      <div class="stack">
        <dl class="keys">
          {rows.map(([signs, what]) => (
            <div key={what}>
              <dt>
                {signs.map((sign) => (
                  <kbd key={sign}>{sign}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label class="choice">
          <input
            type="checkbox"
            checked={areKeysOn.value}
            aria-describedby="keys-off"
            onChange={({ currentTarget }) => switchKeys(currentTarget.checked)}
          />
          {on}
        </label>
        <p id="keys-off" class="field-hint">
          {off}
        </p>
      </div>
    </Sheet>
  );
}
