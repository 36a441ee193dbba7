/** A UUIDv7 made on the device; the id of an entity is the mid of the mutation that created it. */
export type Mid = string;
/** 128 random bits in base64url: one browser installation × one credential. */
export type LaneId = string;

/** Fills `bytes` with random values and returns it: `crypto.getRandomValues` or a seeded source. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

export const MID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const LANE_PATTERN = /^[A-Za-z0-9_-]{22}$/;
export const TOKEN_PATTERN = /^[A-Za-z0-9_-]{43}$/;

/** @returns a UUIDv7 (RFC 9562 §5.7) from a clock in epoch ms and 74 random bits. */
export function newMid(nowMs: number, random: RandomBytes): Mid {
  const bytes = random(new Uint8Array(16));
  const time = Math.max(0, Math.trunc(nowMs));
  // 48-bit big-endian time; bit operators stop at 32 bits, so divide.
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(time / 2 ** (8 * (5 - i))) & 0xff;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** @returns unpadded base64url of `length` random bytes; 16 makes a lane, 32 a token. */
export function newSecret(length: 16 | 32, random: RandomBytes): string {
  return base64url(random(new Uint8Array(length)));
}

export function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @returns the SHA-256 of a token as base64url: what the server keeps instead of the token. */
export async function hashOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return base64url(new Uint8Array(digest));
}

/** Crockford's alphabet: no I, L, O, U, so that a code survives being read aloud. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_PATTERN = /^[0-9A-HJKMNP-TV-Z]{6}$/;

/** @returns six Crockford characters, 30 bits: the join code of a walk. */
export function newJoinCode(random: RandomBytes): string {
  return Array.from(random(new Uint8Array(6)), (byte) => CROCKFORD[byte & 31]).join('');
}

/** What a person typed, as a code would have it: case, spaces, dashes, I L O. */
export const typedCode = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** @returns the code as typed by a person put right (case, spaces, dashes, I L O), or null when it cannot be one. */
export function readJoinCode(typed: string): string | null {
  const code = typedCode(typed);
  return CODE_PATTERN.test(code) ? code : null;
}
