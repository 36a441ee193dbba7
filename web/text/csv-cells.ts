// What stands in a cell of a list that Dutch Excel opens as it is; schema/register/write-csv.ts writes the list.

const two = (n: number) => String(n).padStart(2, '0');

/** A calendar day 'YYYY-MM-DD' as `28-11-2026`; '' for none. */
export const csvDay = (day: string | null): string =>
  day === null || day === '' ? '' : day.split('-').reverse().join('-');

/** Epoch ms as the day it fell on here. */
export function csvDayOf(at: number): string {
  const date = new Date(at);
  return `${two(date.getDate())}-${two(date.getMonth() + 1)}-${date.getFullYear()}`;
}

/** Epoch ms as the time it was here. */
export function csvTimeOf(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** With a decimal comma. */
export const csvNumber = (value: number): string => String(value).replace('.', ',');

export const csvDegrees = (degrees: number): string => degrees.toFixed(6).replace('.', ',');
