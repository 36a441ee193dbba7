import { describe, expect, test } from 'vitest';
import type { Kind } from '../../../../schema/entities/row.ts';
import type { Draft } from '../../../../schema/mutations/mutation.ts';
import { makePlanning } from '../../../../web/plan/board/planning.ts';
import type { LaneViewModel, SeenRow } from '../../../../web/sync/device.ts';
import { nl } from '../../../../web/text/plan-board/nl.ts';
import { here, testCore } from '../../../fixtures/core.ts';
import { people } from '../../../fixtures/people.ts';

let ids = 0;
const newMid = () => {
  ids += 1;
  return `01900000-0000-7000-9000-${String(ids).padStart(12, '0')}`;
};

/** Lotte at the board; what she does goes to the real core at once, which refuses what may not be. */
function atBoard() {
  const core = testCore();
  const jan = people.walker();
  const lotte = people.teamLead();
  const walk = core.startWalk(jan);
  const about = core.say(jan, {
    t: 'observation.create',
    walk,
    set: { category: 'litter', position: here },
  }).mid;
  const plan = (set = {}) =>
    core.say(lotte, {
      t: 'follow_up.create',
      set: { about: { kind: 'observation', id: about }, task: 'Lamp', owner: 'Jan', ...set },
    }).mid;
  const rows = () =>
    ['office', 'concerns'].flatMap((scope) => core.pull(lotte, scope)) as SeenRow[];
  const view = (): LaneViewModel => ({
    rows: new Map(),
    list: (kind: Kind) => rows().filter((row) => row.kind === kind && !row.isDeleted),
    byId: (id) => rows().find((row) => row.id === id),
  });
  let isFull = false;
  let saves = 0;
  const refused: string[] = [];
  const save = async (drafts: readonly Draft[]) => {
    if (isFull) throw new Error('no room');
    saves += 1;
    for (const draft of drafts) {
      const mid = draft.mid ?? newMid();
      const { result } = core.say(lotte, draft, { mid, e: draft.e ?? mid });
      if (result.s !== 'ok') refused.push(`${draft.t} ${result.s} ${result.why}`);
    }
  };
  const planning = makePlanning({ save, view, newMid, words: () => nl.done });
  const of = (id: string) => view().byId(id)?.set ?? {};
  /** Answered and closed, as the gate does it. */
  const closeIt = async (id: string) => {
    const before = view().byId(id);
    const answer = core.say(lotte, {
      t: 'answer.create',
      set: {
        about: { kind: 'observation', id: about },
        how: 'app',
        on: '2026-11-23',
        text: 'Gemaakt.',
      },
    }).mid;
    const base = { status: before?.from.status ?? null, said: before?.from.said ?? null };
    const set = { status: 'done', said: { [about]: answer } };
    expect(core.say(lotte, { t: 'follow_up.patch', e: id, set, base }).result.s).toBe('ok');
    if (before) planning.closed(before, 'klaar');
  };
  return {
    planning,
    plan,
    of,
    refused,
    closeIt,
    saves: () => saves,
    fill: () => {
      isFull = true;
    },
  };
}

describe('moving', () => {
  test('several at once is one save, and one undo takes all of it back', async () => {
    const { planning, plan, of, refused, saves } = atBoard();
    const [one, other] = [plan(), plan({ status: 'planned', plannedOn: '2026-12-01' })];
    expect(await planning.move([one, other], 'doing', { text: 'verplaatst' })).toBe(true);
    expect([of(one).status, of(other).status, saves()]).toEqual(['doing', 'doing', 1]);
    expect(await planning.undo()).toBe(true);
    expect([of(one).status, of(other).status, saves()]).toEqual(['open', 'planned', 2]);
    expect(refused).toEqual([]);
  });

  test('off the board goes back to the column it came from', async () => {
    const { planning, plan, of, refused } = atBoard();
    const card = plan({ status: 'planned', plannedOn: '2026-12-01' });
    await planning.move([card], 'dropped', { text: 'vervallen' });
    expect(of(card).status).toBe('dropped');
    await planning.undo();
    expect(of(card)).toMatchObject({ status: 'planned', plannedOn: '2026-12-01' });
    expect(refused).toEqual([]);
  });

  test('to what has yet to be planned takes the day away, and an undo brings it back', async () => {
    const { planning, plan, of } = atBoard();
    const card = plan({ status: 'planned', plannedOn: '2026-12-01', at: '10:00' });
    await planning.move([card], 'open', { text: 'terug' });
    expect(of(card)).toMatchObject({ status: 'open', plannedOn: null, at: null });
    await planning.undo();
    expect(of(card)).toMatchObject({ status: 'planned', plannedOn: '2026-12-01', at: '10:00' });
  });

  test('to waiting says what it waits for; another reason is kept too', async () => {
    const { planning, plan, of, refused } = atBoard();
    const card = plan();
    await planning.move([card], 'waiting', { text: 'wacht', also: { waitingFor: 'slot' } });
    await planning.move([card], 'waiting', { text: 'wacht', also: { waitingFor: 'gemeente' } });
    expect(of(card)).toMatchObject({ status: 'waiting', waitingFor: 'gemeente' });
    expect(refused).toEqual([]);
  });

  test('what was closed is open again by an undo, and what was done before that can be taken back too', async () => {
    const { planning, plan, of, closeIt, refused } = atBoard();
    const card = plan();
    await planning.move([card], 'planned', { text: 'ingepland' });
    await closeIt(card);
    expect(of(card).status).toBe('done');
    await planning.undo();
    expect(of(card).status).toBe('planned');
    await planning.undo();
    expect(of(card).status).toBe('open');
    expect(refused).toEqual([]);
  });
});

describe('a day', () => {
  test('plans what had yet to be planned, and without it there is nothing planned', async () => {
    const { planning, plan, of } = atBoard();
    const card = plan();
    await planning.set([card], { plannedOn: '2026-12-01' }, 'gepland');
    expect(of(card)).toMatchObject({ status: 'planned', plannedOn: '2026-12-01' });
    await planning.set([card], { plannedOn: null }, 'geen dag');
    expect(of(card).status).toBe('open');
  });

  test('leaves what is being done where it is', async () => {
    const { planning, plan, of } = atBoard();
    const card = plan({ status: 'doing' });
    await planning.set([card], { plannedOn: '2026-12-01' }, 'gepland');
    expect(of(card).status).toBe('doing');
  });
});

test('a device without room says so, and nothing is changed', async () => {
  const { planning, plan, of, fill } = atBoard();
  const card = plan();
  fill();
  expect(await planning.move([card], 'doing', { text: 'verplaatst' })).toBe(false);
  expect(planning.problem.value).toBe(nl.done.notKept);
  expect(of(card).status).toBe('open');
  expect(planning.done.value).toBeNull();
});

test('what is gone, or stands like that already, is said', async () => {
  const { planning, plan } = atBoard();
  expect(await planning.move(['gone'], 'doing', { text: '' })).toBe(false);
  expect(planning.problem.value).toBe(nl.done.gone);
  expect(await planning.set([plan()], { owner: 'Jan' }, '')).toBe(false);
  expect(planning.problem.value).toBe(nl.done.nothing);
  expect(await planning.undo()).toBe(false);
  expect(planning.problem.value).toBe(nl.done.nothingToUndo);
});
