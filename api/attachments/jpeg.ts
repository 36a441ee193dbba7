/** Markers without a body: restarts, and the start and end of the picture. */
const isBare = (marker: number) => (marker >= 0xd0 && marker <= 0xd9) || marker === 0x01;
/** Where cameras write place, time, names and remarks: EXIF and XMP, Photoshop, comments. */
const telling = new Set([0xe1, 0xed, 0xfe]);
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * Walks through a JPEG from its first to its last marker (ITU T.81, annex B).
 * @returns its size in pixels; null when it is no JPEG, is cut off, says where it was taken, or has something behind its end.
 */
export function readJpeg(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  let size: { width: number; height: number } | null = null;
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) return at + 2 === bytes.length ? size : null;
    // A marker may be filled out with further 0xff.
    if (marker === 0xff) at += 1;
    else if (isBare(marker)) at += 2;
    else {
      if (telling.has(marker) || at + 4 > bytes.length) return null;
      const length = view.getUint16(at + 2);
      if (length < 2 || at + 2 + length > bytes.length) return null;
      if (isFrame(marker)) {
        if (length < 8) return null;
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
