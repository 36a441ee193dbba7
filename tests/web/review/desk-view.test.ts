import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../schema/entities/row.ts';
import { factsOf, mineOf } from '../../../web/review/desk-facts.ts';
import { filterOf, readView, writeView } from '../../../web/review/desk-view.ts';
import { entryReader } from '../../../web/review/finder/entries-of.ts';
import { FindIndex } from '../../../web/review/finder/find-index.ts';
import type { SeenRow } from '../../../web/sync/device.ts';
import type { Find } from '../../../web/text/finds.ts';
import { aFind, seenRow, spot } from '../seen-rows.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 25, 10);
const team = (id: string, people: string[]) => seenRow('team', { name: id, people }, { id });
const teams = [team('onderhoud', ['fatma']), team('energie', ['lotte'])];

const around = (lat: number, lng: number) =>
  [
    [-1, -1],
    [-1, 1],
    [1, 1],
    [1, -1],
  ].map(([north = 0, east = 0]) => ({ lat: lat + north / 1000, lng: lng + east / 1000 }));
const neighbourhoods = [
  { code: 'ROZ', name: 'Rozenbuurt', rings: [around(spot.lat, spot.lng)] },
  { code: 'VER', name: 'Verderop', rings: [around(53, 6)] },
];

/** The desk of Fatma, with these finds and what hangs on them. */
function deskOf(finds: readonly Find[], beside: readonly SeenRow[] = []) {
  const rows = [...finds.map(({ row }) => row), ...teams, ...beside];
  const view = {
    rows: new Map(rows.map((row) => [row.id, row])),
    list: (kind: Kind) => rows.filter((row) => row.kind === kind),
    byId: (id: string) => rows.find((row) => row.id === id),
  };
  const index = new FindIndex();
  const { changed } = entryReader()(view);
  index.facts(factsOf(view, { neighbourhoods }, NOW));
  index.overlay(changed, []);
  return { index, mine: mineOf(view, 'fatma') };
}

/** The ids that an address shows, in the order of the list. */
function shown(all: readonly Find[], address: string, beside: readonly SeenRow[] = []): string[] {
  const { index, mine } = deskOf(all, beside);
  const view = readView(Object.fromEntries(new URLSearchParams(address)));
  const ask = { filter: filterOf(view, mine), sort: 'oldest', from: 0, count: 100 } as const;
  return index.list({ ...ask, keep: view.chosen }).entries.map(({ id }) => id);
}
const idsOf = (...finds: Find[]) => finds.map(({ id }) => id);
const about = ({ id }: Find) => ({ about: { kind: 'observation', id } });

describe('the address is the view', () => {
  test('and reads back as it was written', () => {
    const view = {
      show: 'mine' as const,
      category: 'litter' as const,
      text: 'bank bij de hoek',
      area: [
        { lat: 52.08, lng: 5.07 },
        { lat: 52.09, lng: 5.07 },
        { lat: 52.09, lng: 5.08 },
      ],
      narrowed: { walk: 'w1', days: '5', team: 'onderhoud', owner: 'member:fatma' },
      chosen: 'one',
      unknown: [],
    };
    expect(readView(Object.fromEntries(new URLSearchParams(writeView(view))))).toEqual(view);
    expect(writeView(readView({}))).toBe('');
  });

  test('of a newer app is applied as far as it is known, and says that there was more', () => {
    const view = readView({ toon: 'alles', wolk: 'ja', soort: 'vulkaan' });
    expect(view).toMatchObject({ show: 'all', category: null, unknown: ['wolk', 'soort'] });
    expect(readView({ toon: 'morgen' })).toMatchObject({ show: 'new', unknown: ['toon'] });
  });
});

describe('what the desk shows', () => {
  test('is what is new, who waited longest first', () => {
    const [last, seen, first] = [
      aFind({}, { at: 30 }),
      aFind({ status: 'seen' }, { at: 5 }),
      aFind({}, { at: 10 }),
    ];
    expect(shown([last, seen, first], '')).toEqual(idsOf(first, last));
    expect(shown([last, seen, first], 'toon=alles')).toHaveLength(3);
  });

  test('keeps the chosen one, whatever was decided of it', () => {
    const seen = aFind({ status: 'seen' });
    expect(shown([seen], '')).toEqual([]);
    expect(shown([seen], `vondst=${seen.id}`)).toEqual([seen.id]);
  });

  test('leaves out what waits until its day comes', () => {
    const waits = aFind({ laterUntil: '2026-11-26' });
    const isUp = aFind({ laterUntil: '2026-11-25' });
    expect(shown([waits, isUp], '')).toEqual([isUp.id]);
    expect(shown([waits, isUp], 'toon=later')).toEqual([waits.id]);
  });

  test('leaves out what was merged, which stands with what it was merged with', () => {
    const merged = aFind({ duplicateOf: 'another' });
    expect(shown([merged], '')).toEqual([]);
    expect(shown([merged], 'toon=alles')).toEqual([merged.id]);
  });

  test('mine is what I or a team of mine took up and is not over', () => {
    const of = (kind: string, id: string, status = 'seen') =>
      aFind({ status, assignee: { kind, id } });
    const [own, ours] = [of('member', 'fatma'), of('team', 'onderhoud')];
    const others = [of('member', 'lotte'), of('team', 'energie'), of('member', 'fatma', 'done')];
    expect(shown([own, ours, ...others], 'toon=van-mij').sort()).toEqual(idsOf(own, ours).sort());
  });

  test('a decision without an answer is unfinished', () => {
    const [done, told] = [aFind({ status: 'done' }), aFind({ status: 'not_ours' })];
    const open = aFind({ status: 'seen' });
    const answer = seenRow('answer', { ...about(told), text: 'Dat is van de gemeente.' });
    expect(shown([done, told, open], 'toon=zonder-antwoord', [answer])).toEqual([done.id]);
  });

  test('a child waits from the moment it found something, and again when what it was promised is done', () => {
    const kid = (status: string, more: SeenRow['set'] = {}) =>
      aFind({ via: 'kid', childJudgement: 'bad', childWhy: 'dirty', status, ...more });
    const waits = kid('new');
    const merged = kid('seen', { duplicateOf: 'another' });
    const [promised, cleaned, working] = [kid('done'), kid('done'), kid('doing')];
    const said = (to: Find, childPicture: string) =>
      seenRow('answer', { ...about(to), text: 'Een zin.', childPicture });
    const answers = [said(promised, 'planned'), said(cleaned, 'cleaned'), said(working, 'planned')];
    const all = [waits, merged, promised, cleaned, working];
    expect(shown(all, 'toon=zonder-antwoord', answers).sort()).toEqual(
      idsOf(waits, merged, promised).sort(),
    );
  });

  test('a judgement is looked for in both voices', () => {
    const said = { via: 'kid', childJudgement: 'bad', childWhy: 'dirty', status: 'new' };
    const [both, child] = [aFind({ ...said, judgement: 'good' }), aFind(said)];
    const adult = aFind({ judgement: 'good' });
    const all = [both, child, adult];
    expect(shown(all, 'oordeel=good').sort()).toEqual(idsOf(both, adult).sort());
    expect(shown(all, 'oordeel=bad').sort()).toEqual(idsOf(both, child).sort());
    expect(shown(all, 'stem=child').sort()).toEqual(idsOf(both, child).sort());
  });

  test('is searched without accents, in what was written down and the sort, also by one letter', () => {
    const bench = aFind({}, { at: 1 });
    const other = aFind({ category: 'broken' }, { at: 2 });
    const note = seenRow('note', { ...about(bench), text: 'Café op de hoek' });
    expect(shown([bench, other], 'zoek=cafe', [note])).toEqual([bench.id]);
    expect(shown([bench, other], 'zoek=KAPOT', [note])).toEqual([other.id]);
    expect(shown([bench, other], 'zoek=F', [note])).toEqual([bench.id]);
    expect(shown([bench, other], 'soort=broken', [note])).toEqual([other.id]);
  });

  test('is narrowed by walk, judgement, voice, age, team, neighbourhood, label and complex, all at once', () => {
    const find = aFind({ judgement: 'bad' }, { walk: 'w1', at: NOW - 10 * DAY, by: 'fox' });
    const beside = [
      seenRow('participant', { role: 'child', avatar: 'fox' }, { walk: 'w1', by: 'fox' }),
      seenRow('label', { ...about(find), name: 'verlichting' }),
      seenRow('promise', { ...about(find), team: 'onderhoud' }),
    ];
    const all =
      'wandeling=w1&oordeel=bad&stem=child&dagen=5&team=onderhoud&buurt=ROZ&etiket=verlichting';
    expect(shown([find], all, beside)).toEqual([find.id]);
    for (const other of [
      'wandeling=w2',
      'oordeel=good',
      'stem=adult',
      'dagen=30',
      'team=energie',
      'buurt=VER',
      'buurt=weg',
      'etiket=x',
      'complex=C1',
    ])
      expect(shown([find], other, beside), other).toEqual([]);
    const unread = readView({ oordeel: 'prachtig', dagen: 'veel', stem: 'kat', wie: 'iemand' });
    expect(unread.unknown).toEqual(['oordeel', 'stem', 'dagen', 'wie']);
  });

  test('is what stands so far, among all there are', () => {
    const [done, seen] = [aFind({ status: 'done' }), aFind({ status: 'seen' })];
    expect(shown([done, seen], 'toon=alles&stand=done')).toEqual([done.id]);
    expect(readView({ stand: 'weg' })).toMatchObject({ narrowed: {}, unknown: ['stand'] });
  });

  test('is what somebody took up, a team of theirs, or nobody yet', () => {
    const of = (who: object | null) => aFind({ assignee: who });
    const [own, ours, nobodys] = [
      of({ kind: 'member', id: 'fatma' }),
      of({ kind: 'team', id: 'onderhoud' }),
      of(null),
    ];
    const all = [own, ours, nobodys];
    expect(shown(all, 'wie=member:fatma')).toEqual([own.id]);
    expect(shown(all, 'wie=none')).toEqual([nobodys.id]);
    expect(shown(all, 'team=onderhoud').sort()).toEqual(idsOf(own, ours).sort());
  });

  test('is what lies in the drawn area', () => {
    const far = aFind({ position: { lat: 52.2, lng: 5.2, accuracy: 5, how: 'gps' } });
    const here = aFind();
    const square = '52.08,5.07;52.09,5.07;52.09,5.08;52.08,5.08';
    expect(shown([far, here], `gebied=${square}`)).toEqual([here.id]);
    expect(readView({ gebied: '1,2;3' })).toMatchObject({ area: null, unknown: ['gebied'] });
    expect(readView({ gebied: '91,2;3,4;5,6' }).area).toBeNull();
  });

  test('counts each way of looking', () => {
    const all = [aFind(), aFind(), aFind({ laterUntil: '2027-01-01' }), aFind({ status: 'done' })];
    const { index, mine } = deskOf(all);
    expect(index.ways({ mine }).counts).toEqual({
      new: 2,
      mine: 0,
      later: 1,
      unanswered: 1,
      all: 4,
    });
  });
});
