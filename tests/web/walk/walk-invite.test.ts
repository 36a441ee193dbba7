import { expect, test } from 'vitest';
import { hashOf, type RandomBytes } from '../../../schema/ids.ts';
import { readScanned } from '../../../web/join/read-invitation.ts';
import { newWalk } from '../../../web/sync/new-lane.ts';
import { inviteOf } from '../../../web/walk/walk-invite.ts';

const random: RandomBytes = (bytes) => crypto.getRandomValues(bytes);
const origin = 'https://loopmee.example';
const secret = 'Zm9v-YmFy_Zm9vYmFyMDEy';
const nothing = { list: () => [] };
const withCode = (code: string) =>
  ({ list: () => [{ set: { code } }] }) as unknown as Parameters<typeof inviteOf>[1];

test('the link of who started the walk has the secret of which the server has the hash', async () => {
  const { lane, work } = await newWalk('demo', 'Kim', 'Wandeling', { nowMs: 1, random });
  const invite = inviteOf(lane, withCode(String(work[0]?.set.code)), origin);
  expect(invite?.link).toMatch(/^https:\/\/loopmee\.example\/j#[\w-]{22}$/);
  const read = readScanned(invite?.link ?? '', origin);
  expect(read?.by).toBe('secret');
  const hash = read?.by === 'secret' ? await hashOf(read.secret) : '';
  expect(hash).toBe(work[0]?.set.secretHash);
  expect(JSON.stringify(work), 'what is sent').not.toContain(lane.walkSecret);
});

test('who came in by a code shows a link with the code', () => {
  const lane = { join: { by: 'code', code: 'K7Q4PX' } } as const;
  const expected = { link: `${origin}/j/K7Q4PX`, code: 'K7Q4PX', secret: null };
  expect(inviteOf(lane, nothing, origin)).toEqual(expected);
  expect(inviteOf(lane, withCode('R0ZEN1'), origin)?.link).toBe(`${origin}/j/R0ZEN1`);
});

test('who came in by a QR passes it on, also before the walk is known', () => {
  const lane = { join: { by: 'secret', secret } } as const;
  expect(inviteOf(lane, nothing, origin)).toMatchObject({
    link: `${origin}/j#${secret}`,
    code: null,
  });
});

test('without code and secret there is nothing to show yet', () => {
  expect(inviteOf({ join: { by: 'organisation', slug: 'demo' } }, nothing, origin)).toBeNull();
});
