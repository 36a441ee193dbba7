import { describe, expect, it } from 'vitest';
import type { Fields, Kind } from '../../../schema/entities/row.ts';
import { itemsOf } from '../../../web/debrief/debrief-items.ts';
import {
  alsoSaid,
  decideDrafts,
  decisionAfter,
  undecideDrafts,
  voteDrafts,
} from '../../../web/debrief/deciding.ts';
import { promisesOf } from '../../../web/debrief/promises-of.ts';
import type { SeenRow } from '../../../web/sync/device.ts';

let made = 0;
const row = (kind: Kind, set: Fields, more: Partial<SeenRow> = {}): SeenRow => {
  made++;
  const id = more.id ?? `m${String(made).padStart(4, '0')}`;
  return {
    kind,
    id,
    seq: made,
    walk: 'walk',
    audience: 'walk',
    by: 'samira',
    at: made,
    isDeleted: false,
    set,
    from: Object.fromEntries(Object.keys(set).map((name) => [name, id])),
    sync: 'in',
    ...more,
  };
};
const find = (set: Fields = {}, more: Partial<SeenRow> = {}) =>
  row(
    'observation',
    { category: 'litter', position: { lat: 52, lng: 5, accuracy: 5, how: 'gps' }, ...set },
    more,
  );
const about = (id: string) => ({ about: { kind: 'observation', id } });
const verdict = (id: string, set: Fields, more: Partial<SeenRow> = {}) =>
  row(
    'verdict',
    { ...about(id), keep: 'keep', with: null, takenBy: null, team: null, ...set },
    more,
  );
const viewOf = (...rows: SeenRow[]) => ({
  list: (kind: Kind) => rows.filter((one) => one.kind === kind && !one.isDeleted),
});
const first = (view: ReturnType<typeof viewOf>) => {
  const item = itemsOf(view, 'samira')[0];
  if (!item) throw new Error('no find');
  return item;
};

describe('what is talked over', () => {
  it('has nothing of what was told at a door, nor what a child took back', () => {
    const view = viewOf(
      row('concern', { category: 'mould', words: 'zwart' }, { audience: 'door' }),
      find({ via: 'kid', childJudgement: 'bad', childWhy: 'dirty', isHidden: true }),
      find(),
    );
    expect(itemsOf(view, 'samira').map(({ find: { kind } }) => kind)).toEqual(['observation']);
  });

  it('says that more than one saw it, and knows a child by its animal alone', () => {
    const drawn = find(
      { via: 'kid', childJudgement: 'bad', childWhy: 'dirty' },
      { by: 'lane of a child' },
    );
    const view = viewOf(
      drawn,
      row('participant', { role: 'child', avatar: 'fox' }, { by: 'lane of a child' }),
      row('also_seen', about(drawn.id), { by: 'jan' }),
    );
    expect(first(view)).toMatchObject({
      part: 'child',
      animal: 'fox',
      isSeenTwice: true,
      child: { judgement: 'bad', why: 'dirty' },
    });
  });
});

describe('a choice', () => {
  it('starts from nothing, and takes along only what goes with it', () => {
    expect(decisionAfter(undefined, { keep: 'remove' })).toEqual({
      keep: 'remove',
      with: null,
      takenBy: null,
      team: null,
    });
    const ours = decisionAfter(undefined, { takenBy: 'us', team: 'upkeep' });
    expect(ours).toMatchObject({ keep: 'keep', takenBy: 'us', team: 'upkeep' });
    expect(decisionAfter(ours, { takenBy: 'municipality' }).team).toBe(null);
    expect(decisionAfter(ours, { keep: 'merge', with: 'b' }).takenBy).toBe(null);
  });

  it('is one new verdict, and then a change of it that names what was seen', () => {
    const litter = find();
    const next = decisionAfter(undefined, { keep: 'private' });
    expect(decideDrafts(first(viewOf(litter)), viewOf(litter), 'walk', next)).toEqual([
      { t: 'verdict.create', walk: 'walk', set: { ...about(litter.id), ...next } },
    ]);
    const kept = verdict(litter.id, {});
    const view = viewOf(litter, kept);
    expect(decideDrafts(first(view), view, 'walk', next)).toEqual([
      {
        t: 'verdict.patch',
        e: kept.id,
        walk: 'walk',
        set: { keep: 'private' },
        base: { keep: kept.id },
      },
    ]);
    expect(undecideDrafts(first(view), view)).toMatchObject([{ t: 'verdict.delete', e: kept.id }]);
  });

  it('of two screens at once: the first stands, the other is beside it, and choosing makes both say the same', () => {
    const litter = find();
    const one = verdict(litter.id, { keep: 'keep' }, { seq: 10 });
    const other = verdict(litter.id, { keep: 'remove' }, { seq: 11 });
    const view = viewOf(litter, other, one);
    const item = first(view);
    expect(item.decided?.row.id).toBe(one.id);
    expect(alsoSaid(item).map(({ keep }) => keep)).toEqual(['remove']);
    const drafts = decideDrafts(item, view, 'walk', decisionAfter(undefined, { keep: 'remove' }));
    expect(drafts).toMatchObject([{ t: 'verdict.patch', e: one.id, set: { keep: 'remove' } }]);
  });

  it('that changed one verdict at once is beside it too, and is settled by the next', () => {
    const litter = find();
    const kept = verdict(litter.id, { takenBy: 'us' });
    const conflict = row('conflict', {
      about: { kind: 'verdict', id: kept.id },
      field: 'takenBy',
      value: 'police',
      mid: 'm',
      isResolved: false,
    });
    const view = viewOf(litter, kept, conflict);
    const item = first(view);
    expect(alsoSaid(item)).toMatchObject([{ keep: 'keep', takenBy: 'police' }]);
    const police = decisionAfter(undefined, { takenBy: 'police' });
    expect(decideDrafts(item, view, 'walk', police).map(({ t }) => t)).toEqual([
      'conflict.resolve',
      'verdict.patch',
    ]);
  });
});

describe('hands', () => {
  it('are this device’s own: given, changed, and taken back', () => {
    const litter = find();
    const none = first(viewOf(litter));
    expect(voteDrafts(none, 'walk', 0)).toEqual([]);
    expect(voteDrafts(none, 'walk', 4)).toEqual([
      { t: 'vote.create', walk: 'walk', set: { ...about(litter.id), weight: 4 } },
    ]);
    const given = row('vote', { ...about(litter.id), weight: 4 });
    const another = row('vote', { ...about(litter.id), weight: 3 }, { by: 'jan' });
    const item = first(viewOf(litter, given, another));
    expect(item.votes).toBe(7);
    expect(voteDrafts(item, 'walk', 5)).toMatchObject([
      { t: 'vote.patch', e: given.id, set: { weight: 5 } },
    ]);
    expect(voteDrafts(item, 'walk', 0)).toMatchObject([{ t: 'vote.delete', e: given.id }]);
  });
});

describe('the promises of today', () => {
  const promise = (place: number, what: string, more: Partial<SeenRow> = {}) =>
    row('promise', { about: { kind: 'walk', id: 'walk' }, what, team: 'upkeep', place }, more);

  it('stand in three places; what came second for one is kept and told', () => {
    const [one, two] = [promise(1, 'bank'), promise(2, 'lamp')];
    const late = promise(2, 'hek', { why: 'promises_full', sync: 'attention' });
    const walk = row('walk', { promised: { 1: one.id, 2: two.id } }, { id: 'walk' });
    const known = promisesOf(viewOf(late, two, one), walk);
    expect(known.places.map((place) => place?.id ?? null)).toEqual([one.id, two.id, null]);
    expect(known.refused).toEqual([late]);
  });

  it('are told no more once the same stands in a free place', () => {
    const late = promise(2, 'hek', { why: 'promises_full', sync: 'attention' });
    const there = promise(3, 'hek');
    const walk = row('walk', { promised: { 3: there.id } }, { id: 'walk' });
    expect(promisesOf(viewOf(late, there), walk).refused).toEqual([]);
  });
});
