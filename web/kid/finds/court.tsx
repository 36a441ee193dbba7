import type { Mid } from '../../../schema/ids.ts';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import type { KidFind } from '../kid-finds.ts';
import { Glyph } from '../look/glyph.tsx';
import { Press } from '../look/press.tsx';
import { Tile, type TileColour } from '../look/tile.tsx';
import { go } from '../screen.ts';
import './court.css';
import { FindSticker } from './find-sticker.tsx';
import { findWords, whyWord } from './find-words.ts';
import { hopscotchOf } from './hopscotch.ts';

type CourtProps = {
  /** Those that are shown, oldest first. */
  finds: readonly KidFind[];
  colour: (find: Mid) => TileColour;
  onEnd: (() => void) | null;
};

/** The hopscotch as it lies before a child: the start at the bottom, the star at the far end. */
export function Court({ finds, colour, onEnd }: CourtProps) {
  const say = kidFindsWords.value.finds;
  const star = <Glyph name="star" size={56} />;
  return (
    <div class="kid-court">
      {onEnd ? (
        <Press
          say={say.toBestSay}
          class="kid-square kid-square--end kid-chalk kid-chalk--dashes"
          onPress={onEnd}
        >
          {star}
        </Press>
      ) : (
        <span class="kid-square kid-square--end kid-chalk kid-chalk--dashes">{star}</span>
      )}
      {hopscotchOf(finds.length)
        .reverse()
        .map((row) => (
          <div key={row[0]?.key} class="kid-court-row">
            {row.map(({ key, find: at }) => {
              const find = at === null ? undefined : finds[at];
              return find ? (
                <Tile
                  key={key}
                  say={findWords(find)}
                  word={whyWord(find)}
                  class="kid-square kid-square--found"
                  colour={colour(find.id)}
                  onPress={() => go({ at: 'one', find: find.id })}
                  testid="kid-find"
                >
                  <FindSticker find={find} size={48} />
                </Tile>
              ) : (
                <span key={key} class="kid-square kid-chalk kid-chalk--dashes" />
              );
            })}
          </div>
        ))}
    </div>
  );
}
