import { kidFindsWords } from '../../text/kid-finds/words.ts';
import { FindSticker } from '../finds/find-sticker.tsx';
import { findWords, whyWord } from '../finds/find-words.ts';
import type { KidFind } from '../kid-finds.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile, type TileColour } from '../look/tile.tsx';
import type { BestPlace } from './best-three.ts';
import { DragTile } from './drag-tile.tsx';
import type { Board } from './tapping.ts';
import type { useDrag } from './use-drag.ts';

type PodiumProps = {
  finds: readonly KidFind[];
  board: Board;
  drag: ReturnType<typeof useDrag>;
  colour: (find: KidFind) => TileColour;
  onTap: (place: BestPlace) => void;
};

/** As a podium stands: the highest in the middle. */
const order: readonly BestPlace[] = [2, 1, 3];
const starSizes: Record<BestPlace, number> = { 1: 52, 2: 40, 3: 30 };

/** Three steps; how high one is and how large its star say which it is. */
export function Podium({ finds, board, drag, colour, onTap }: PodiumProps) {
  const say = kidFindsWords.value.best;
  return (
    <div class="kid-podium">
      {order.map((place) => {
        const find = finds.find(({ id }) => id === board.best[place - 1]);
        const name = say.places[place];
        const own = {
          isHeld: !!board.held && 'place' in board.held && board.held.place === place,
          class: 'kid-step',
          testid: `kid-place-${place}`,
        };
        return (
          <div key={place} class={`kid-stand kid-stand--${place}`} data-place={place}>
            {find ? (
              <DragTile
                {...own}
                find={find.id}
                say={findWords(find)}
                label={say.taken(name, findWords(find))}
                word={whyWord(find)}
                colour={colour(find)}
                drag={drag}
                onTap={() => onTap(place)}
              >
                <FindSticker find={find} size={place === 1 ? 64 : 52} />
              </DragTile>
            ) : (
              <Tile
                class="kid-step"
                say={name}
                label={say.free(name)}
                word=""
                colour="dashes"
                isPressed={own.isHeld}
                testid={own.testid}
                onPress={() => onTap(place)}
              >
                <Glyph name="star" size={starSizes[place]} />
              </Tile>
            )}
            <span class="kid-stand-block kid-chalk kid-chalk--paper">
              {find && <Glyph name="star" size={starSizes[place]} />}
            </span>
          </div>
        );
      })}
    </div>
  );
}
