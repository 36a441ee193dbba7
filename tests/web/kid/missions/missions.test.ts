import { expect, test } from 'vitest';
import { childJudgements, childWhys } from '../../../../schema/vocabulary/kid.ts';
import { fulfilled, missions, picked, progressOf } from '../../../../web/kid/missions/missions.ts';
import { aKidFind } from '../a-find.ts';

const nothing = { mission: null, missions: [] };
const being = (id: string, since: number) => ({
  ...nothing,
  mission: id,
  missionsAt: { [id]: since },
});
const lovely = (at: number) => aKidFind(at, { judgement: 'good', why: 'lovely' });
const of = (id: string, rows: ReturnType<typeof progressOf>) => rows.find((one) => one.id === id);

test('nothing is filled and nothing done before a mission is picked', () => {
  const rows = progressOf([lovely(1), aKidFind(2, { why: 'broken' })], nothing);
  expect(rows.map(({ filled }) => filled.length)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(rows.some(({ isDone, isBeingDone }) => isDone || isBeingDone)).toBe(false);
});

test('only what is found since the mission was picked fills it, oldest first, and no more than fits', () => {
  const finds = [lovely(1), lovely(11), aKidFind(12, { why: 'dirty' }), lovely(13)];
  const known = being('lovely', 10);
  expect(of('lovely', progressOf(finds, known))).toMatchObject({
    filled: [{ at: 11 }, { at: 13 }],
    isBeingDone: true,
    isDone: false,
  });
  const more = [...finds, lovely(14), lovely(15)];
  expect(of('lovely', progressOf(more, known))).toMatchObject({
    filled: [{ at: 11 }, { at: 13 }, { at: 14 }],
    isDone: true,
  });
});

test('each mission can be filled by what a child can say, and none by everything', () => {
  const said = childJudgements.flatMap((judgement) =>
    childWhys.map(({ id: why }) => ({ judgement, why })),
  );
  for (const { id, fits } of missions) {
    const fitting = said.filter(fits);
    expect(fitting.length, id).toBeGreaterThan(0);
    expect(fitting.length, id).toBeLessThan(said.length);
  }
});

test('going to another mission and back loses nothing', () => {
  const finds = [lovely(11)];
  const first = { ...nothing, ...picked('lovely', [], nothing, 10) };
  const other = { ...first, ...picked('run', finds, first, 20) };
  const back = { ...other, ...picked('lovely', finds, other, 30) };
  expect(back.mission).toBe('lovely');
  expect(of('lovely', progressOf(finds, back))?.filled).toHaveLength(1);
});

test('what is done stays done when the child hides what filled it', () => {
  const finds = [aKidFind(11, { why: 'run' })];
  const known = being('run', 10);
  const done = fulfilled(finds, known);
  expect(done).toEqual({ missions: ['run'] });
  const after = { ...known, ...done };
  expect(of('run', progressOf([], after))).toMatchObject({ filled: [], isDone: true });
  expect(fulfilled([], after), 'and is remembered once').toBeNull();
});

test('a mission that is done can be done again, and keeps its star', () => {
  const finds = [aKidFind(11, { why: 'run' })];
  const known = being('run', 10);
  const again = { ...known, ...picked('run', finds, known, 20) };
  expect(of('run', progressOf(finds, again))).toMatchObject({ filled: [], isDone: true });
});
