import { expect, test } from 'vitest';
import { type Coming, type Met, meet, meetAll } from '../../../web/review/arrivals/arrivals.ts';

/** Somebody at the desk; `sees` is what the view holds from then on. */
function atDesk(isOwn: Coming['isOwn'] = () => false) {
  let met: Met | null = null;
  let held: readonly string[] = [];
  const sees = (ids: string, { viewKey = 'new', isCaughtUp = true } = {}) => {
    ({ met, held } = meet(met, { viewKey, ids: [...ids], isOwn, isCaughtUp }));
    const shown = [...ids].filter((id) => met?.known.has(id)).join('');
    return [shown, held.join('')];
  };
  const press = () => {
    if (met) met = meetAll(met, held);
  };
  return { sees, press };
}

test('what was there when the desk opened is shown at once', () => {
  expect(atDesk().sees('abc')).toEqual(['abc', '']);
});

test('what comes in later waits, wherever in the list it belongs, until somebody asks for it', () => {
  const { sees, press } = atDesk();
  sees('bd');
  expect(sees('abcd')).toEqual(['bd', 'ac']);
  expect(sees('abcde')).toEqual(['bd', 'ace']);
  press();
  expect(sees('abcde')).toEqual(['abcde', '']);
  expect(sees('abcdef')).toEqual(['abcde', 'f']);
});

test('into an empty list too nothing comes by itself', () => {
  const { sees } = atDesk();
  sees('');
  expect(sees('a')).toEqual(['', 'a']);
});

test('one that somebody else decided meanwhile no longer waits', () => {
  const { sees } = atDesk();
  sees('a');
  sees('abc');
  expect(sees('ac')).toEqual(['a', 'c']);
});

test('another view or filter shows all it has at once', () => {
  const { sees } = atDesk();
  sees('a');
  sees('ab');
  expect(sees('abc', { viewKey: 'all' })).toEqual(['abc', '']);
  expect(sees('abcd', { viewKey: 'all' })).toEqual(['abc', 'd']);
  expect(sees('abcd', { viewKey: 'new' })).toEqual(['abcd', '']);
});

test('what was decided and is taken back stands in the list again at once', () => {
  const { sees } = atDesk();
  sees('abc');
  expect(sees('ac')).toEqual(['ac', '']);
  expect(sees('abc')).toEqual(['abc', '']);
});

test('one’s own find, and the one that is looked at, are no news', () => {
  const { sees } = atDesk((id) => id === 'b');
  sees('a');
  expect(sees('abc')).toEqual(['ab', 'c']);
});

test('nothing is new while the desk is still reading what was there', () => {
  const { sees } = atDesk();
  expect(sees('', { isCaughtUp: false })).toEqual(['', '']);
  expect(sees('abc', { isCaughtUp: false })).toEqual(['abc', '']);
});

test('what was read last of what was there already is shown, and only what comes after that waits', () => {
  const { sees } = atDesk();
  sees('abc', { isCaughtUp: false });
  expect(sees('abcd')).toEqual(['abcd', '']);
  expect(sees('abcde')).toEqual(['abcd', 'e']);
});
