import { EDGE } from './crayons.ts';
import type { Sticker } from './stickers.ts';

/** A sticker as it will look on the paper. Decoration: its word stands beside it. */
export const StickerPicture = ({ sticker, colour }: { sticker: Sticker; colour: string }) => (
  <svg class="pad-sticker-picture" viewBox="-58 -58 116 116" aria-hidden="true">
    <polygon
      points={sticker.outline.map((at) => at.join()).join(' ')}
      fill={colour}
      stroke={EDGE}
      stroke-width="7"
      stroke-linejoin="round"
    />
  </svg>
);
