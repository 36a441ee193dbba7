import { limits } from '../../schema/limits.ts';
import { logoTypeOf } from '../../schema/logo.ts';
import type { ProblemCode } from '../../schema/problem.ts';

/** Longest sides to try, from the sharpest that is of use. */
const SIDES = [512, 384, 256, 128] as const;

/**
 * Draws a picture anew as a PNG of at most 512 pixels: what the file carried besides its pixels stays here.
 * @returns a problem for what is no picture; the file itself is not changed.
 */
export async function prepareLogo(file: Blob): Promise<Blob | { problem: ProblemCode }> {
  if (file.size > limits.rawPhotoBytes) return { problem: 'logo_too_large' };
  const type = logoTypeOf(new Uint8Array(await file.slice(0, 400).arrayBuffer()));
  if (type === 'drawing') return { problem: 'logo_is_drawing' };
  const picture = type && (await createImageBitmap(file).catch(() => null));
  if (!picture) return { problem: 'wrong_logo' };
  try {
    for (const side of SIDES) {
      const png = await drawn(picture, side);
      if (png && png.size <= limits.logoBytes) return png;
    }
    return { problem: 'logo_too_large' };
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap, side: number): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
