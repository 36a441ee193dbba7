import { expect, test } from 'vitest';
import { demoPeople, signInAs } from '../../../web/start/demo-people.ts';

const answering =
  (body: unknown, status = 200): typeof fetch =>
  async () =>
    new Response(JSON.stringify(body), { status });
const cut: typeof fetch = async () => {
  throw new TypeError('no network');
};

test('reads who one can be', async () => {
  const people = [{ id: 'p', name: 'Fatma', role: 'reviewer' }];
  expect(await demoPeople(answering({ people, joinCode: 'K7Q4PX' }))).toEqual({
    people,
    joinCode: 'K7Q4PX',
  });
});

test('no demo when the answer is a refusal, something else, or nothing', async () => {
  expect(await demoPeople(answering({ people: [] }, 404))).toBeNull();
  expect(await demoPeople(answering({ people: 'all' }))).toBeNull();
  expect(await demoPeople(cut)).toBeNull();
});

test('signing in names the person and says that it comes from the app', async () => {
  let asked: RequestInit | undefined;
  const post: typeof fetch = async (_input, init) => {
    asked = init;
    return new Response('{}');
  };
  expect(await signInAs('p', post)).toBe(true);
  expect(asked?.body).toBe('{"person":"p"}');
  expect(new Headers(asked?.headers).get('x-loopmee')).toBe('1');
  expect(await signInAs('p', cut)).toBe(false);
});
