import { useEffect, useRef } from 'preact/hooks';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Glyph } from '../look/glyph.tsx';
import { Tile } from '../look/tile.tsx';
import { go } from '../screen.ts';
import { Court } from './court.tsx';
import { dropOfHidden } from './hide-find.ts';
import { HomeTile } from './home-tile.tsx';
import { colourOf } from './hopscotch.ts';
import { Part } from './part.tsx';
import { PartFoot } from './part-foot.tsx';
import { Scrolls } from './scrolls.tsx';
import { shownFinds } from './shown-finds.ts';

/** Mijn vondsten: a hopscotch that is filled with what the child found. */
export function FindsScreen({ phone }: { phone: KidPhone }) {
  const words = kidFindsWords.value;
  const say = words.finds;
  const finds = shownFinds(phone);
  const court = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void dropOfHidden(phone).catch(() => undefined);
    // The find that came last is what a child looks for.
    court.current?.querySelector('.kid-square--found')?.scrollIntoView({ block: 'center' });
  }, [phone]);
  return (
    <Part
      phone={phone}
      class="kid-finds"
      label={say.title}
      testid="kid-finds"
      foot={
        <PartFoot phone={phone}>
          <HomeTile testid="kid-finds-home" />
          {finds.length > 0 && (
            <Tile
              say={say.toBestSay}
              word={say.toBest}
              label={say.toBestSay}
              onPress={() => go({ at: 'best' })}
              testid="kid-finds-best"
            >
              <Glyph name="star" size={52} />
            </Tile>
          )}
        </PartFoot>
      }
    >
      <h1 class="kid-part-title">{finds.length > 0 ? say.title : say.empty}</h1>
      <Scrolls over={court}>
        <Court
          finds={finds}
          colour={(id) => colourOf(phone.finds.value, id)}
          onEnd={finds.length > 0 ? () => go({ at: 'best' }) : null}
        />
      </Scrolls>
    </Part>
  );
}
