import type { KidThing } from '../../store/kid-box.ts';
import { kidMakeWords } from '../../text/kid-make/words.ts';
import { Glyph } from '../look/glyph.tsx';
import { useAddress } from './use-address.ts';
import './thing-picture.css';

type ThingPictureProps = {
  thing: KidThing;
  /** Of its side, in px at the normal text size. */
  size?: number;
};

/** What a child made, as a sticker: its photo, its drawing, or a sign that it said something. */
export function ThingPicture({ thing, size = 72 }: ThingPictureProps) {
  const said = kidMakeWords.value;
  const name = { photo: said.yourPhoto, drawing: said.drawing, voice: said.voice }[thing.what];
  return (
    <span
      class={`thing thing--${thing.what}`}
      style={{ '--thing': `${size / 16}rem` }}
      role="img"
      aria-label={name}
      data-testid={`thing-${thing.what}`}
    >
      {thing.what === 'voice' ? (
        <Glyph name="microphone" size={size * 0.6} />
      ) : (
        <Picture thing={thing} />
      )}
    </span>
  );
}

function Picture({ thing: { bytes, type } }: { thing: KidThing }) {
  const address = useAddress(bytes, type);
  return address ? <img src={address} alt="" draggable={false} /> : null;
}
