import { expect, test } from 'vitest';
import { app } from '../../../api/app.ts';

const url = 'https://loopmee.example/.well-known/security.txt';
const ask = (env: object) => app.request(url, {}, env);

test('says whom to tell of a hole, for less than a year, and where it stands itself', async () => {
  const answer = await ask({ SECURITY_CONTACT: 'mailto:security@loopmee.example' });
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; ?charset=utf-8$/i);
  const text = await answer.text();
  const fields = Object.fromEntries(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/: (.*)/)),
  );
  expect(fields).toEqual({
    Contact: 'mailto:security@loopmee.example',
    Expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    'Preferred-Languages': 'nl, en',
    Canonical: url,
  });
  const days = (Date.parse(fields.Expires ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
});

test('is not there where nobody is named', async () => {
  const answer = await ask({});
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ code: 'not_found' });
});
