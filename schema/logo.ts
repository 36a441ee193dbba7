export const logoTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type LogoType = (typeof logoTypes)[number];

/** What a file begins with, whatever it is called: a picture we take, a drawing in text, or something else. */
export function logoTypeOf(bytes: Uint8Array): LogoType | 'drawing' | null {
  const begins = (text: string, at = 0) =>
    [...text].every((char, index) => bytes[at + index] === char.charCodeAt(0));
  if (begins('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (begins('\xff\xd8\xff')) return 'image/jpeg';
  if (begins('RIFF') && begins('WEBP', 8)) return 'image/webp';
  const start = String.fromCharCode(...bytes.subarray(0, 200)).replace('\xef\xbb\xbf', '');
  return start.trimStart().startsWith('<') ? 'drawing' : null;
}
