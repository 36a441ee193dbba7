import type { Appeal, Concern } from '../../schema/entities/things.ts';
import type { SeenRow } from '../sync/device.ts';
import { isHealthWord } from '../text/health-words.ts';

/** Why somebody should look at words before outsiders read them. */
export type Why = 'name' | 'address' | 'phone' | 'mail' | 'health';
export type Mark = { from: number; to: number; why: Why };

/** What is known of who and where, and may be recognised in a text. */
export type Known = {
  /** Of colleagues, and of who walked along. */
  names: readonly string[];
  /** Of the concerns it is about, as they were typed. */
  addresses: readonly string[];
};

type Rows = { list(kind: SeenRow['kind']): readonly SeenRow[] };

/** What this device knows of people, and of the homes that these finds are about. */
export function knownIn(view: Rows, subjects: readonly SeenRow[]): Known {
  const namesOf = (kind: 'member' | 'participant', field: string) =>
    view.list(kind).flatMap(({ set }) => (set[field] ? [String(set[field])] : []));
  const addresses = subjects.flatMap(({ set }) => {
    const { address } = set as Partial<Concern['set']>;
    return address?.line ? [address.line] : [];
  });
  return {
    names: [...namesOf('member', 'name'), ...namesOf('participant', 'nickname')],
    addresses,
  };
}

const MAIL = /[^\s@<>()]+@[^\s@]+\.[^\s@.,;!?)]{2,}/gu;
const PHONE = /(?<![\d-])\+?\d[\d\s().-]{6,}\d/gu;
const DATE = /^\d{1,4}-\d{1,2}-\d{1,4}$/;
const POSTCODE = /(?<!\d)[1-9]\d{3}\s?[A-Z]{2}(?![\p{L}\d])/gu;
const STREET =
  /[\p{L}'’-]+(?:straat|laan|weg|plein|kade|hof|pad|gracht|singel|dijk|steeg|dreef|plantsoen|ring|wal|markt|flat|erf|burg)\s+\d{1,5}\s?[a-zA-Z]?(?![\p{L}\d])/giu;
const NUMBER = /(?<!\p{L})(?:huis)?(?:nummer|nr\.?)\s*\d{1,5}\s?[a-zA-Z]?(?![\p{L}\d])/giu;
const WORD = /[\p{L}\p{M}'’-]+/gu;
const SHORTEST_NAME = 3;

/** The words in a text that may tell outsiders who it is or where they live, in reading order; none lies over another. */
export function marksIn(text: string, known: Known): Mark[] {
  const marks: Mark[] = [];
  const mark = (pattern: RegExp, why: Why, isMeant: (found: string) => boolean = () => true) => {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const to = index + found.length;
      const isTaken = marks.some((one) => index < one.to && one.from < to);
      if (!isTaken && isMeant(found)) marks.push({ from: index, to, why });
    }
  };
  mark(MAIL, 'mail');
  mark(PHONE, 'phone', (found) => found.replaceAll(/\D/g, '').length >= 8 && !DATE.test(found));
  for (const part of addressParts(known.addresses)) mark(wholeWord(part, 'giu'), 'address');
  for (const pattern of [POSTCODE, STREET, NUMBER]) mark(pattern, 'address');
  // A name begins with a capital, so that "roos" is a flower.
  for (const name of nameParts(known.names)) mark(wholeWord(name, 'gu'), 'name');
  mark(WORD, 'health', isHealthWord);
  return marks.sort((one, other) => one.from - other.from);
}

/** The whole line, and apart from each other its street and its number. */
function addressParts(lines: readonly string[]): string[] {
  const parts = lines.flatMap((line) => [line, ...line.split(/[\s,]+/)]);
  return longestFirst(parts.filter((part) => part.length >= SHORTEST_NAME || /\d/.test(part)));
}

function nameParts(names: readonly string[]): string[] {
  const parts = names.flatMap((name) => [name, ...name.split(/\s+/)]);
  return longestFirst(
    parts.filter((part) => part.length >= SHORTEST_NAME && /^\p{Lu}/u.test(part)),
  );
}

const longestFirst = (parts: readonly string[]): string[] =>
  [...new Set(parts.map((part) => part.trim()))].sort((one, other) => other.length - one.length);

const wholeWord = (words: string, flags: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])${words.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}(?![\\p{L}\\d])`,
    flags,
  );

/** Fields of a page that outsiders read, in the order in which it shows them. */
export const readFields = ['name', 'quote', 'alt', 'ask', 'askedOf', 'neighbourhood'] as const;
export type ReadField = (typeof readFields)[number];
export type Flag = { field: ReadField; words: string; why: Why };

/** What must be looked at in the fields of a page, each word of a field once. */
export function flagsOf(set: Pick<Appeal['set'], ReadField>, known: Known): Flag[] {
  return readFields.flatMap((field) => {
    const found = marksIn(set[field], known).map(({ from, to, why }) => ({
      field,
      words: set[field].slice(from, to),
      why,
    }));
    return found.filter((one, at) => found.findIndex(({ words }) => words === one.words) === at);
  });
}

/** What somebody looked at and lets stand. */
export const flagKey = ({ field, words }: Flag): string => `${field} ${words}`;

/** Without these words, wherever they stand in it. */
export function withoutWords(text: string, words: string): string {
  return text.replace(wholeWord(words, 'gu'), '…').replaceAll(/…(?:\s*…)+/g, '…');
}
