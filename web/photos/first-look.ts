import type { PhotoProblem } from './photo-problem.ts';
import { isWhole, kindOf, sizeOf } from './picture-kind.ts';

/** Four bytes each when unpacked: above it no phone has the memory. */
const MAX_PIXELS = 120_000_000;

/**
 * What is wrong with a file, told by its bytes alone: cheap enough to ask before saving. Null: it may be a photo. Whether this
 * device can read it (a HEIC, a damaged middle) shows only when it is prepared.
 */
export function firstLook(bytes: ArrayBuffer): PhotoProblem | null {
  const view = new Uint8Array(bytes);
  const kind = kindOf(view);
  if (kind === 'empty') return 'empty';
  if (kind === 'pdf' || kind === 'svg' || kind === 'unknown') return 'not_a_picture';
  const size = sizeOf(view, kind);
  if (size && size.width * size.height > MAX_PIXELS) return 'too_many_pixels';
  if (!isWhole(view, kind)) return 'broken';
  return size || kind === 'heic' || kind === 'avif' ? null : 'broken';
}
