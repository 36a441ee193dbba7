import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { fine, problem } from '../fixtures/answers.ts';
import { inDirectory } from '../fixtures/in-directory.ts';
import { invite, PEOPLE, peopleSeenBy } from '../fixtures/managing.ts';
import { signInByMail } from '../fixtures/sign-in-by-mail.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { find, signedIn } from '../fixtures/walking.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server.stop());

const manager = () => signedIn(server.url, 'bram');
describe('a manager', () => {
  it('gives another role: it holds at once, and the person signs in again', async () => {
    const bram = await manager();
    const pieter = await signedIn(server.url, 'pieter');
    await fine(pieter.open({ by: 'organisation', slug: DEMO_SLUG }));
    expect((await pieter.pull(['office'])).status).toBe(200);
    const change = { person: 'pieter', role: 'walker', was: 'reviewer' };
    await fine(bram.ask('POST', `${PEOPLE}/role`, change));
    expect(await problem(pieter.pull(['office']))).toBe('no_credential');
    const again = await signedIn(server.url, 'pieter');
    await fine(again.open({ by: 'organisation', slug: DEMO_SLUG }));
    const pulled = (await fine(again.pull(['office']))) as { refused: string[] };
    expect(pulled.refused).toEqual(['office']);
    // Phones hold who is who: the row went along.
    await fine(bram.open({ by: 'organisation', slug: DEMO_SLUG }));
    const office = (await fine(bram.pull(['office']))) as { scopes: { rows: unknown[] }[] };
    expect(office.scopes[0]?.rows).toContainEqual(
      expect.objectContaining({
        kind: 'member',
        id: 'pieter',
        set: expect.objectContaining({ role: 'walker' }),
      }),
    );
    await fine(bram.ask('POST', `${PEOPLE}/role`, change));
    const stale = { person: 'pieter', role: 'team-lead', was: 'reviewer' };
    expect(await problem(bram.ask('POST', `${PEOPLE}/role`, stale))).toBe('changed_meanwhile');
    const unknown = { person: 'nobody', role: 'walker', was: 'walker' };
    expect(await problem(bram.ask('POST', `${PEOPLE}/role`, unknown))).toBe('not_found');
  });

  it('who is the last one can neither step down nor be removed', async () => {
    const bram = await manager();
    const down = { person: 'bram', role: 'walker', was: 'manager' };
    expect(await problem(bram.ask('POST', `${PEOPLE}/role`, down))).toBe('last_manager');
    const away = { person: 'bram', was: 'manager' };
    expect(await problem(bram.ask('POST', `${PEOPLE}/remove`, away))).toBe('last_manager');
    await fine(
      bram.ask('POST', `${PEOPLE}/role`, { person: 'lotte', role: 'manager', was: 'team-lead' }),
    );
    const lotte = await signedIn(server.url, 'lotte');
    // Each demotes the other at once: one of the two stays.
    const answers = await Promise.all([
      bram.ask('POST', `${PEOPLE}/role`, { person: 'lotte', role: 'team-lead', was: 'manager' }),
      lotte.ask('POST', `${PEOPLE}/role`, { person: 'bram', role: 'walker', was: 'manager' }),
    ]);
    const left = await Promise.all(
      ['bram', 'lotte'].map(
        async (who) => (await (await signedIn(server.url, who)).ask('GET', PEOPLE)).status,
      ),
    );
    expect(left.filter((status) => status === 200)).toHaveLength(1);
    expect(answers.some(({ ok }) => ok)).toBe(true);
    inDirectory(server.stateDir, `UPDATE membership SET role = 'manager' WHERE person = 'bram'`);
    inDirectory(server.stateDir, `UPDATE membership SET role = 'team-lead' WHERE person = 'lotte'`);
  });

  it('removes somebody: their phone reads nothing, and what it hands in is kept for the office', async () => {
    const bram = await manager();
    const samira = await signedIn(server.url, 'samira');
    await fine(samira.open({ by: 'code', code: DEMO_CODE }));
    const push = async (n: number) =>
      ((await fine(samira.push([find(n)]))) as { r: { s: string; why?: string }[] }).r[0];
    expect(await push(1)).toMatchObject({ s: 'ok' });
    await fine(bram.ask('POST', `${PEOPLE}/remove`, { person: 'samira', was: 'walker' }));
    expect(await problem(samira.pull(['office']))).toBe('no_credential');
    await fine(samira.signIn('samira'));
    expect(await problem(samira.pull(['office']))).toBe('not_found');
    const late = find(2);
    const answer = (await fine(samira.push([late]))) as { r: unknown[] };
    expect(answer.r[0]).toMatchObject({ s: 'held', why: 'revoked' });
    await fine(bram.open({ by: 'organisation', slug: DEMO_SLUG }));
    const office = (await fine(bram.pull(['office']))) as {
      scopes: { rows: { kind: string; id: string; isDeleted: boolean }[] }[];
    };
    const rows = office.scopes[0]?.rows ?? [];
    expect(rows).toContainEqual(expect.objectContaining({ kind: 'held', id: late.mid }));
    expect(rows).toContainEqual(
      expect.objectContaining({ kind: 'member', id: 'samira', isDeleted: true }),
    );
    const again = bram.ask('POST', `${PEOPLE}/remove`, { person: 'samira', was: 'walker' });
    expect(await problem(again)).toBe('not_found');
  });
});

describe('nobody else', () => {
  const routes: [string, string, unknown?][] = [
    ['GET', ''],
    ['POST', '/invite', { name: 'X', email: 'x@example.nl', role: 'manager' }],
    ['POST', '/invite/again', { id: 'x' }],
    ['POST', '/invite/take-back', { id: 'x' }],
    ['POST', '/role', { person: 'jan', role: 'manager', was: 'walker' }],
    ['POST', '/remove', { person: 'jan', was: 'walker' }],
  ];
  const answers = (who: Visitor) =>
    Promise.all(
      routes.map(([method, path, body]) => problem(who.ask(method, `${PEOPLE}${path}`, body))),
    );
  const all = (code: string) => routes.map(() => code);

  it('without an account is let in, with a lane or without', async () => {
    expect(await answers(new Visitor(server.url))).toEqual(all('no_credential'));
    for (const as of [undefined, 'child'] as const) {
      const guest = new Visitor(server.url);
      await fine(guest.open({ by: 'code', code: DEMO_CODE, ...(as && { as }) }));
      expect(await answers(guest)).toEqual(all('no_credential'));
    }
  });

  it.each(['jan', 'noor', 'fatma', 'lotte'])(
    'of the organisation learns that it is there: %s',
    async (who) => {
      expect(await answers(await signedIn(server.url, who))).toEqual(all('not_found'));
    },
  );

  it('is let in as a manager of another organisation', async () => {
    inDirectory(
      server.stateDir,
      `INSERT INTO organisation (slug, name, object_id, epoch, is_open) VALUES ('elders-wonen', 'Elders Wonen', 'x', 1, 0)`,
    );
    inDirectory(
      server.stateDir,
      `INSERT INTO person (id, name, email, email_verified, created_at, updated_at) VALUES ('baas', 'Baas', 'baas@elders.example', 1, 1, 1)`,
    );
    inDirectory(
      server.stateDir,
      `INSERT INTO membership (person, organisation, role) VALUES ('baas', 'elders-wonen', 'manager')`,
    );
    const baas = await signInByMail(server.url, 'baas@elders.example');
    expect(await answers(baas)).toEqual(all('not_found'));
    const own = await baas.ask('GET', '/v1/organisations/elders-wonen/people');
    expect(await own.json()).toMatchObject({
      me: 'baas',
      people: [{ email: 'baas@elders.example' }],
    });
  });
});

describe('the audit log', () => {
  it('tells who was invited, given another role and removed, by whom, and no address', async () => {
    const bram = await manager();
    const log = async () => {
      const { lines } = await fine<{
        lines: { n: number; actor: string; action: string; target: string; detail: object }[];
      }>(bram.ask('GET', `/v1/organisations/${DEMO_SLUG}/audit`));
      return lines;
    };
    const last = (await log())[0]?.n ?? 0;
    await fine(invite(bram, 'logboek@example.nl'));
    const invitation = (await peopleSeenBy(bram)).invitations.find(
      ({ email }) => email === 'logboek@example.nl',
    );
    await fine(bram.ask('POST', `${PEOPLE}/invite/take-back`, { id: invitation?.id }));
    const roles = { person: 'noor', role: 'reviewer', was: 'companion' };
    await fine(bram.ask('POST', `${PEOPLE}/role`, roles));
    await fine(bram.ask('POST', `${PEOPLE}/remove`, { person: 'noor', was: 'reviewer' }));
    const lines = (await log()).filter(({ n }) => n > last).reverse();
    expect(lines.map(({ actor, action }) => `${actor}: ${action}`)).toEqual([
      'bram: invite',
      'bram: invite.revoke',
      'bram: role.change',
      'bram: member.remove',
    ]);
    expect(lines[2]).toMatchObject({
      target: 'noor',
      detail: { role: 'reviewer', was: 'companion' },
    });
    expect(JSON.stringify(lines)).not.toContain('example.nl');
  });
});
