import { useEffect, useState } from 'preact/hooks';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import type { KidFind } from '../kid-finds.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { go } from '../screen.ts';
import { speak } from '../speak/speak.ts';
import { hideFind } from './hide-find.ts';

type HideAskProps = { phone: KidPhone; find: KidFind; onStay: () => void };

/** The second of two calm taps: it cannot be taken back. */
export function HideAsk({ phone, find, onStay }: HideAskProps) {
  const say = kidFindsWords.value.one;
  const [isBusy, setBusy] = useState(false);
  useEffect(() => speak(say.hideAsk), [say]);
  async function hide(): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    try {
      await hideFind(phone, find.id);
      speak(say.gone);
      go({ at: 'finds' });
    } catch {
      onStay();
    }
  }
  const yes = (
    <Tile
      key="yes"
      say={say.hideYes}
      colour="orange"
      onPress={() => void hide()}
      testid="kid-hide-yes"
    >
      <Glyph name="tick" size={48} />
    </Tile>
  );
  const no = (
    <Tile key="no" say={say.hideNo} colour="blue" onPress={onStay} testid="kid-hide-no">
      <Glyph name="cross" size={48} />
    </Tile>
  );
  // Where the finger was that asked for this, a second tap changes nothing.
  return (
    <fieldset class="kid-group kid-hide" aria-label={say.hideAsk} data-testid="kid-hide">
      <Glyph name="eye-shut" size={64} />
      <div class="kid-hide-tiles">{phone.memory.value.isLeftHanded ? [no, yes] : [yes, no]}</div>
    </fieldset>
  );
}
