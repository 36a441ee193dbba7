import { useEffect, useRef } from 'preact/hooks';
import type { Mid } from '../../../schema/ids.ts';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import { FindSticker } from '../finds/find-sticker.tsx';
import { findWords, whyWord } from '../finds/find-words.ts';
import { colourOf } from '../finds/hopscotch.ts';
import { Part } from '../finds/part.tsx';
import { PartFoot } from '../finds/part-foot.tsx';
import { Scrolls } from '../finds/scrolls.tsx';
import { shownFinds } from '../finds/shown-finds.ts';
import type { KidFind } from '../kid-finds.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { go } from '../screen.ts';
import './best.css';
import { type BestPlace, placeOf, places } from './best-three.ts';
import { DragTile } from './drag-tile.tsx';
import { Podium } from './podium.tsx';
import { drop, tapFind, tapPlace } from './tapping.ts';
import { nextToAsk } from './to-ask.ts';
import { useBest } from './use-best.ts';
import { useDrag } from './use-drag.ts';

/** The three nicest places of the walk, tapped or dragged onto a podium. The places are compared; children never are. */
export function BestScreen({ phone }: { phone: KidPhone }) {
  const words = kidFindsWords.value;
  const say = words.best;
  const finds = shownFinds(phone);
  const { board, change } = useBest(phone);
  const tray = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (finds.length === 0) go({ at: 'diploma' });
  }, [finds.length]);
  const tap = (find: Mid) => {
    const place = placeOf(board.best, find);
    change(place ? tapPlace(board, place) : tapFind(board, find));
  };
  const drag = useDrag(tap, (find, at) => change(drop(board, find, landing(at))));
  const colour = (find: KidFind) => colourOf(phone.finds.value, find.id);
  const dragged = drag.drag?.isMoved && finds.find(({ id }) => id === drag.drag?.find);
  const next = () => {
    const ask = nextToAsk(shownFinds(phone));
    go(ask ? { at: 'again', find: ask.id } : { at: 'diploma' });
  };
  return (
    <Part
      phone={phone}
      class="kid-best"
      label={say.title}
      testid="kid-best"
      foot={
        <PartFoot phone={phone}>
          <Tile
            say={words.back}
            colour="bare"
            onPress={() => go({ at: 'finds' })}
            testid="kid-best-back"
          >
            <Glyph name="back" size={44} />
          </Tile>
          <Tile say={say.ready} colour="green" onPress={next} testid="kid-best-ready">
            <Glyph name="tick" size={52} />
          </Tile>
        </PartFoot>
      }
    >
      <h1 class="kid-part-title">{say.title}</h1>
      <div class="kid-best-board">
        <Podium
          finds={finds}
          board={board}
          drag={drag}
          colour={colour}
          onTap={(place) => change(tapPlace(board, place))}
        />
        <Scrolls over={tray}>
          <div class="kid-tray" data-place="tray" data-testid="kid-tray">
            {finds
              .filter(({ id }) => placeOf(board.best, id) === null)
              .map((find) => (
                <DragTile
                  key={find.id}
                  find={find.id}
                  say={findWords(find)}
                  label={findWords(find)}
                  word={whyWord(find)}
                  colour={colour(find)}
                  isHeld={!!board.held && 'find' in board.held && board.held.find === find.id}
                  drag={drag}
                  onTap={() => tap(find.id)}
                  testid="kid-tray-find"
                >
                  <FindSticker find={find} size={48} />
                </DragTile>
              ))}
          </div>
        </Scrolls>
      </div>
      {drag.drag && dragged && (
        <span
          class={`kid-dragged kid-tile kid-chalk kid-chalk--${colour(dragged)}`}
          style={{ left: `${drag.drag.x}px`, top: `${drag.drag.y}px` }}
        >
          <FindSticker find={dragged} size={56} />
        </span>
      )}
    </Part>
  );
}

function landing({ x, y }: { x: number; y: number }): BestPlace | 'tray' | null {
  const on = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-place]')?.dataset.place;
  return on === 'tray' ? on : (places.find((place) => `${place}` === on) ?? null);
}
