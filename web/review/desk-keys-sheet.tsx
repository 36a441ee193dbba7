import { deskWords } from '../text/desk/words.ts';
import { KeysSheet } from '../ui/keys-sheet.tsx';

/** Which keys do what at the desk. */
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
    [['b'], keys.childAnswer],
    [['x'], keys.select],
    [['Shift', 'x'], keys.selectTo],
    [['e'], keys.move],
    [['z'], keys.photo],
    [['[', ']'], keys.photos],
    [['Alt ↑', 'Alt ↓'], keys.light],
    [['u', 'Ctrl z'], keys.undo],
    [['/'], keys.search],
    [['?'], keys.help],
  ];
  return <KeysSheet title={keys.title} rows={rows} on={keys.on} off={keys.off} onClose={onClose} />;
}
