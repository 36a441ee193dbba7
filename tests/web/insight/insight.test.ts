import { expect, test } from 'vitest';
import type { InsightReport, Spread } from '../../../schema/insight.ts';
import { addressOf, daysOf, readAsked } from '../../../web/insight/asked.ts';
import { pairsOf } from '../../../web/insight/before-after.tsx';
import { durationWords } from '../../../web/insight/figures/figure-data.ts';
import { figuresOf } from '../../../web/insight/figures/figures.ts';
import { reportCsv } from '../../../web/insight/report-csv.ts';
import { nl } from '../../../web/text/insight/nl.ts';
import { seenRow, viewOver } from '../seen-rows.ts';

const HOUR = 3_600_000;
const say = { insight: nl, language: 'nl' } as const;
const spread = (median: number): Spread => ({
  count: 12,
  p25: median,
  median,
  p75: median,
  p90: 2 * median,
});
const few = { street: null, home: null };
const report: InsightReport = {
  madeAt: Date.UTC(2026, 10, 28),
  from: '2026-10-01',
  to: '2026-11-28',
  neighbourhood: null,
  walks: 3,
  heard: { street: 20, home: null },
  clock: [
    { step: 'seen', all: spread(5 * HOUR), by: [], waiting: { street: 7, home: 0 }, longest: null },
    { step: 'decided', all: null, by: [], waiting: few, longest: null },
    {
      step: 'done',
      all: spread(51 * HOUR),
      by: [
        { party: 'own', spread: spread(50 * HOUR) },
        { party: 'municipality', spread: null },
      ],
      waiting: few,
      longest: null,
    },
    { step: 'answered', all: spread(HOUR), by: [], waiting: few, longest: null },
  ],
  firstAnswer: { all: spread(75.6 * HOUR), street: null, home: null },
  promises: { kept: 13, of: 15 },
  plans: null,
  ages: [
    { upTo: 7, street: 6, home: 0 },
    { upTo: 30, street: 8, home: null },
    { upTo: 90, street: null, home: 4 },
    { upTo: null, street: 0, home: 0 },
  ],
  reopened: { street: 0, home: 0, plans: 0 },
  themes: [],
  homeThemes: [{ category: 'mould', home: 4 }],
  because: [{ category: 'litter', answered: null, silent: 0 }],
  trend: null,
  waiting: [],
};
const figure = (id: string, of = report) => {
  const found = figuresOf(of, say).find((one) => one.id === id);
  if (!found) throw new Error(`No figure ${id}`);
  return found;
};

test('a time is said as exactly as one can act on it', () => {
  const words = (hours: number) => durationWords(hours * HOUR, say);
  expect([words(0.2), words(1.4), words(26), words(50.4), words(24 * 13.1)]).toEqual([
    '12 min',
    '84 min',
    '26 uur',
    '2,1 dagen',
    '13,1 dagen',
  ]);
});

test('the sentence of our clock names the slowest step, with the numbers of its table', () => {
  const { sentence, table, strips } = figure('clock');
  expect(sentence).toContain('van besloten tot gedaan: in het midden 2,1 dagen');
  const row = table.rows.find(([name]) => name?.text === 'Gedaan')?.map(({ text }) => text);
  expect(row?.slice(0, 4)).toEqual(['Gedaan', '12', '2,1 dagen', '4,3 dagen']);
  expect(strips?.map(({ label }) => label)).toEqual([
    'Gelezen',
    'Gedaan',
    'Door onszelf',
    'Beantwoord',
  ]);
});

test('what is of too few is called that, and never nothing', () => {
  expect(figure('ages').sentence).toBe('Nog open op straat: minstens 14. Langer dan 90 dagen: 0.');
  expect(figure('because').sentence).toContain('een paar keer. Nog niets gezegd: 0 keer.');
  expect(figure('ages').table.rows[2]?.map(({ text }) => text)).toEqual([
    '31–90 dagen',
    'minder dan 5',
    '4',
  ]);
  expect(figure('trend').sentence).toContain('minder dan 5 wandelingen (3)');
  expect(figure('trend').bars).toBe(undefined);
});

test('the file opens in Dutch Excel, a number on each line, and leaves empty what is of too few', () => {
  const lines = reportCsv(report, say).split('\r\n');
  expect(lines[0]).toBe('\ufeffTijd;Onderdeel;Wat;Kolom;Waarde;Eenheid');
  const span = '01-10-2026 – 28-11-2026';
  expect(lines).toContain(`${span};Onze klok;Gelezen;Midden;5;uur`);
  expect(lines).toContain(`${span};In het kort;Tijd tot het eerste antwoord;Midden;75,6;uur`);
  expect(lines).toContain(`${span};Nog open;31–90 dagen;op straat;;aantal`);
  expect(lines).toContain(`${span};Wat bewoners thuis vertellen;Schimmel;Gesprekken;4;aantal`);
  expect(lines.at(-1)).toBe('');
});

test('the address holds the time and the neighbourhood, and what it does not know is this quarter', () => {
  expect(readAsked({})).toEqual({ period: 'kwartaal', place: null });
  expect(readAsked({ periode: 'eeuw', buurt: 'BU1' })).toEqual({
    period: 'kwartaal',
    place: 'BU1',
  });
  const asked = { period: 'vorig', place: 'BU1' } as const;
  const address = addressOf('/inzicht', asked);
  expect(readAsked(Object.fromEntries(new URLSearchParams(address.split('?')[1])))).toEqual(asked);
  expect(addressOf('/inzicht', { period: 'kwartaal', place: null })).toBe('/inzicht');
  const days = (period: 'kwartaal' | 'vorig' | 'jaar', month: number) =>
    Object.values(daysOf(period, new Date(2026, month, 15, 12).getTime()));
  expect(days('kwartaal', 10)).toEqual(['2026-10-01', '2026-11-15']);
  expect(days('vorig', 10)).toEqual(['2026-07-01', '2026-09-30']);
  expect(days('vorig', 1)).toEqual(['2025-10-01', '2025-12-31']);
  expect(days('jaar', 10)).toEqual(['2026-01-01', '2026-11-15']);
});

test('before and after are shown of who agreed to that, and with both photos', () => {
  const story = (set: object) =>
    seenRow('story', {
      about: { kind: 'concern', id: 'k1' },
      before: 'p1',
      after: 'p2',
      sentence: 'Fijn.',
      mayUse: true,
      ...set,
    });
  const rows = [story({}), story({ mayUse: false }), story({ after: null })];
  expect(pairsOf(viewOver(rows))).toMatchObject([
    { find: 'k1', before: 'p1', after: 'p2', sentence: 'Fijn.' },
  ]);
});
