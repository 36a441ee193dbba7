/** RFC 5545 §3.1: a line holds at most so many octets before its break. */
const LINE_OCTETS = 75;
const encoder = new TextEncoder();

/** One line as it is written: after so many octets it goes on behind a space, and no character is cut in two. */
export function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}

// Line breaks are written as \n; what else does not print has no place in a calendar.
// biome-ignore lint/suspicious/noControlCharactersInRegex: leaving them out is the purpose
const UNPRINTED = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** A value of the type TEXT (§3.3.11). */
export const text = (value: string): string =>
  value
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNPRINTED, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');

/** The value of a parameter (§3.2), in quotes: it has no way to hold one itself. */
export const quoted = (value: string): string =>
  `"${value.replaceAll('\n', ' ').replaceAll(UNPRINTED, ' ').replaceAll('"', '’')}"`;

/** An address, or what else stands in a line as it is. */
export const plain = (value: string): string =>
  value.replaceAll('\n', '').replaceAll(UNPRINTED, '').replaceAll(' ', '%20');

/** Epoch ms as a moment in UTC. */
export const moment = (ms: number): string =>
  new Date(ms).toISOString().replaceAll(/[-:]/g, '').replace(/\.\d+/, '');

/** A day YYYY-MM-DD. */
export const date = (day: string): string => day.replaceAll('-', '');

/** The day after, YYYY-MM-DD: days here have no hours that a change of the clock could take. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
