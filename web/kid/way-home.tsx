import { kidWords } from '../text/kid/words.ts';
import { Glyph } from './look/glyph.tsx';
import { Tile } from './look/tile.tsx';
import { go } from './screen.ts';

/** In the place of a screen that this device does not have yet. */
export const WayHome = () => (
  <div class="kid-way-home">
    <Tile say={kidWords.value.home} onPress={() => go({ at: 'home' })} testid="kid-home">
      <Glyph name="home" size={96} />
    </Tile>
  </div>
);
