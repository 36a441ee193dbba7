import { decode } from './decode.ts';
import { turned, turning } from './fit.ts';
import { kindOf, type PictureSize } from './picture-kind.ts';
import { isOneColour, makeSurface, type Surface } from './surface.ts';

/** Draws a stored picture as EXIF says it is seen, `size` large. Null when the browser has no canvas to give. */
export function drawUpright(
  picture: CanvasImageSource,
  orientation: number,
  size: PictureSize,
): Surface | null {
  const surface = makeSurface(size.width, size.height);
  const stored = turned(size, orientation);
  surface?.context.setTransform(...turning(orientation, size));
  surface?.context.drawImage(picture, 0, 0, stored.width, stored.height);
  return surface;
}

/**
 * Unpacks the JPEG that was made and looks at it: a canvas that was too much for an iPhone is black without an error.
 * `isPlain`: the source is of one colour too, or may be.
 */
export async function isSame(
  jpeg: ArrayBuffer,
  size: PictureSize,
  isPlain: boolean,
): Promise<boolean> {
  if (kindOf(new Uint8Array(jpeg)) !== 'jpeg') return false;
  const seen = await decode(new Blob([jpeg], { type: 'image/jpeg' }));
  if (!seen) return false;
  const isRight = seen.width === size.width && seen.height === size.height;
  const isBlank = !isPlain && isOneColour(seen.picture);
  seen.close();
  return isRight && !isBlank;
}
