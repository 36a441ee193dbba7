import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { AuditLine } from '../../schema/audit.ts';
import { codeFor } from '../fixtures/letters.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server.stop());

const path = `/v1/organisations/${DEMO_SLUG}/audit`;
type Page = { lines: AuditLine[]; isWhole: boolean };
const read = async (who: Visitor): Promise<Page> => (await who.ask('GET', path)).json();

async function signedIn(person: string): Promise<Visitor> {
  const visitor = new Visitor(server.url);
  expect((await visitor.signIn(person)).status).toBe(200);
  return visitor;
}

describe('the audit log of an organisation', () => {
  it('is read by its managers, and by nobody else', async () => {
    const manager = await signedIn('bram');
    expect(await read(manager)).toMatchObject({ isWhole: true });
    const reviewer = await signedIn('fatma');
    expect((await reviewer.ask('GET', path)).status).toBe(404);
    expect((await new Visitor(server.url).ask('GET', path)).status).toBe(401);
    expect((await manager.ask('GET', '/v1/organisations/elders/audit')).status).toBe(404);
    expect((await manager.ask('GET', `${path}?before=x`)).status).toBe(400);
  });

  it('says who asked for what their role may not', async () => {
    const reviewer = await signedIn('fatma');
    await reviewer.ask('GET', path);
    const { lines } = await read(await signedIn('bram'));
    expect(lines[0]).toMatchObject({
      actor: 'fatma',
      action: 'refused',
      detail: { role: 'reviewer' },
    });
  });

  it('says who signed in, and whose code was typed wrong, without an address or a code', async () => {
    const email = 'samira@rozenbuurt-wonen.example';
    const visitor = new Visitor(server.url);
    await visitor.ask('POST', '/v1/sign-in/code', { email });
    await expect.poll(() => codeFor(server.url, email)).toMatch(/^\d{6}$/);
    const code = await codeFor(server.url, email);
    const wrong = `${(Number(code) + 1) % 1_000_000}`.padStart(6, '0');
    expect(
      (await visitor.ask('POST', '/v1/sign-in/with-code', { email, code: wrong })).status,
    ).toBe(401);
    const letIn = await visitor.ask('POST', '/v1/sign-in/with-code', { email, code });
    expect(letIn.status).toBe(200);
    expect(letIn.headers.getSetCookie()[0]).toMatch(
      /^__Host-person=(?=.*HttpOnly)(?=.*Secure)(?=.*SameSite=Strict)(?!.*Domain)/,
    );
    const manager = await signedIn('bram');
    const found = () =>
      read(manager).then(({ lines }) =>
        lines.map(({ actor, action, target }) => [actor, action, target]),
      );
    await expect.poll(found).toContainEqual(['guest', 'sign-in.failed', 'samira']);
    expect(await found()).toContainEqual(['samira', 'sign-in', null]);
    const { lines, isWhole } = await read(manager);
    expect(isWhole).toBe(true);
    // Without times and hashes, in which any six digits may stand.
    const text = JSON.stringify(lines.map(({ at, hash, previous, ...line }) => line));
    expect(text).not.toContain('@');
    expect(text).not.toContain(code);
  });
});
