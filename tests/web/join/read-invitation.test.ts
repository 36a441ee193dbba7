import { expect, test } from 'vitest';
import { readInvitation, readScanned } from '../../../web/join/read-invitation.ts';

const secret = 'Zm9v-YmFy_Zm9vYmFyMDEy';
const origin = 'https://loopmee.example';
const scanned = (text: string) => readScanned(text, origin);

test('a link with a code fills in the code, put right', () => {
  expect(readInvitation('k7q-4px', '')).toEqual({ by: 'code', code: 'K7Q4PX' });
});

test('a code that cannot be one stays, to be corrected by hand', () => {
  expect(readInvitation('K7Q', '')).toEqual({ by: 'code', code: 'K7Q' });
});

test('a secret after the hash goes before a code', () => {
  expect(readInvitation(undefined, `#${secret}`)).toEqual({ by: 'secret', secret });
});

test('no invitation leaves the code to be typed', () => {
  expect(readInvitation(undefined, '')).toEqual({ by: 'nothing', isBroken: false });
  expect(readInvitation(undefined, '#content'), 'the link to the content').toEqual({
    by: 'nothing',
    isBroken: false,
  });
});

test.each([secret.slice(1), `${secret}.`, 'abc'])('says of half a link that it is: #%s', (half) => {
  expect(readInvitation(undefined, `#${half}`)).toEqual({ by: 'nothing', isBroken: true });
});

test.each([
  [`${origin}/j#${secret}`, { by: 'secret', secret }],
  [`${origin}/j/#${secret}`, { by: 'secret', secret }],
  [` ${origin}/j#${secret}\n`, { by: 'secret', secret }],
  [`${origin}/j/K7Q4PX`, { by: 'code', code: 'K7Q4PX' }],
  [`${origin}/j/k7q-4px`, { by: 'code', code: 'K7Q4PX' }],
  [secret, { by: 'secret', secret }],
  ['K7Q-4PX', { by: 'code', code: 'K7Q4PX' }],
])('a QR that says %s invites', (text, invitation) => {
  expect(scanned(text)).toEqual(invitation);
});

test.each([
  `https://elsewhere.example/j#${secret}`,
  `http://loopmee.example/j#${secret}`,
  `https://loopmee.example.elsewhere.example/j/K7Q4PX`,
  `${origin}/j`,
  `${origin}/j#${secret.slice(1)}`,
  `${origin}/j/K7Q`,
  `${origin}/j/K7Q4PX/more`,
  `${origin}/w/K7Q4PX`,
  `${origin}/b/rozenbuurt/K7Q4PXK7Q4A`,
  'WIFI:T:WPA;S:thuis;P:geheim;;',
  'javascript:alert(1)',
  '',
])('a QR that says %s is none of ours', (text) => {
  expect(scanned(text)).toBeNull();
});
