import { useEffect } from 'preact/hooks';
import { kidMakeWords } from '../../text/kid-make/words.ts';
import { Glyph, Picture } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { speak } from '../speak/speak.ts';
import { pictures } from './pictures.ts';
import './full-box.css';

/** The device has no room for what was made. It is still there to look at; the child tries again, or leaves it. */
export function FullBox({ onAgain, onLeave }: { onAgain: () => void; onLeave: () => void }) {
  const said = kidMakeWords.value;
  useEffect(() => speak(said.boxFull), []);
  return (
    <fieldset class="full-box" data-testid="full-box" aria-label={said.boxFull}>
      <Picture drawing={pictures.boxFull} size={112} />
      <Tile colour="yellow" say={said.again} onPress={onAgain} testid="try-again">
        <Glyph name="again" size={40} />
      </Tile>
      <Tile colour="paper" say={said.back} onPress={onLeave} testid="leave">
        <Glyph name="back" size={40} />
      </Tile>
    </fieldset>
  );
}
