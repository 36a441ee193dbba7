import { debriefWords } from '../text/debrief/words.ts';
import { debriefedWords } from '../text/debriefed/words.ts';
import { KeysSheet } from '../ui/keys-sheet.tsx';

/** Which keys do what in the debrief. */
export function DebriefKeysSheet({ onClose }: { onClose: () => void }) {
  const { keys: say } = debriefWords.value;
  const { keep: named } = debriefedWords.value;
  const rows: [string[], string][] = [
    [['←', '→'], say.move],
    [['h'], named.keep],
    [['s'], named.merge],
    [['p'], named.private],
    [['w'], named.remove],
    [['1', '…', '9'], say.votes],
    [['␣'], say.timer],
    [['?'], say.help],
  ];
  return <KeysSheet title={say.title} rows={rows} on={say.on} off={say.off} onClose={onClose} />;
}
