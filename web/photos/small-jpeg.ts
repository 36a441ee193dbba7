import type { Decoded } from './decode.ts';
import { fitted, turned } from './fit.ts';
import type { PictureSize } from './picture-kind.ts';
import { drawUpright, isSame } from './upright.ts';

const LONGEST = [320, 240, 160];
const QUALITIES = [0.72, 0.55, 0.4, 0.25, 0.1];
const MAX_BYTES = 20_000;

type Drawn = Pick<Decoded, 'picture' | 'width' | 'height'>;
/**
 * A thumbnail: longest side at most 320 px, at most 20 kB. `orientation` as in EXIF.
 * @returns null when the canvas makes nothing of it
 */
export async function smallJpeg(drawn: Drawn, orientation = 1): Promise<ArrayBuffer | null> {
  for (const longest of LONGEST) {
    const size = fitted(turned(drawn, orientation), longest);
    const jpeg = await lightEnough(drawn.picture, orientation, size);
    if (jpeg === null) return null;
    // So small a canvas is no trouble anywhere, and a dark photo may well turn out one colour.
    if (jpeg !== 'too_heavy') return (await isSame(jpeg, size, true)) ? jpeg : null;
  }
  return null;
}

async function lightEnough(
  picture: CanvasImageSource,
  orientation: number,
  size: PictureSize,
): Promise<ArrayBuffer | 'too_heavy' | null> {
  const surface = drawUpright(picture, orientation, size);
  try {
    for (const quality of QUALITIES) {
      const jpeg = await surface?.toJpeg(quality);
      if (!jpeg) return null;
      if (jpeg.byteLength <= MAX_BYTES) return jpeg;
    }
    return 'too_heavy';
  } finally {
    surface?.forget();
  }
}
