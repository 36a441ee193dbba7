import type { LogoType } from '../../schema/logo.ts';
import { readJpeg } from '../attachments/jpeg.ts';

/** Pixels. */
export type Size = { width: number; height: number };

/** @returns how large a whole picture is; null for one that is cut off, has something behind its end, or is not what it says. */
export function sizeOf(type: LogoType, bytes: Uint8Array): Size | null {
  if (type === 'image/jpeg') return readJpeg(bytes);
  return type === 'image/png' ? readPng(bytes) : readWebp(bytes);
}

const nameAt = (bytes: Uint8Array, at: number) =>
  String.fromCharCode(...bytes.subarray(at, at + 4));
const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Chunk by chunk (PNG, third edition, clause 5), from the head to an end that is the end of the file. */
function readPng(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  let size: Size | null = null;
  let hasPixels = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = nameAt(bytes, at + 4);
    const next = at + 12 + length;
    if (next > bytes.length) return null;
    if (size === null) {
      if (name !== 'IHDR' || length !== 13) return null;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    }
    if (name === 'IDAT') hasPixels = true;
    if (name === 'IEND') return hasPixels && next === bytes.length ? size : null;
    at = next;
  }
  return null;
}

/** The container names its own length (RFC 9649); the first chunk has the size, in one of three ways. */
function readWebp(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  if (bytes.length < 30 || view.getUint32(4, true) + 8 !== bytes.length) return null;
  const name = nameAt(bytes, 12);
  const data = 20;
  if (name === 'VP8 ') {
    if (view.getUint16(data + 3) !== 0x9d01 || bytes[data + 5] !== 0x2a) return null;
    return {
      width: view.getUint16(data + 6, true) & 0x3fff,
      height: view.getUint16(data + 8, true) & 0x3fff,
    };
  }
  if (name === 'VP8L') {
    if (bytes[data] !== 0x2f) return null;
    const bits = view.getUint32(data + 1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (name !== 'VP8X') return null;
  const whole = (at: number) => view.getUint16(at, true) + ((bytes[at + 2] ?? 0) << 16) + 1;
  return { width: whole(data + 4), height: whole(data + 7) };
}
