import { captureWords } from '../text/capture/words.ts';
import { KeysSheet } from '../ui/keys-sheet.tsx';

/** Which keys do what on a walk. */
export function WalkKeysSheet({ onClose }: { onClose: () => void }) {
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
  return <KeysSheet title={keys.title} rows={rows} on={keys.on} off={keys.off} onClose={onClose} />;
}
