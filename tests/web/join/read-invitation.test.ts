import { expect, test } from 'vitest';
import { readInvitation } from '../../../web/join/read-invitation.ts';

test('a link with a code fills in the code, put right', () => {
  expect(readInvitation('k7q-4px', '')).toEqual({ by: 'code', code: 'K7Q4PX' });
});

test('a code that cannot be one stays, to be corrected by hand', () => {
  expect(readInvitation('K7Q', '')).toEqual({ by: 'code', code: 'K7Q' });
});

test('a secret after the hash goes before a code', () => {
  expect(readInvitation(undefined, '#abc')).toEqual({ by: 'secret', secret: 'abc' });
});

test('no invitation leaves the code to be typed', () => {
  expect(readInvitation(undefined, '')).toEqual({ by: 'nothing' });
});
