import { deskWords } from '../text/desk/words.ts';
import { words } from '../text/words.ts';
import { areKeysOn, switchKeys } from '../ui/keys.ts';
import { Sheet } from '../ui/sheet.tsx';

/** Which keys do what at the desk, and the switch for who would press them by accident. */
export function DeskKeysSheet({ onClose }: { onClose: () => void }) {
  const { keys } = deskWords.value;
  const rows: [signs: string[], what: string][] = [
    [['j', '↓'], keys.next],
    [['k', '↑'], keys.previous],
    [['1'], keys.accept],
    [['2'], keys.merge],
    [['3'], keys.notOurs],
    [['h'], keys.later],
    [['a'], keys.assign],
    [['l'], keys.label],
    [['x'], keys.select],
    [['e'], keys.move],
    [['z'], keys.photo],
    [['u'], keys.undo],
    [['/'], keys.search],
    [['?'], keys.help],
  ];
  return (
    <Sheet isModal title={keys.title} closeLabel={words.value.app.close} onClose={onClose}>
      <div class="stack">
        <dl class="desk-keys">
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
            aria-describedby="desk-keys-off"
            onChange={({ currentTarget }) => switchKeys(currentTarget.checked)}
          />
          {keys.on}
        </label>
        <p id="desk-keys-off" class="field-hint">
          {keys.off}
        </p>
      </div>
    </Sheet>
  );
}
