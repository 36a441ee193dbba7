import { expect, test } from 'vitest';
import {
  type Closing,
  closeDrafts,
  freshAnswer,
  missingToCloseNow,
} from '../../../web/answer/closing.ts';
import { type AnswerSeen, asConcern, type PromiseSeen } from '../../../web/answer/concern-rows.ts';
import { stepsTo } from '../../../web/sync/steps.ts';
import { seenRow, spot } from '../seen-rows.ts';

const concern = (set: Record<string, unknown> = {}) =>
  asConcern(
    seenRow(
      'concern',
      { category: 'mould', position: spot, status: 'doing', ...set },
      {
        audience: 'door',
      },
    ),
  );
const answer = (set: Record<string, unknown> = {}, at = 10) =>
  seenRow(
    'answer',
    { how: 'call', on: '2026-11-25', text: 'Gemaakt', team: null, ...set },
    {
      at,
    },
  ) as AnswerSeen;
const nothing: Closing = {
  report: { as: '', number: '', on: '2026-11-25' },
  answer: { how: '', on: '2026-11-25', text: '', team: '' },
  wantsNoAnswer: false,
};
const heard: Closing = { ...nothing, report: { ...nothing.report, as: 'heard' } };
const typed: Closing = { ...heard, answer: { ...nothing.answer, how: 'call', text: ' Gemaakt ' } };
const counted = () => {
  let n = 0;
  return () => `mid-${++n}`;
};

test('says all that is missing, and nothing once it can be closed', () => {
  expect(missingToCloseNow(concern(), nothing, [])).toEqual(['answer', 'report']);
  expect(missingToCloseNow(concern(), heard, [])).toEqual(['answer']);
  expect(missingToCloseNow(concern(), typed, [])).toEqual([]);
  expect(missingToCloseNow(concern(), { ...heard, wantsNoAnswer: true }, [])).toEqual([]);
  expect(missingToCloseNow(concern(), heard, [answer()])).toEqual([]);
});

test('a report is passed on with its number and day, and an intention is no end', () => {
  const as = (report: Partial<Closing['report']>) =>
    missingToCloseNow(concern(), { ...typed, report: { ...nothing.report, ...report } }, []);
  expect(as({ as: 'asked' })).toEqual(['report']);
  expect(as({ as: 'forwarded', number: ' ' })).toEqual(['number']);
  expect(as({ as: 'forwarded', number: 'M-1', on: '' })).toEqual(['reportDay']);
  expect(as({ as: 'forwarded', number: 'M-1' })).toEqual([]);
});

test('an answer that is half typed is not thrown away by closing', () => {
  const half = { ...typed, answer: { ...typed.answer, how: '' as const } };
  expect(missingToCloseNow(concern(), half, [answer()])).toEqual(['how']);
});

test('an answer that is too long says so, and one that could not be applied counts as none', () => {
  const long = { ...typed, answer: { ...typed.answer, text: 'a'.repeat(10_000) } };
  expect(missingToCloseNow(concern(), long, [])).toEqual(['tooLong']);
  const held = { ...answer(), why: 'control_characters' };
  expect(missingToCloseNow(concern(), heard, [held])).toEqual(['answer']);
});

test('what was closed and opened again needs an answer of its own', () => {
  const first = answer({}, 10);
  const again = concern({ closedWith: first.id, steps: [{ to: 'done', at: 20 }] });
  expect(freshAnswer(again, [first])).toBeNull();
  expect(freshAnswer(again, [answer({}, 15), first])).toBeNull();
  const later = answer({}, 30);
  expect(freshAnswer(again, [later, first])).toBe(later);
});

test('closing is one save: the answer, the promise that it keeps, and the end', () => {
  const promise = seenRow('promise', { what: '', isKept: false }) as PromiseSeen;
  const drafts = closeDrafts(concern(), 'done', typed, [], [promise], counted());
  expect(drafts.map(({ t }) => t)).toEqual(['answer.create', 'promise.patch', 'concern.patch']);
  expect(drafts[0]).toMatchObject({ mid: 'mid-1', set: { text: 'Gemaakt', how: 'call' } });
  expect(drafts[2]?.set).toEqual({
    status: 'done',
    closedWith: 'mid-1',
    report: { as: 'heard', number: '', on: null },
  });
  expect(drafts[2]?.base).toMatchObject({ status: 'value-status', report: null });
});

test('what was never planned goes through every step, each on top of the one before', () => {
  const drafts = closeDrafts(concern({ status: 'seen' }), 'done', heard, [answer()], [], counted());
  expect(drafts.map(({ set }) => set.status)).toEqual(['planned', 'doing', 'done']);
  expect(drafts.map(({ base }) => base?.status)).toEqual(['value-status', 'mid-1', 'mid-2']);
});

test('ends only where the workflow allows it, and never by way of another end', () => {
  expect(stepsTo('seen', 'not_ours')).toEqual(['not_ours']);
  expect(stepsTo('doing', 'not_ours')).toBeNull();
  expect(stepsTo('planned', 'done')).toEqual(['doing', 'done']);
});
