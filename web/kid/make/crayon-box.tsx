import { kidMakeWords } from '../../text/kid-make/words.ts';
import { Press } from '../look/press.tsx';
import { CrayonPicture } from './crayon-picture.tsx';
import { crayons } from './crayons.ts';
import { StickerPicture } from './sticker-picture.tsx';
import { stickers } from './stickers.ts';
import type { Hand } from './use-drawing.ts';

type BoxProps = { hand: Hand; onTake: (change: Partial<Hand>) => void };

/** Eight crayons to draw with. */
export const CrayonBox = ({ hand, onTake }: BoxProps) => (
  <div class="pad-grid pad-box" data-testid="crayons">
    {crayons.map((one) => (
      <Press
        key={one.id}
        class="pad-crayon"
        say={kidMakeWords.value.crayons[one.id]}
        isPressed={hand.colour === one.colour}
        onPress={() => onTake({ colour: one.colour })}
        testid={`crayon-${one.id}`}
      >
        <CrayonPicture {...one} />
        <span class="kid-word">{kidMakeWords.value.crayons[one.id]}</span>
      </Press>
    ))}
  </div>
);

/** Eight stickers to put on it, in the colour in hand. */
export const StickerBox = ({ hand, onTake }: BoxProps) => (
  <div class="pad-grid pad-box" data-testid="stickers">
    {stickers.map((one) => (
      <Press
        key={one.id}
        class="pad-sticker"
        say={kidMakeWords.value.sticker[one.id]}
        isPressed={hand.tool === 'sticker' && hand.sticker === one.id}
        onPress={() => onTake({ tool: 'sticker', sticker: one.id })}
        testid={`sticker-${one.id}`}
      >
        <StickerPicture sticker={one} colour={hand.colour} />
        <span class="kid-word">{kidMakeWords.value.sticker[one.id]}</span>
      </Press>
    ))}
  </div>
);
