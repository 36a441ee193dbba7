import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newMid } from '../../../schema/ids.ts';
import { mayStepFollowUp } from '../../../schema/workflow.ts';
import { dayAfter, partDraft, putOffDraft } from '../../../web/plan/day/put-off.ts';
import { todayFor } from '../../../web/plan/day/today.ts';
import { stopsOf, type Visit, visitOf, visitsFor, visitsOn } from '../../../web/plan/day/visits.ts';
import type { SeenRow } from '../../../web/sync/device.ts';
import { dayOf } from '../../../web/text/format.ts';
import { seenRow, spot, viewOver } from '../seen-rows.ts';

const noon = Date.parse('2026-11-26T12:00:00');
const today = dayOf(noon);
const yesterday = dayAfter(today, -1);
const mid = (at: number) => newMid(at, (bytes) => bytes.fill(7));

const fatma = seenRow('member', { name: 'Fatma', role: 'reviewer' }, { id: 'fatma' });
const sam = seenRow('member', { name: 'Sam', role: 'walker' }, { id: 'sam' });
const team = seenRow('team', { name: 'Kou en vocht', people: ['fatma'] }, { id: 'cold' });
const litter = seenRow('observation', { category: 'litter', position: spot, status: 'planned' });
const told = (set: SeenRow['set'] = {}) =>
  seenRow('concern', { category: 'mould', position: spot, words: 'Het is nat.', ...set });
const plan = (set: SeenRow['set'], more: Partial<SeenRow> = {}) =>
  seenRow(
    'follow_up',
    { about: { kind: 'observation', id: litter.id }, task: 'Kijken', status: 'planned', ...set },
    { by: 'lotte', ...more },
  );
const over = (...rows: SeenRow[]) => {
  const all = [fatma, sam, team, litter, ...rows];
  return { ...viewOver(all), byId: (id: string) => all.find((row) => row.id === id) };
};
const whoIsFatma = { kind: 'member', id: 'fatma' } as const;
const tasks = (visits: readonly Visit[]) => visits.map(({ task }) => task);

describe('whose day a visit belongs to', () => {
  const mine = plan({ task: 'mine', who: { kind: 'member', id: 'fatma' }, owner: 'Fatma' });
  const ours = plan({ task: 'ours', who: { kind: 'team', id: 'cold' }, owner: 'Kou en vocht' });
  const theirs = plan({ task: 'theirs', who: { kind: 'member', id: 'sam' }, owner: 'Sam' });
  const old = plan({ task: 'old', owner: 'Fatma' });
  const city = plan({ task: 'city', who: { kind: 'other', id: null }, owner: 'Fatma' });

  it('is that of its owner, and of everybody in the team that owns it', () => {
    const view = over(mine, ours, theirs, old, city);
    expect(tasks(visitsFor(view, whoIsFatma))).toEqual(['mine', 'ours', 'old']);
    expect(tasks(visitsFor(view, { kind: 'member', id: 'sam' }))).toEqual(['theirs']);
    expect(tasks(visitsFor(view, { kind: 'team', id: 'cold' }))).toEqual(['ours']);
  });

  it('goes by the name of before owners had an id only when one colleague has that name', () => {
    const namesake = seenRow('member', { name: 'Fatma', role: 'walker' }, { id: 'fatma-2' });
    expect(tasks(visitsFor(over(old, namesake), whoIsFatma))).toEqual([]);
  });
});

describe('the visits of a day', () => {
  it('are those planned for it, the agreed times first, with what is done apart', () => {
    const on = (task: string, set: SeenRow['set'] = {}) => plan({ task, plannedOn: today, ...set });
    const rows = [
      on('any time', { rank: 1 }),
      on('late', { at: '15:00' }),
      on('early', { at: '09:00' }),
      on('over', { status: 'done' }),
      on('dropped', { status: 'dropped' }),
      on('waits', { status: 'waiting', rank: 2 }),
      plan({ task: 'tomorrow', plannedOn: dayAfter(today, 1) }),
    ];
    const view = over(...rows);
    const { open, done } = visitsOn(
      rows.map((row) => visitOf(view, row)),
      today,
    );
    expect(tasks(open)).toEqual(['early', 'late', 'any time', 'waits']);
    expect(tasks(done)).toEqual(['over']);
  });

  it('say the address and the number only as far as this device holds them, and the number only with a yes', () => {
    const address = { line: 'Lindestraat 14', id: null, complex: null };
    const home = (mayCall: boolean) => told({ address, phone: '06 12345678', mayCall });
    for (const mayCall of [true, false]) {
      const concern = home(mayCall);
      const row = plan({ about: { kind: 'concern', id: concern.id } });
      const held = visitOf(over(row, concern), row);
      expect([held.address, held.words]).toEqual(['Lindestraat 14', 'Het is nat.']);
      expect(held.phone).toBe(mayCall ? '06 12345678' : null);
      const notHeld = visitOf(over(row), row);
      expect(notHeld).toMatchObject({ address: '', words: '', phone: null, finds: [] });
      expect(stopsOf([notHeld])).toEqual([]);
    }
  });

  it('read rows of an older app, which lack all that came later', () => {
    const old = plan({ owner: 'Fatma', plannedOn: today, dueOn: null });
    expect(visitOf(over(old), old)).toMatchObject({
      at: null,
      parts: [],
      waitingFor: '',
      promises: [],
      finds: [{ id: litter.id }],
    });
  });
});

describe('what to know in the morning', () => {
  const who = { kind: 'member', id: 'fatma' };
  const whyOf = (set: SeenRow['set']) => {
    const { promised, late } = todayFor(over(plan({ who, ...set })), whoIsFatma, today);
    return [promised.map(({ why }) => why.is), late.map(({ why }) => why.is)];
  };

  it.each([
    ['due today', { dueOn: today }, [['due'], []]],
    ['due yesterday', { dueOn: yesterday }, [[], ['late']]],
    ['planned for yesterday', { plannedOn: yesterday }, [[], ['missed']]],
    ['waiting since yesterday', { status: 'waiting', waitingUntil: yesterday }, [[], ['waited']]],
    ['waiting until today', { status: 'waiting', waitingUntil: today }, [[], []]],
    ['done', { dueOn: yesterday, status: 'done' }, [[], []]],
    ['planned for today', { plannedOn: today }, [[], []]],
  ])('tells of what is %s', (_name, set, expected) => {
    expect(whyOf(set)).toEqual(expected);
  });

  it('tells what was promised to a resident by the team, or about what is given to somebody', () => {
    const given = told({ assignee: { kind: 'member', id: 'fatma' } });
    const other = told();
    const promise = (concern: SeenRow, set: SeenRow['set']) =>
      seenRow('promise', { about: { kind: 'concern', id: concern.id }, isKept: false, ...set });
    const rows = [
      promise(given, { what: 'given', dueOn: today, team: null }),
      promise(other, { what: 'team', dueOn: yesterday, team: 'cold' }),
      promise(other, { what: 'nobody', dueOn: today, team: null }),
      promise(given, { what: 'kept', dueOn: today, team: null, isKept: true }),
    ];
    const { promised, late } = todayFor(over(given, other, ...rows), whoIsFatma, today);
    const what = ({ why }: (typeof promised)[number]) => 'what' in why && why.what;
    expect([promised.map(what), late.map(what)]).toEqual([['given'], ['team']]);
  });

  it('tells what the team promised on a walk, in the words of the walk', () => {
    const walk = seenRow('walk', { name: 'Rondje plein' });
    const about = { kind: 'walk', id: walk.id };
    const promise = (set: SeenRow['set']) =>
      seenRow('promise', { about, what: 'Licht', isKept: false, ...set });
    const rows = [
      promise({ team: 'cold', dueOn: today }),
      promise({ team: 'other', dueOn: today }),
      promise({ team: 'cold', dueOn: yesterday, isKept: true }),
    ];
    const { promised, late } = todayFor(over(walk, ...rows), whoIsFatma, today);
    expect(promised.map(({ why }) => why)).toEqual([
      { is: 'walk', walk: walk.id, name: 'Rondje plein', what: 'Licht', day: today },
    ]);
    expect(late).toEqual([]);
  });

  it('tells what a resident was promised, whoever did, to who goes there', () => {
    const concern = told();
    const about = { kind: 'concern', id: concern.id };
    const promise = seenRow('promise', { about, what: '', dueOn: today, team: 'other' });
    const visit = plan({ about, who });
    const [line] = todayFor(over(concern, promise, visit), whoIsFatma, today).promised;
    expect(line?.find?.id).toBe(concern.id);
    expect(todayFor(over(concern, promise), whoIsFatma, today).promised).toEqual([]);
  });

  it('tells what came in since yesterday, and neither what one planned oneself nor what stands among the visits', () => {
    const since = (at: number, field: string) => ({ from: { [field]: mid(at) } });
    const at = Date.parse(`${yesterday}T08:00:00`);
    const long = at - 24 * 3_600_000;
    const given = (from: number) =>
      seenRow(
        'observation',
        { category: 'litter', position: spot, assignee: { kind: 'team', id: 'cold' } },
        { at: long, ...since(from, 'assignee') },
      );
    const [fresh, stale] = [given(at), given(long)];
    const rows = [
      plan({ task: 'new', who }, since(at, 'who')),
      plan({ task: 'old', who }, since(long, 'who')),
      plan({ task: 'own', who }, { by: 'fatma', ...since(at, 'who') }),
      plan({ task: 'among the visits', who, plannedOn: today }, since(at, 'who')),
    ];
    const { came } = todayFor(over(fresh, stale, ...rows), whoIsFatma, today);
    expect(came.map(({ find, visit }) => visit?.task ?? find?.id)).toEqual([fresh.id, 'new']);
  });
});

describe('putting a visit off', () => {
  const visit = (set: SeenRow['set']) => {
    const row = plan({ plannedOn: today, ...set });
    return visitOf(over(row), row);
  };

  it('waits with a reason until that day, and is planned again without one', () => {
    const next = dayAfter(today, 2);
    expect(putOffDraft(visit({}), next, 'Niemand thuis').set).toEqual({
      plannedOn: next,
      status: 'waiting',
      waitingFor: 'Niemand thuis',
      waitingUntil: next,
    });
    const waited = visit({ status: 'waiting', waitingFor: 'Niemand thuis', waitingUntil: today });
    expect(putOffDraft(waited, next, '').set).toEqual({
      plannedOn: next,
      status: 'planned',
      waitingFor: '',
      waitingUntil: null,
    });
  });

  it('never leaves the last day before the planned one, nor asks for a step that may not be taken', () => {
    const day = fc.integer({ min: 0, max: 30 }).map((days) => dayAfter(today, days));
    fc.assert(
      fc.property(
        day,
        fc.option(day, { nil: null }),
        fc.constantFrom('', 'Onderdelen'),
        fc.constantFrom('open', 'planned', 'doing', 'waiting'),
        (to, dueOn, why, status) => {
          const asked = visit({ dueOn, status });
          const { set } = putOffDraft(asked, to, why);
          const due = 'dueOn' in set ? set.dueOn : dueOn;
          expect(due === null || String(due) >= to).toBe(true);
          if ('status' in set)
            expect(mayStepFollowUp(asked.status, set.status as Visit['status'])).toBe(true);
        },
      ),
    );
  });

  it('ticks one step and leaves the others as they were', () => {
    const parts = [
      { text: 'Bellen', isDone: true },
      { text: 'Kijken', isDone: false },
    ];
    expect(partDraft(visit({ parts }), 1, true).set).toEqual({
      parts: [parts[0], { text: 'Kijken', isDone: true }],
    });
  });
});
