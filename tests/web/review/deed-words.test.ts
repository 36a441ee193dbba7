import { expect, test } from 'vitest';
import { deedWords } from '../../../web/review/detail/deed-words.ts';

const none = { byId: () => undefined };

test('a removed note is a removed note, and a removed find a removed find', () => {
  const said = (t: string) => deedWords({ t, set: {} }, none)[0]?.did;
  expect(said('note.delete')).toMatch(/^Notitie/);
  expect(said('observation.delete')).toMatch(/^Vondst/);
});

test('what hangs on a find and has no words in its history is not called the find', () => {
  for (const kind of ['initiative', 'strength', 'appeal'])
    expect(deedWords({ t: `${kind}.delete`, set: {} }, none)).toEqual([]);
});
