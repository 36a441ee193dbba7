import { describe, expect, it } from 'vitest';
import { askedOn, newsFor } from '../../../web/walk-together/notes.ts';
import { seenRow, viewOver } from '../seen-rows.ts';

const note = (id: string, by: string, text: string, answers?: string, walk = 'walk') =>
  seenRow('note', { about: { kind: 'walk', id: walk }, text, answers }, { id, by });
const none = new Set<string>();
const asked = (...rows: ReturnType<typeof note>[]) => askedOn(viewOver(rows), 'walk');

describe('what is asked on a walk', () => {
  it('stands with its answers, the latest question first', () => {
    const all = asked(
      note('1', 'eveline', 'Wie is bij de speeltuin?'),
      note('2', 'samira', 'Ik.', '1'),
      note('3', 'samira', 'Van wie is het hek?'),
      note('4', 'eveline', 'Van een andere wandeling', undefined, 'other'),
    );
    expect(all.map(({ question, answers }) => [question.id, answers.map(({ id }) => id)])).toEqual([
      ['3', []],
      ['1', ['2']],
    ]);
  });

  it('loses no answer whose question did not come yet', () => {
    expect(asked(note('2', 'samira', 'Ik.', '1')).map(({ question }) => question.id)).toEqual([
      '2',
    ]);
  });

  it('is news for others until somebody answered, and for who asked once somebody did', () => {
    const question = note('1', 'eveline', 'Wie is bij de speeltuin?');
    expect(newsFor(asked(question), 'samira', none)?.note.id).toBe('1');
    expect(newsFor(asked(question), 'eveline', none)).toBeNull();
    const both = asked(question, note('2', 'samira', 'Ik.', '1'));
    expect(newsFor(both, 'eveline', none)?.note.id).toBe('2');
    expect(newsFor(both, 'jan', none)).toBeNull();
  });

  it('is no news any more once it was put away', () => {
    const all = asked(note('1', 'eveline', 'Wie is bij de speeltuin?'));
    expect(newsFor(all, 'samira', new Set(['1']))).toBeNull();
  });
});
