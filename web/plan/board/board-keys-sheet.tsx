import { planBoardWords } from '../../text/plan-board/words.ts';
import { KeysSheet } from '../../ui/keys-sheet.tsx';

/** Which keys do what at the plan board. */
export function BoardKeysSheet({ onClose }: { onClose: () => void }) {
  const { keys } = planBoardWords.value;
  const rows: [signs: string[], what: string][] = [
    [['←', '↑', '↓', '→'], keys.arrows],
    [['Enter'], keys.open],
    [['m'], keys.move],
    [['d'], keys.day],
    [['o'], keys.who],
    [['.'], keys.quick],
    [['Ctrl ↑', 'Ctrl ↓'], keys.order],
    [['x'], keys.select],
    [['u', 'Ctrl z'], keys.undo],
    [['?'], keys.help],
  ];
  return <KeysSheet title={keys.title} rows={rows} on={keys.on} off={keys.off} onClose={onClose} />;
}
