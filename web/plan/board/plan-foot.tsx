import { planBoardWords } from '../../text/plan-board/words.ts';
import { areKeysOn } from '../../ui/keys.ts';

/** The keys that are used most, and what the two kinds of days mean. */
export function PlanFoot({ onHelp }: { onHelp: () => void }) {
  const { keys, legend } = planBoardWords.value;
  const shown: [string[], string][] = [
    [['m'], keys.move],
    [['d'], keys.day],
    [['o'], keys.who],
    [['u'], keys.undo],
  ];
  return (
    <footer class="plan-keys">
      {areKeysOn.value &&
        shown.map(([signs, what]) => (
          <span key={what} class="plan-key">
            {signs.map((sign) => (
              <kbd key={sign}>{sign}</kbd>
            ))}{' '}
            {what}
          </span>
        ))}
      {areKeysOn.value && <span class="plan-key">{keys.cards}</span>}
      <button type="button" class="button button-quiet" onClick={onHelp}>
        <kbd>?</kbd> {keys.all}
      </button>
      <span class="plan-legend">{legend}</span>
    </footer>
  );
}
