/** A part of a JPEG: `from` is the FF of its marker, `to` the byte after it. That of a scan includes its pixels. */
type Segment = { marker: number; from: number; to: number };

export type Jpeg = {
  segments: Segment[];
  /** Pixels as stored, before any turning. Null when the file does not say. */
  size: { width: number; height: number } | null;
  /** How the camera was held, 1 to 8 as in EXIF. 1 is upright. */
  orientation: number;
  /** Bytes of pixels. */
  scanBytes: number;
  /** False when the file stops before its own end. */
  isWhole: boolean;
};

const SOS = 0xda;
const EOI = 0xd9;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;
const COM = 0xfe;

/** Reads the parts of a JPEG without unpacking a pixel. Damaged bytes end the reading; they do not throw. */
export function readJpeg(bytes: Uint8Array): Jpeg {
  const jpeg: Jpeg = { segments: [], size: null, orientation: 1, scanBytes: 0, isWhole: false };
  for (const segment of segmentsOf(bytes)) {
    const { marker, from, to } = segment;
    jpeg.segments.push(segment);
    if (marker === EOI) jpeg.isWhole = true;
    else if (marker === SOS) jpeg.scanBytes += to - from;
    else if (isFrame(marker)) jpeg.size ??= frameSize(bytes, from);
    else if (marker === APP1 && startsWith(bytes, from + 4, 'Exif'))
      jpeg.orientation = orientationIn(bytes.subarray(from + 10, to));
  }
  return jpeg;
}

/**
 * The same picture without what the camera wrote about it: no place, time, maker, preview or film behind it. Colours stay as
 * they were. How the camera was held is gone too, so that the picture may lie on its side.
 */
export function strippedJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const kept = readJpeg(bytes).segments.filter(({ marker, from }) =>
    isPicture(bytes, marker, from),
  );
  return [bytes.subarray(0, 2), ...kept.map(({ from, to }) => bytes.subarray(from, to))];
}

function* segmentsOf(bytes: Uint8Array): Generator<Segment> {
  let at = 2;
  for (;;) {
    // Any number of FF may stand before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return;
    if (marker === EOI) {
      yield { marker, from: at, to: at + 2 };
      return;
    }
    const isBare = marker === 0x01 || isRestart(marker);
    const head = isBare ? 2 : 2 + u16(bytes, at + 2);
    if (!isBare && head < 4) return;
    const to = marker === SOS ? endOfScan(bytes, at + head) : at + head;
    if (to > bytes.length) return;
    yield { marker, from: at, to };
    at = to;
  }
}

/** In pixels FF is written as FF 00, and restarts are part of them: any other FF begins the next part. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
}

const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function isPicture(bytes: Uint8Array, marker: number, from: number): boolean {
  const says = (text: string) => startsWith(bytes, from + 4, text);
  if (marker === APP0) return says('JFIF');
  if (marker === APP2) return says('ICC_PROFILE');
  if (marker === APP14) return says('Adobe');
  return marker !== COM && !(marker >= APP0 && marker <= APP15);
}

function frameSize(bytes: Uint8Array, from: number): Jpeg['size'] {
  const height = u16(bytes, from + 5);
  const width = u16(bytes, from + 7);
  return width > 0 && height > 0 ? { width, height } : null;
}

/** `tiff` is the body of an Exif part. */
function orientationIn(tiff: Uint8Array): number {
  const isLittle = startsWith(tiff, 0, 'II');
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const short = (at: number) => (at + 2 <= tiff.length ? view.getUint16(at, isLittle) : 0);
  const directory = tiff.length >= 8 ? view.getUint32(4, isLittle) : 0;
  const entries = directory < 8 ? 0 : short(directory);
  for (let entry = 0; entry < entries; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (short(at) !== 0x0112) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

const u16 = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

const startsWith = (bytes: Uint8Array, at: number, text: string) =>
  [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
