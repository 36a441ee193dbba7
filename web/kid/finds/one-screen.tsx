import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mid } from '../../../schema/ids.ts';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import { AnswerWords } from '../answers/answer-words.tsx';
import { answerTo } from '../answers/kid-answers.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { go } from '../screen.ts';
import { AgainTiles } from './again-tiles.tsx';
import { FindSticker } from './find-sticker.tsx';
import { findWords, whyWord } from './find-words.ts';
import { HideAsk } from './hide-ask.tsx';
import { colourOf } from './hopscotch.ts';
import { Made } from './made.tsx';
import { Part } from './part.tsx';
import { PartFoot } from './part-foot.tsx';
import './one.css';
import { Scrolls } from './scrolls.tsx';
import { shownFinds } from './shown-finds.ts';

/** One find of the child: what it said and made of it, and what it may still say. */
export function OneScreen({ phone, find: id }: { phone: KidPhone; find: Mid }) {
  const words = kidFindsWords.value;
  const say = words.one;
  const body = useRef<HTMLDivElement>(null);
  const [isHiding, setHiding] = useState(false);
  /** Comes as a screen does: it takes no press of the finger that brought it, and the focus. */
  const ask = (to: boolean) => {
    setHiding(to);
    go({ at: 'one', find: id });
  };
  const find = shownFinds(phone).find((one) => one.id === id);
  useEffect(() => {
    if (!find) go({ at: 'finds' });
  }, [find]);
  if (!find) return null;
  const made = phone.things.value.filter((one) => one.find === id);
  const answer = answerTo(phone.answers.value, id);
  return (
    <Part
      phone={phone}
      class="kid-one"
      label={say.title}
      testid="kid-one"
      foot={
        !isHiding && (
          <PartFoot phone={phone}>
            <Tile
              say={words.back}
              colour="bare"
              onPress={() => go({ at: 'finds' })}
              testid="kid-one-back"
            >
              <Glyph name="back" size={44} />
            </Tile>
            <Tile
              say={say.draw}
              colour="pink"
              onPress={() => go({ at: 'make', find: id, what: 'drawing' })}
              testid="kid-one-draw"
            >
              <Glyph name="pencil" size={44} />
            </Tile>
            <Tile say={say.hide} colour="bare" onPress={() => ask(true)} testid="kid-one-hide">
              <Glyph name="eye-shut" size={44} />
            </Tile>
          </PartFoot>
        )
      }
    >
      <Scrolls over={body}>
        <div class="kid-one-find">
          <Tile
            say={say.say(findWords(find))}
            word={whyWord(find)}
            class="kid-one-square"
            colour={colourOf(phone.finds.value, id)}
            onPress={() => undefined}
            testid="kid-one-listen"
          >
            <FindSticker find={find} size={96} />
            <Glyph name="speaker" size={30} class="kid-one-speaker" />
          </Tile>
          {made.length > 0 && <Made things={made} />}
          {answer && <AnswerWords answer={answer} class="kid-chalk kid-chalk--paper" />}
        </div>
      </Scrolls>
      {isHiding ? (
        <HideAsk phone={phone} find={find} onStay={() => ask(false)} />
      ) : (
        <AgainTiles phone={phone} find={find} />
      )}
    </Part>
  );
}
