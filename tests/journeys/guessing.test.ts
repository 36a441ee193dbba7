import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tries } from '../../api/http/attempts.ts';
import { newJoinCode } from '../../schema/ids.ts';
import { codeFor } from '../fixtures/letters.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
// Each its own: a flood is over after a minute, and who guessed waits longer.
beforeEach(async () => {
  server = await startServer();
}, 90_000);
afterEach(() => server.stop());

/** GUESSES=10000 tries as many as somebody would in a night; it takes minutes and comes to the same. */
const GUESSES = Number(process.env.GUESSES ?? 600);
const AT_ONCE = 30;

/** So many guesses, many at once. @returns how often each answer came. */
async function guess(ask: (n: number) => Promise<Response>): Promise<Record<string, number>> {
  const answers: Record<string, number> = {};
  let next = 0;
  const one = async () => {
    while (next < GUESSES) {
      const answer = await ask(next++);
      const body = (await answer.json()) as { code?: string };
      const said = body.code ?? `${answer.status}`;
      answers[said] = (answers[said] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return answers;
}

describe('guesses by the hundreds', () => {
  it('at mail codes let nobody in: of one address ten are looked at', async () => {
    const email = 'fatma@rozenbuurt-wonen.example';
    const visitor = new Visitor(server.url);
    expect((await visitor.ask('POST', '/v1/sign-in/code', { email })).status).toBe(200);
    await expect.poll(() => codeFor(server.url, email)).toMatch(/^\d{6}$/);
    const right = await codeFor(server.url, email);
    const codes = Array.from({ length: GUESSES }, (_, n) => `${n}`.padStart(6, '0'));
    const answers = await guess((n) => {
      const code = codes[n] === right ? '999999' : codes[n];
      return new Visitor(server.url).ask('POST', '/v1/sign-in/with-code', { email, code });
    });
    expect(answers).toEqual({
      mail_code_wrong: tries.typeMailFor.most,
      too_many_tries: GUESSES - tries.typeMailFor.most,
    });
    const late = await visitor.ask('POST', '/v1/sign-in/with-code', { email, code: right });
    expect(late.status, 'the right one waits as well').toBe(429);
  }, 600_000);

  it('at join codes let nobody in: sixty are looked at, however many come at once', async () => {
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const answers = await guess(() =>
      new Visitor(server.url).open({ by: 'code', code: newJoinCode(random) }),
    );
    expect(answers).toEqual({
      code_unknown: tries.joinCode.most,
      too_many_tries: GUESSES - tries.joinCode.most,
    });
  }, 600_000);
});
