import { expect, test } from 'vitest';
import { whoWords } from '../../../web/text/who-words.ts';

test('calls a child by its animal and everybody else by their first name', () => {
  expect(whoWords({ role: 'child', avatar: 'fox' }, 'nl')).toBe('Vos');
  expect(whoWords({ role: 'child', avatar: 'fox' }, 'en')).toBe('Fox');
  expect(whoWords({ role: 'walker', nickname: 'Samira' }, 'nl')).toBe('Samira');
  expect(whoWords({ role: 'walker' }, 'nl')).toBe('');
});
