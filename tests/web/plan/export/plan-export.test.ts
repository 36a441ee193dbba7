import { expect, test } from 'vitest';
import type { Kind } from '../../../../schema/entities/row.ts';
import { planCsv } from '../../../../web/plan/export/plan-csv.ts';
import { planGeoJson } from '../../../../web/plan/export/plan-geojson.ts';
import { planLine, planLines } from '../../../../web/plan/export/plan-lines.ts';
import { nl as app } from '../../../../web/text/nl.ts';
import { nl } from '../../../../web/text/plan-export/nl.ts';
import { seenRow } from '../../seen-rows.ts';

const find = seenRow(
  'observation',
  { category: 'litter', position: { lat: 52.084, lng: 5.0712345 } },
  { id: 'f1' },
);
const others = [find, seenRow('team', { name: 'Buitendienst', people: ['samira'] }, { id: 't1' })];
const view = {
  list: (kind: Kind) => others.filter((row) => row.kind === kind),
  byId: (id: string) => others.find((row) => row.id === id),
};
const about = { kind: 'observation', id: 'f1' };
const card = (set: Record<string, unknown>, own = {}) =>
  seenRow(
    'follow_up',
    { about, task: 'Ophalen', owner: 'Samira', ...set },
    { id: 'c1', at: 0, ...own },
  );
const csv = (...rows: ReturnType<typeof card>[]) =>
  planCsv(
    rows.map((row) => planLine(view, row)),
    { plan: nl, app, language: 'nl' },
  ).split('\r\n');

test('the plan opens right in Dutch Excel, a follow-up on each line and no sums under it', () => {
  const [head, line, other, end, ...rest] = csv(
    card({
      status: 'planned',
      who: { kind: 'team', id: 't1' },
      plannedOn: '2026-11-30',
      dueOn: '2026-12-04',
      at: '10:00',
      minutes: 45,
      parts: [
        { text: 'a', isDone: true },
        { text: 'b', isDone: false },
      ],
      cost: '€ 12,50; btw',
    }),
    card({}, { id: 'c2' }),
  );
  expect(head).toBe(
    '\ufeffOpvolging;Status;Door;Gepland;Tijd;Minuten;Uiterlijk;Wacht op;Wacht tot;Stappen klaar;Stappen;Kosten;Uitkomst;Soort;Gaat over;Breedtegraad;Lengtegraad;Gemaakt;Kenmerk',
  );
  expect(line).toBe(
    `Ophalen;${app.followUpStatus.planned};Buitendienst;30-11-2026;10:00;45;04-12-2026;;;1;2;"€ 12,50; btw";;Afval;1;52,084000;5,071235;01-01-1970;c1`,
  );
  expect(other).toBe(
    `Ophalen;${app.followUpStatus.open};persoon;;;;;;;;;;;Afval;1;52,084000;5,071235;01-01-1970;c2`,
  );
  expect([end, rest]).toEqual(['', []]);
});

test('says a person, a team, residents or another party, and never who of us', () => {
  const by = (who: object | null, owner = 'Samira') => csv(card({ who, owner }))[1]?.split(';')[2];
  expect(by({ kind: 'member', id: 'samira' })).toBe('persoon');
  expect(by(null)).toBe('persoon');
  expect(by({ kind: 'residents', id: null }, 'Portiek 4')).toBe('bewoners');
  expect(by({ kind: 'other', id: null }, 'Gemeente')).toBe('Gemeente');
  const lines = [planLine(view, card({ who: { kind: 'member', id: 'samira' } }))];
  expect(planGeoJson(lines).toLowerCase()).not.toContain('samira');
  expect(
    csv(card({ who: { kind: 'member', id: 'samira' } }))
      .join()
      .toLowerCase(),
  ).not.toContain('samira');
});

test('of what goes on at a home only the days leave the app', () => {
  const home = card({
    about: { kind: 'concern', id: 'k1' },
    task: 'KANARIE',
    waitingFor: 'KANARIE',
    outcome: 'KANARIE',
    cost: 'KANARIE',
    plannedOn: '2026-11-30',
  });
  const [, line] = csv(home);
  expect(line).toContain(`${nl.atHome};`);
  expect(line).toContain('30-11-2026');
  expect(csv(home).join()).not.toContain('KANARIE');
  const also = card({ also: [{ kind: 'concern', id: 'k1' }], task: 'KANARIE' });
  expect(csv(also).join()).not.toContain('KANARIE');
  expect(JSON.parse(planGeoJson([planLine(view, home)])).features).toEqual([]);
});

test('what somebody wrote is never run as a formula', () => {
  expect(csv(card({ task: '=1+1' }))[1]?.startsWith("'=1+1;")).toBe(true);
});

test('a map program reads where it is, longitude first', () => {
  const { features } = JSON.parse(planGeoJson([planLine(view, card({ status: 'doing' }))]));
  expect(features).toMatchObject([
    {
      id: 'c1',
      geometry: { type: 'Point', coordinates: [5.071235, 52.084] },
      properties: { task: 'Ophalen', status: 'doing', by: { kind: 'person' } },
    },
  ]);
});

test('tells how far it is, and stops when asked to', async () => {
  const rows = Array.from({ length: 1_200 }, (_, n) => card({}, { id: `c${n}` }));
  const heard: number[] = [];
  const { signal } = new AbortController();
  expect(await planLines(view, rows, (n) => heard.push(n), signal)).toHaveLength(1_200);
  expect(heard).toEqual([500, 1_000, 1_200]);
  const stopping = new AbortController();
  expect(await planLines(view, rows, () => stopping.abort(), stopping.signal)).toBe(null);
});
