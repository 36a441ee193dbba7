import { captureWords } from '../text/capture/words.ts';
import { words } from '../text/words.ts';
import { areKeysOn, switchKeys } from '../ui/keys.ts';
import { Sheet } from '../ui/sheet.tsx';
import './keys-sheet.css';

/** Which keys do what, and the switch for those who would press them by accident. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const { keys } = captureWords.value;
  const rows: [signs: string[], what: string][] = [
    [['+', 'n'], keys.add],
    [['1', '…', '9', '0'], keys.category],
    [['p'], keys.photo],
    [['m'], keys.voice],
    [['u'], keys.undo],
    [[keys.arrows], keys.nudge],
    [['Shift', keys.arrows], keys.nudgeFar],
    [['Esc'], keys.back],
    [['?'], keys.help],
  ];
  return (
    <Sheet isModal title={keys.title} closeLabel={words.value.app.close} onClose={onClose}>
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
          {keys.on}
        </label>
        <p id="keys-off" class="field-hint">
          {keys.off}
        </p>
      </div>
    </Sheet>
  );
}
