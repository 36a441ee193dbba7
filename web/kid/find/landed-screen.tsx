import type { Mid } from '../../../schema/ids.ts';
import type { KidThing } from '../../store/kid-box.ts';
import { kidWords } from '../../text/kid/words.ts';
import type { KidPhone } from '../kid-phone.ts';
import { Face } from '../look/face.tsx';
import { Glyph, type GlyphName } from '../look/glyph.tsx';
import { Tile, type TileColour } from '../look/tile.tsx';
import { ThingPicture } from '../parts.tsx';
import { go, type Screen } from '../screen.ts';
import './find.css';

type What = Extract<Screen, { at: 'make' }>['what'];
const makers: { what: What; picture: GlyphName; colour: TileColour }[] = [
  { what: 'photo', picture: 'camera', colour: 'yellow' },
  { what: 'drawing', picture: 'pencil', colour: 'pink' },
  { what: 'voice', picture: 'microphone', colour: 'blue' },
];

/** The find lies on the pavement: it is safe. What the child may add to it, and the way on. */
export function LandedScreen({ phone, find }: { phone: KidPhone; find: Mid }) {
  const words = kidWords.value;
  const own = phone.finds.value.find(({ id }) => id === find);
  const made = new Map(
    phone.things.value.filter((thing) => thing.find === find).map((thing) => [thing.what, thing]),
  );
  return (
    <div class="kid-landed" data-testid="kid-landed">
      <div class="kid-spot">
        <svg class="kid-spot-ring" viewBox="0 0 200 200" aria-hidden="true">
          <path d="M106 12C154 9 190 52 188 100S150 190 98 188 9 150 12 98 56 6 126 18" />
          <path d="M16 30l14 15M184 26l-12 15M8 170l16-11M190 176l-14-12" />
        </svg>
        {own && <Glyph name={own.why} size={128} class="kid-dropped" />}
        {own && (
          <span class="kid-spot-face">
            <Face judgement={own.judgement} size={60} />
          </span>
        )}
      </div>
      <div class="kid-after">
        {makers.map(({ what, picture, colour }) => (
          <Tile
            key={what}
            say={words[what]}
            word={words.short[what]}
            label={made.has(what) ? words.made(words[what]) : words[what]}
            colour={colour}
            onPress={() => go({ at: 'make', find, what })}
            testid={`make-${what}`}
          >
            <Maker picture={picture} thing={made.get(what)} />
          </Tile>
        ))}
        <Tile
          say={words.done}
          colour="green"
          class="kid-done"
          onPress={() => go({ at: 'home' })}
          testid="kid-done"
        >
          <Glyph name="tick" size={72} />
        </Tile>
      </div>
    </div>
  );
}

/** What can be made, or the very thing that was. One does not see what was said: a tick comes with it. */
const Maker = ({ picture, thing }: { picture: GlyphName; thing: KidThing | undefined }) => (
  <span class="kid-made-here">
    {thing ? <ThingPicture thing={thing} size={64} /> : <Glyph name={picture} size={64} />}
    {thing?.what === 'voice' && <Glyph name="tick" size={26} class="kid-tick" />}
  </span>
);
