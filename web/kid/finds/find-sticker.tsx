import type { KidFind } from '../kid-finds.ts';
import { Face } from '../look/face.tsx';
import { Glyph } from '../look/glyph.tsx';
import './find-sticker.css';

type FindStickerProps = {
  find: Pick<KidFind, 'judgement' | 'why'>;
  /** Of the sticker, in px at the normal text size. */
  size?: number;
};

/** What a child found: the sticker of why, and its face stuck on a corner. Decoration; its words name the control. */
export const FindSticker = ({ find, size = 64 }: FindStickerProps) => (
  <span class="kid-find-sticker" style={{ '--sticker-size': `${size / 16}rem` }}>
    <Glyph name={find.why} size={size} />
    <span class="kid-find-face">
      <Face judgement={find.judgement} size={size * 0.5} />
    </span>
  </span>
);
