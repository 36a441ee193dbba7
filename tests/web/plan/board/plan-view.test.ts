import { expect, test } from 'vitest';
import { followUpStatuses, mayStepFollowUp } from '../../../../schema/workflow.ts';
import { boardKey } from '../../../../web/plan/board/board-keys.ts';
import { readPlanView, writePlanView } from '../../../../web/plan/board/plan-view.ts';
import { wayTo } from '../../../../web/plan/board/way-to.ts';

test('the address says how one looks, and comes back as it was', () => {
  const address =
    'als=week&lanen=persoon&buurt=BU1&wie=member%3Asam&stand=planned&week=2026-12-01&kolom=doing&kaart=c1';
  const view = readPlanView(Object.fromEntries(new URLSearchParams(address)));
  expect(view).toMatchObject({ shape: 'week', lanes: 'person', who: 'member:sam', isOdd: false });
  expect(writePlanView(view)).toBe(address);
  expect(writePlanView(readPlanView({}))).toBe('');
});

test('what an address asks that is not known is left out, and that is said', () => {
  const view = readPlanView({ als: 'taart', wie: 'wie dan ook', stand: 'done', nieuw: '1' });
  expect(view).toMatchObject({ shape: 'board', who: null, status: 'done', isOdd: true });
  expect(readPlanView({ week: '2026-13-45' })).toMatchObject({ week: null, isOdd: true });
});

test('a card gets from each column to each other by steps that may be taken, and back by the same', () => {
  for (const from of followUpStatuses)
    for (const to of followUpStatuses) {
      const steps = [from, ...wayTo(from, to)];
      expect(steps.at(-1)).toBe(to);
      steps.slice(1).forEach((next, at) => {
        const before = steps[at] ?? from;
        expect(mayStepFollowUp(before, next), `${before} to ${next}`).toBe(true);
        // What was closed is opened again in another way.
        if (next !== 'done')
          expect(mayStepFollowUp(next, before), `${next} back to ${before}`).toBe(true);
      });
    }
});

test('keys are for the board alone, and those with Ctrl are only its own', () => {
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false };
  expect(boardKey({ ...plain, key: 'm' })).toBe('move');
  expect(boardKey({ ...plain, key: 'ArrowUp' })).toBe('up');
  expect(boardKey({ ...plain, key: 'ArrowUp', ctrlKey: true })).toBe('higher');
  expect(boardKey({ ...plain, key: 'z', metaKey: true })).toBe('undo');
  expect(boardKey({ ...plain, key: 'm', ctrlKey: true })).toBeNull();
  expect(boardKey({ ...plain, key: '?', shiftKey: true })).toBe('help');
  expect(boardKey({ ...plain, key: 'toString' })).toBeNull();
});
