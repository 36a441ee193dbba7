import Papa from 'papaparse';
import { readGeoJson } from '../../../schema/register/read-geojson.ts';
import { readLines } from '../../../schema/register/read-lines.ts';
import type { Reading, Refused } from '../../../schema/register/reading.ts';

/** A list as text: CSV with any of the usual delimiters, cells from a spreadsheet, or GeoJSON. */
export function readList(text: string): Reading | Refused {
  const plain = text.replace(/^\ufeff/, '');
  if (/^\s*[{[]/.test(plain)) return readGeoJson(jsonOr(plain));
  // "sep=;" on the first line tells Excel, and is no line of the list.
  const list = plain.replace(/^sep=.\r?\n/i, '');
  const { data } = Papa.parse<string[]>(list, { delimiter: delimiterIn(list) });
  return readLines(data);
}

const delimiters = [';', '\t', ',', '|'];

/** What stands most on the first line, names of columns only: decimal commas below it would win from few semicolons. */
function delimiterIn(list: string): string {
  const head = list.trimStart().split(/\r|\n/, 1)[0] ?? '';
  const count = (one: string) => head.split(one).length;
  return delimiters.reduce((most, one) => (count(one) > count(most) ? one : most));
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
