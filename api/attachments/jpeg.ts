/** Markers without a body: restarts, and the start and end of the picture. */
const isBare = (marker: number) => (marker >= 0xd0 && marker <= 0xd9) || marker === 0x01;
/** What a picture needs to be drawn, by its first letters: the same that the phone leaves in (web/photos/jpeg-parts.ts). */
const needed: Record<number, string> = { 224: 'JFIF', 226: 'ICC_PROFILE', 238: 'Adobe' };
/** Where cameras write place, time, names, remarks, previews and whole films: application parts and comments. */
const isTelling = (bytes: Uint8Array, marker: number, from: number) => {
  if (marker !== 0xfe && !(marker >= 0xe0 && marker <= 0xef)) return false;
  const letters = needed[marker];
  return !letters || [...letters].some((one, index) => bytes[from + index] !== one.charCodeAt(0));
};
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * Walks through a JPEG from its first to its last marker (ITU T.81, annex B).
 * @returns its size in pixels; null when it is no JPEG, is cut off, may say where it was taken, has two sizes, or has something
 * behind its end.
 */
export function readJpeg(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  let size: { width: number; height: number } | null = null;
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return at + 2 === bytes.length && size?.width && size.height ? size : null;
    // A marker may be filled out with further 0xff.
    if (marker === 0xff) at += 1;
    else if (isBare(marker)) at += 2;
    else {
      if (at + 4 > bytes.length || isTelling(bytes, marker, at + 4)) return null;
      const length = view.getUint16(at + 2);
      if (length < 2 || at + 2 + length > bytes.length) return null;
      if (isFrame(marker)) {
        if (length < 8 || size) return null;
        size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      }
      at += 2 + length;
      if (marker === 0xda) at = endOfScan(bytes, at);
    }
  }
  return null;
}

/** The first marker after the picture's own data, in which 0xff is followed by 0 or is a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 2);
  }
  return bytes.length;
}
