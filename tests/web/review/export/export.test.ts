import { expect, test } from 'vitest';
import type { Kind } from '../../../../schema/entities/row.ts';
import { findsCsv } from '../../../../web/review/export/finds-csv.ts';
import { findsGeoJson } from '../../../../web/review/export/finds-geojson.ts';
import { gather } from '../../../../web/review/export/gather.ts';
import { namesIn } from '../../../../web/review/export/names.ts';
import type { Entry } from '../../../../web/review/finder/entry.ts';
import { FindIndex } from '../../../../web/review/finder/find-index.ts';
import type { Finder } from '../../../../web/review/finder/finder.ts';
import { nl } from '../../../../web/text/desk-export/nl.ts';
import { nl as app } from '../../../../web/text/nl.ts';
import { seenRow } from '../../seen-rows.ts';
import { entry } from '../finder/made-entries.ts';

const say = { export: nl, app, language: 'nl' } as const;
const rows = [
  seenRow('team', { name: 'Buitendienst', people: ['samira'] }, { id: 't1' }),
  seenRow('walk', { name: 'Rondje; Lindenhof' }, { id: 'w1' }),
];
const names = namesIn({ list: (kind: Kind) => rows.filter((row) => row.kind === kind) });
const lines = (entries: Entry[]) => findsCsv(entries, names, say).split('\r\n');

test('a list opens right in Dutch Excel: a mark for UTF-8, semicolons, decimal commas and Dutch days', () => {
  const at = new Date(2026, 10, 3, 9, 5).getTime();
  const one = entry('f1', {
    at,
    judgement: 'bad',
    adultJudgement: 'good',
    voice: 'child',
    labels: ['vaak', 'hoek'],
  });
  const [head, line, end] = lines([{ ...one, lat: 52.084, lng: 5.0712345, walk: 'w1' }]);
  expect(head).toBe(
    '\ufeffDatum;Tijd;Soort;Status;Oordeel volwassene;Oordeel kind;Van;Woorden;Etiketten;Team;Wandeling;Breedtegraad;Lengtegraad;Foto;Beantwoord;Overgedragen;Kenmerk',
  );
  expect(line).toBe(
    `03-11-2026;09:05;Afval;Nieuw;${app.judgement.good};${app.judgement.bad};kind;;vaak, hoek;;"Rondje; Lindenhof";52,084000;5,071235;nee;nee;nee;f1`,
  );
  expect(end).toBe('');
});

test('what somebody said is never run as a formula, and stays in its cell', () => {
  const words = (said: string) => lines([entry('f1', { words: said })])[1];
  expect(words('=HYPERLINK("http://evil.example")')).toContain(
    `;"'=HYPERLINK(""http://evil.example"")";`,
  );
  expect(words('+31 bellen')).toContain(";'+31 bellen;");
  expect(findsCsv([entry('f1', { words: 'een\r\ntwee' })], names, say)).toContain(
    ';"een\r\ntwee";',
  );
});

test('no file says which colleague took something up', () => {
  const owned = [
    entry('f1', { assignee: 'member:samira' }),
    entry('f2', { assignee: 'team:t1' }),
    entry('f3', { assignee: 'team:gone' }),
  ];
  for (const file of [findsCsv(owned, names, say), findsGeoJson(owned, names)]) {
    expect(file.toLowerCase()).not.toContain('samira');
    expect(file.match(/Buitendienst/g)).toHaveLength(1);
  }
});

test('a map program reads it as RFC 7946 has it, longitude first', () => {
  const file = JSON.parse(findsGeoJson([entry('f1', { walk: 'w1', words: 'nat' })], names));
  expect(file.type).toBe('FeatureCollection');
  const { lat, lng } = entry('f1');
  expect(file.features).toMatchObject([
    {
      type: 'Feature',
      id: 'f1',
      geometry: { type: 'Point', coordinates: [expect.closeTo(lng, 5), expect.closeTo(lat, 5)] },
      properties: { category: 'litter', at: '2026-11-25T12:00:00.000Z', walk: 'Rondje; Lindenhof' },
    },
  ]);
});

/** A finder over these, a page of which takes a turn. */
function finderOf(entries: Entry[]): Pick<Finder, 'list'> {
  const index = new FindIndex();
  index.learn(entries);
  return { list: async (ask) => index.list(ask) };
}

test('gathers every find that the filter lets through and tells how far it is; nothing of what was told at home', async () => {
  const finds = Array.from({ length: 12_000 }, (_, n) =>
    entry(`f${n}`, { at: n, category: n % 2 ? 'litter' : 'broken' }),
  );
  const finder = finderOf([...finds, entry('home', { kind: 'concern', words: 'KANARIE' })]);
  const heard: string[] = [];
  const told = (count: number, total: number) => heard.push(`${count}/${total}`);
  const { signal } = new AbortController();
  const all = await gather(finder, { show: 'all' }, told, signal);
  expect(all?.map(({ id }) => id)).toEqual(finds.map(({ id }) => id));
  expect(heard).toEqual(['5000/12000', '10000/12000', '12000/12000']);
  const some = await gather(finder, { show: 'all', categories: ['litter'] }, told, signal);
  expect(some).toHaveLength(6_000);
});

test('stops when asked to, and then there is no file', async () => {
  const finder = finderOf(Array.from({ length: 12_000 }, (_, n) => entry(`f${n}`, { at: n })));
  const stopping = new AbortController();
  const all = await gather(finder, { show: 'all' }, () => stopping.abort(), stopping.signal);
  expect(all).toBe(null);
});
