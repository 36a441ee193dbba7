import { limits } from '../../../schema/limits.ts';
import type { Refused } from '../../../schema/register/reading.ts';

/** The bytes of a list as text, in whatever Excel saved it: UTF-8, UTF-16, or Windows-1252 when it is none of these. */
export function readText(bytes: Uint8Array): { text: string } | Refused {
  if (bytes.byteLength > limits.registerFileBytes) return { refused: 'too_large' };
  const [first, second] = bytes;
  // A zip: what Excel saves when nobody tells it otherwise.
  if (first === 0x50 && second === 0x4b) return { refused: 'workbook' };
  // The old kind of workbook.
  if (first === 0xd0 && second === 0xcf) return { refused: 'workbook' };
  const text = decoded(bytes);
  // Text has no zeros: a picture, or a file of another kind.
  return text.includes('\0') ? { refused: 'unreadable' } : { text };
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
