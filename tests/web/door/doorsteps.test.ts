import { describe, expect, it } from 'vitest';
import type { DoorstepOutcome } from '../../../schema/vocabulary/walk.ts';
import {
  dayAfter,
  doorLinesIn,
  doorstepAt,
  doorstepsIn,
  isWithinReach,
  untilOf,
} from '../../../web/door/doorsteps.ts';
import { seenRow, viewOver } from '../seen-rows.ts';

const today = '2026-11-30';
const far = '2099-01-01';
const door = (line: string, outcome: DoorstepOutcome, until: string, at = 1) =>
  seenRow('doorstep', { address: { id: null, line, complex: null }, outcome, until }, { at });

describe('a door without a talk', () => {
  it('is known as long as was agreed', () => {
    expect(untilOf('not-home', today)).toBe('2026-12-01');
    expect(untilOf('not-wanted', today)).toBe('2027-05-29');
    expect(dayAfter('2027-02-28', 1)).toBe('2027-03-01');
  });

  it('can be come back to within thirty days', () => {
    expect(isWithinReach(today, today)).toBe(true);
    expect(isWithinReach('2026-12-30', today)).toBe(true);
    expect(isWithinReach('2026-12-31', today)).toBe(false);
    expect(isWithinReach('2026-11-29', today)).toBe(false);
    expect(isWithinReach('', today)).toBe(false);
  });

  it('is not known any more after its day, nor once it was taken away', () => {
    const gone = { ...door('Laan 2', 'not-home', far), isDeleted: true };
    expect(doorstepsIn(viewOver([door('Laan 1', 'not-home', '2026-11-29'), gone]), today)).toEqual(
      [],
    );
    expect(doorstepsIn(viewOver([door('Laan 1', 'not-home', today)]), today)).toHaveLength(1);
  });

  it('is found again at its address, however that is typed, with what was said last', () => {
    const view = viewOver([
      door('Lindestraat 14', 'not-home', far, 1),
      door('lindestraat  14', 'come-back', far, 2),
    ]);
    expect(doorstepAt(view, { line: 'Lindestraat 14 ' }, today)?.set.outcome).toBe('come-back');
    expect(doorstepAt(view, { line: 'Lindestraat 1' }, today)).toBeUndefined();
  });

  it('is a line at its street, by number', () => {
    const view = viewOver([
      door('Lindestraat 14', 'not-home', far),
      door('Lindestraat 2a', 'not-wanted', far),
      door('Lindestraatje 1', 'not-home', far),
    ]);
    expect(doorLinesIn(view, 'Lindestraat')).toEqual(['2a: wil niet', '14: niemand thuis']);
  });
});
