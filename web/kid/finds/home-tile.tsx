import { kidFindsWords } from '../../text/kid-finds/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { go } from '../screen.ts';

/** From a part of the shell back to looking around. */
export const HomeTile = ({ testid }: { testid: string }) => (
  <Tile
    say={kidFindsWords.value.home}
    colour="blue"
    onPress={() => go({ at: 'home' })}
    testid={testid}
  >
    <Glyph name="here" size={52} />
  </Tile>
);
