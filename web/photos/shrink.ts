import type { Prepared } from '../sync/photo-desk.ts';
import { type Decoded, decode } from './decode.ts';
import { firstLook } from './first-look.ts';
import { fitted, turned } from './fit.ts';
import { readJpeg, strippedJpeg } from './jpeg-parts.ts';
import type { PhotoProblem } from './photo-problem.ts';
import { kindOf, type PictureKind, type PictureSize, sizeOf } from './picture-kind.ts';
import { smallJpeg } from './small-jpeg.ts';
import { isOneColour } from './surface.ts';
import { drawUpright, isSame } from './upright.ts';

export type Outcome = Prepared | { refused: PhotoProblem };

/** The second size is for a canvas that fails on the first. */
const FULL = { longest: [1600, 1024], quality: 0.72 } as const;
/** What the server takes, for when a photo can only be sent as it came. */
const KEPT = { longest: 8_000, bytes: 8_000_000 };
/** Above it a picture that cannot be unpacked is more likely too big than damaged. */
const MANY_PIXELS = 50_000_000;
/** A JPEG of one colour needs 0.03 to 0.04 bytes for a pixel. */
const MAX_PLAIN_BYTES_PER_PIXEL = 0.05;

type Source = Decoded & {
  bytes: Uint8Array<ArrayBuffer>;
  kind: PictureKind;
  /** As EXIF says; 1 where the browser has turned it by itself. */
  orientation: number;
  isPlain: boolean;
};

/** Makes a photo of a file, in a worker or on the page. `onStep` tells that it is still at work. */
export async function shrinkPhoto(bytes: ArrayBuffer, onStep = () => {}): Promise<Outcome> {
  const problem = firstLook(bytes);
  if (problem) return { refused: problem };
  const source = await open(new Uint8Array(bytes));
  onStep();
  if ('refused' in source) return source;
  try {
    const small = await smallJpeg(source, source.orientation);
    onStep();
    if (!small) return { refused: 'broken' };
    const full = (await fullJpeg(source)) ?? keptJpeg(source);
    return full ? { ...full, small } : { refused: 'broken' };
  } finally {
    source.close();
  }
}

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<Source | { refused: PhotoProblem }> {
  const kind = kindOf(bytes);
  const size = sizeOf(bytes, kind);
  // Browsers differ in whether they turn a JPEG: without EXIF none does, and it is turned here.
  const parts = kind === 'jpeg' ? strippedJpeg(bytes) : [bytes];
  const [longest] = FULL.longest;
  const width = size ? fitted(size, longest).width : longest;
  const decoded = await decode(new Blob(parts, { type: `image/${kind}` }), width);
  if (!decoded) return { refused: unreadable(kind, size) };
  const { orientation, scanBytes } = readJpegOf(bytes, kind);
  const pixels = size ? size.width * size.height : 1;
  const isPlain = isOneColour(decoded.picture) && scanBytes / pixels < MAX_PLAIN_BYTES_PER_PIXEL;
  return { ...decoded, bytes, kind, orientation, isPlain };
}

const readJpegOf = (bytes: Uint8Array, kind: PictureKind) =>
  kind === 'jpeg' ? readJpeg(bytes) : { orientation: 1, scanBytes: 0 };

function unreadable(kind: PictureKind, size: PictureSize | null): PhotoProblem {
  if (kind === 'heic') return 'heic';
  if (kind === 'avif') return 'not_a_picture';
  return size && size.width * size.height > MANY_PIXELS ? 'too_many_pixels' : 'broken';
}

async function fullJpeg(source: Source): Promise<Omit<Prepared, 'small'> | null> {
  for (const longest of FULL.longest) {
    const size = fitted(turned(source, source.orientation), longest);
    const surface = drawUpright(source.picture, source.orientation, size);
    const full = (await surface?.toJpeg(FULL.quality)) ?? null;
    surface?.forget();
    if (full && (await isSame(full, size, source.isPlain))) return { full, ...size };
  }
  return null;
}

/** The photo as it came, without what the camera wrote about it, perhaps on its side: better than none. */
function keptJpeg({ bytes, kind }: Source): Omit<Prepared, 'small'> | null {
  const size = sizeOf(bytes, kind);
  if (kind !== 'jpeg' || !size || bytes.length > KEPT.bytes) return null;
  if (Math.max(size.width, size.height) > KEPT.longest) return null;
  const parts = strippedJpeg(bytes);
  const full = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    full.set(part, at);
    at += part.length;
  }
  return { full: full.buffer, ...size };
}
