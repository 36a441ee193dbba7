import type { ChildWhy } from '../../../schema/vocabulary/kid.ts';
import { kidWords } from '../../text/kid/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { go } from '../screen.ts';

/** The device did not take the find: its sticker waits beside the pavement, calmly, and is tried again by itself as well. */
export function RefusedFind({ why, onAgain }: { why: ChildWhy; onAgain: () => void }) {
  const { again, home } = kidWords.value;
  return (
    <div class="kid-landed" data-testid="kid-refused">
      <div class="kid-spot kid-spot--empty">
        <Glyph name={why} size={128} />
      </div>
      <div class="kid-after kid-after--two">
        <Tile say={again} colour="yellow" onPress={onAgain} testid="kid-again">
          <Glyph name="again" size={64} />
        </Tile>
        <Tile say={home} colour="bare" onPress={() => go({ at: 'home' })} testid="kid-home">
          <Glyph name="home" size={64} />
        </Tile>
      </div>
    </div>
  );
}
