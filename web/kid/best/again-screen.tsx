import { useEffect, useRef } from 'preact/hooks';
import type { Mid } from '../../../schema/ids.ts';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import { AgainTiles } from '../finds/again-tiles.tsx';
import { FindSticker } from '../finds/find-sticker.tsx';
import { findWords, whyWord } from '../finds/find-words.ts';
import { colourOf } from '../finds/hopscotch.ts';
import { Made } from '../finds/made.tsx';
import '../finds/one.css';
import { Part } from '../finds/part.tsx';
import { PartFoot } from '../finds/part-foot.tsx';
import { Scrolls } from '../finds/scrolls.tsx';
import { shownFinds } from '../finds/shown-finds.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { go } from '../screen.ts';
import { speak } from '../speak/speak.ts';
import { nextToAsk } from './to-ask.ts';

/** Of one place after the other: would you like to go here again? Then the diploma. */
export function AgainScreen({ phone, find: id }: { phone: KidPhone; find: Mid }) {
  const words = kidFindsWords.value;
  const say = words.again;
  const body = useRef<HTMLDivElement>(null);
  const find = shownFinds(phone).find((one) => one.id === id);
  useEffect(() => {
    // Asked anew for every place.
    if (id) speak(say.title);
  }, [id, say]);
  useEffect(() => {
    if (!find) go({ at: 'diploma' });
  }, [find]);
  if (!find) return null;
  const made = phone.things.value.filter((one) => one.find === id && one.what !== 'voice');
  const next = () => {
    const ask = nextToAsk(shownFinds(phone));
    go(ask && ask.id !== id ? { at: 'again', find: ask.id } : { at: 'diploma' });
  };
  return (
    <Part
      phone={phone}
      class="kid-one"
      label={say.title}
      testid="kid-again"
      foot={
        <PartFoot phone={phone}>
          <Tile
            say={words.on}
            colour="bare"
            onPress={() => go({ at: 'diploma' })}
            testid="kid-again-on"
          >
            <Glyph name="back" size={44} class="kid-forward" />
          </Tile>
        </PartFoot>
      }
    >
      <Scrolls over={body}>
        <div class="kid-one-find">
          <Tile
            key={id}
            say={findWords(find)}
            word={whyWord(find)}
            class="kid-one-square"
            colour={colourOf(phone.finds.value, id)}
            onPress={() => undefined}
          >
            <FindSticker find={find} size={96} />
            <Glyph name="speaker" size={30} class="kid-one-speaker" />
          </Tile>
          {made.length > 0 && <Made things={made} />}
        </div>
      </Scrolls>
      <AgainTiles phone={phone} find={find} onSaid={next} />
    </Part>
  );
}
