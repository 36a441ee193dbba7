/** What stands on the door behind the street's name. */
export type House = { number: number; letter: string; suffix: string };

const TYPED = /^(\d{1,5})\s*[-/]?\s*([a-z](?![a-z]))?\s*[-/]?\s*([a-z0-9]{0,6})$/i;

/** A number as lists have it: "14", "14a", "14-2", "14 A bis". @returns null when it is none. */
export function readHouse(text: string): House | null {
  const [, number, letter = '', suffix = ''] = TYPED.exec(text.trim()) ?? [];
  if (!number) return null;
  return { number: Number(number), letter: letter.toUpperCase(), suffix };
}

/** As it is said and written: "14", "14A", "14A-2", "14-bis". */
export const houseWords = ({ number, letter, suffix }: House): string =>
  `${number}${letter}${suffix && `-${suffix}`}`;

/**
 * In the Netherlands postcode, number and what comes behind it name one address. Whether "A" is called a letter or an addition
 * differs from list to list, so that makes no other address of it.
 */
export function addressId({ postcode, ...house }: House & { postcode: string }): string {
  const behind = `${house.letter}${house.suffix}`.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return `${postcode}-${house.number}${behind && `-${behind}`}`;
}

/** "1234ab" and "1234 AB" are the same place. @returns null when it is no postcode. */
export function readPostcode(text: string): string | null {
  const tight = text.toUpperCase().replaceAll(/\s/g, '');
  return /^[1-9]\d{3}[A-Z]{2}$/.test(tight) ? tight : null;
}

export const postcodeWords = (postcode: string): string =>
  `${postcode.slice(0, 4)} ${postcode.slice(4)}`;
