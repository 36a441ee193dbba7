import { readJpeg } from './jpeg-parts.ts';

export type PictureKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'heic'
  | 'avif'
  | 'pdf'
  | 'svg'
  | 'empty'
  | 'unknown';

/** In pixels, as stored. */
export type PictureSize = { width: number; height: number };

/** What a file is by its first bytes; its name and what the browser calls it are not asked. */
export function kindOf(bytes: Uint8Array): PictureKind {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes[0] === 0x89 && latin(bytes, 1, 7) === 'PNG\r\n\x1a\n') return 'png';
  if (/^GIF8[79]a$/.test(latin(bytes, 0, 6))) return 'gif';
  if (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 4) === 'WEBP') return 'webp';
  if (latin(bytes, 4, 4) === 'ftyp') return kindOfBrands(bytes);
  const head = latin(bytes, 0, 1024);
  if (head.includes('%PDF-')) return 'pdf';
  return /<svg[\s>]/i.test(head) ? 'svg' : 'unknown';
}

/** The size a picture says it has, without unpacking it. Null when it does not say. */
export function sizeOf(bytes: Uint8Array, kind: PictureKind): PictureSize | null {
  const size = saidSize(bytes, kind);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

/** False when a file stops before the end it announces. Kinds that announce none are taken as whole. */
export function isWhole(bytes: Uint8Array, kind: PictureKind): boolean {
  const view = viewOf(bytes);
  switch (kind) {
    case 'jpeg':
      return readJpeg(bytes).isWhole;
    case 'png':
      return hasLastChunk(bytes, view);
    case 'webp':
      return bytes.length >= 12 && view.getUint32(4, true) + 8 <= bytes.length;
    case 'gif':
      return bytes[bytes.findLastIndex((byte) => byte !== 0)] === 0x3b;
    case 'heic':
    case 'avif':
      return hasWholeBoxes(bytes, view);
    default:
      return true;
  }
}

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

function kindOfBrands(bytes: Uint8Array): PictureKind {
  const length = Math.min(viewOf(bytes).getUint32(0), bytes.length, 256);
  const brands = [latin(bytes, 8, 4)];
  for (let at = 16; at + 4 <= length; at += 4) brands.push(latin(bytes, at, 4));
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => heicBrands.includes(brand)) ? 'heic' : 'unknown';
}

function saidSize(bytes: Uint8Array, kind: PictureKind): PictureSize | null {
  const view = viewOf(bytes);
  if (kind === 'jpeg') return readJpeg(bytes).size;
  if (kind === 'png' && bytes.length >= 24 && latin(bytes, 12, 4) === 'IHDR')
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (kind === 'gif' && bytes.length >= 10)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (kind === 'webp' && bytes.length >= 30) return webpSize(bytes, view);
  if (kind === 'heic' || kind === 'avif') return largestImage(bytes, view);
  return null;
}

function webpSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  const way = latin(bytes, 12, 4);
  if (way === 'VP8X') {
    const u24 = (at: number) => view.getUint16(at, true) | ((bytes[at + 2] ?? 0) << 16);
    return { width: u24(24) + 1, height: u24(27) + 1 };
  }
  if (way === 'VP8L') {
    const packed = view.getUint32(21, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
  }
  if (way !== 'VP8 ') return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** HEIC and AVIF hold tiles, a preview and the whole: the largest size named is that of the whole. */
function largestImage(bytes: Uint8Array, view: DataView): PictureSize | null {
  const head = latin(bytes, 0, 64 * 1024);
  let largest: PictureSize | null = null;
  for (let at = head.indexOf('ispe'); at >= 0; at = head.indexOf('ispe', at + 4)) {
    if (at + 16 > bytes.length) break;
    const size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  return largest;
}

function hasLastChunk(bytes: Uint8Array, view: DataView): boolean {
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (latin(bytes, at + 4, 4) === 'IEND') return true;
    at += view.getUint32(at) + 12;
  }
  return false;
}

/** Both what the picture is and its pixels must be there, to their ends. */
function hasWholeBoxes(bytes: Uint8Array, view: DataView): boolean {
  const seen = new Set<string>();
  let at = 0;
  while (at + 16 <= bytes.length) {
    seen.add(latin(bytes, at + 4, 4));
    const said = view.getUint32(at);
    const size = said === 1 ? Number(view.getBigUint64(at + 8)) : said || bytes.length - at;
    if (size < 8) return false;
    at += size;
  }
  return at <= bytes.length && seen.has('meta') && seen.has('mdat');
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const latin = (bytes: Uint8Array, from: number, length: number) =>
  new TextDecoder('latin1').decode(bytes.subarray(from, from + length));
