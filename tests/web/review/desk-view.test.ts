import { describe, expect, test } from 'vitest';
import { countsOf, type Desk, found, readView, writeView } from '../../../web/review/desk-view.ts';
import type { Find } from '../../../web/text/finds.ts';
import { aFind } from '../seen-rows.ts';

const DAY = 24 * 3_600_000;
const desk = (own: Partial<Desk> = {}): Desk => ({
  today: '2026-11-25',
  me: 'fatma',
  teams: ['onderhoud'],
  beside: () => ({ said: '', isAnswered: false }),
  around: { nowMs: 100 * DAY, isOfChild: () => false, labelsOf: () => [], isOfTeam: () => false },
  ...own,
});
const shown = (all: Find[], address: string, own: Partial<Desk> = {}) =>
  found(all, readView(Object.fromEntries(new URLSearchParams(address))), desk(own));

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
      narrowed: { walk: 'w1', days: '5', team: 'onderhoud' },
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
    const all = [
      aFind({}, { at: 30 }),
      aFind({ status: 'seen' }, { at: 5 }),
      aFind({}, { at: 10 }),
    ];
    expect(shown(all, '').map(({ row }) => row.at)).toEqual([10, 30]);
    expect(shown(all, 'toon=alles')).toHaveLength(3);
  });

  test('keeps the chosen one, whatever was decided of it', () => {
    const seen = aFind({ status: 'seen' });
    expect(shown([seen], '')).toEqual([]);
    expect(shown([seen], `vondst=${seen.id}`)).toEqual([seen]);
  });

  test('leaves out what waits until its day comes', () => {
    const waits = aFind({ laterUntil: '2026-11-26' });
    const isUp = aFind({ laterUntil: '2026-11-25' });
    expect(shown([waits, isUp], '')).toEqual([isUp]);
    expect(shown([waits, isUp], 'toon=later')).toEqual([waits]);
  });

  test('leaves out what was merged, which stands with what it was merged with', () => {
    const merged = aFind({ duplicateOf: 'another' });
    expect(shown([merged], '')).toEqual([]);
    expect(shown([merged], 'toon=alles')).toEqual([merged]);
  });

  test('mine is what I or a team of mine took up and is not over', () => {
    const of = (kind: string, id: string, status = 'seen') =>
      aFind({ status, assignee: { kind, id } });
    const [own, team] = [of('member', 'fatma'), of('team', 'onderhoud')];
    const others = [of('member', 'lotte'), of('team', 'energie'), of('member', 'fatma', 'done')];
    expect(shown([own, team, ...others], 'toon=van-mij').map(({ id }) => id)).toEqual(
      [own.id, team.id].sort(),
    );
  });

  test('a decision without an answer is unfinished', () => {
    const [done, told] = [aFind({ status: 'done' }), aFind({ status: 'not_ours' })];
    const beside = ({ id }: Find) => ({ said: '', isAnswered: id === told.id });
    const open = aFind({ status: 'seen' });
    expect(shown([done, told, open], 'toon=zonder-antwoord', { beside })).toEqual([done]);
  });

  test('is searched without accents, in what was written down and the sort, also by one letter', () => {
    const bench = aFind();
    const other = aFind({ category: 'broken' });
    const beside = ({ id }: Find) => ({
      said: id === bench.id ? 'Café op de hoek' : '',
      isAnswered: false,
    });
    expect(shown([bench, other], 'zoek=cafe', { beside })).toEqual([bench]);
    expect(shown([bench, other], 'zoek=KAPOT', { beside })).toEqual([other]);
    expect(shown([bench, other], 'zoek=F', { beside })).toEqual([bench]);
    expect(shown([bench, other], 'soort=broken', { beside })).toEqual([other]);
  });

  test('is narrowed by walk, judgement, voice, age, team, label and complex, all at once', () => {
    const find = aFind({ judgement: 'bad' }, { walk: 'w1', at: 90 * DAY });
    const around = {
      nowMs: 100 * DAY,
      isOfChild: () => true,
      labelsOf: () => ['verlichting'],
      isOfTeam: (_: Find, team: string) => team === 'onderhoud',
    };
    const all = 'wandeling=w1&oordeel=bad&stem=child&dagen=5&team=onderhoud&etiket=verlichting';
    expect(shown([find], all, { around })).toEqual([find]);
    for (const other of [
      'wandeling=w2',
      'oordeel=good',
      'stem=adult',
      'dagen=30',
      'team=energie',
      'etiket=x',
      'complex=C1',
    ])
      expect(shown([find], other, { around }), other).toEqual([]);
    expect(readView({ oordeel: 'prachtig', dagen: 'veel', stem: 'kat' }).unknown).toEqual([
      'oordeel',
      'stem',
      'dagen',
    ]);
  });

  test('is what lies in the drawn area', () => {
    const far = aFind({ position: { lat: 52.2, lng: 5.2, accuracy: 5, how: 'gps' } });
    const here = aFind();
    const square = '52.08,5.07;52.09,5.07;52.09,5.08;52.08,5.08';
    expect(shown([far, here], `gebied=${square}`)).toEqual([here]);
    expect(readView({ gebied: '1,2;3' })).toMatchObject({ area: null, unknown: ['gebied'] });
    expect(readView({ gebied: '91,2;3,4;5,6' }).area).toBeNull();
  });

  test('counts each way of looking', () => {
    const all = [aFind(), aFind(), aFind({ laterUntil: '2027-01-01' }), aFind({ status: 'done' })];
    expect(countsOf(all, desk())).toEqual({ new: 2, mine: 0, later: 1, unanswered: 1, all: 4 });
  });
});
