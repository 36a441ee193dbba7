import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { limits } from '../../schema/limits.ts';
import { fine, problem } from '../fixtures/answers.ts';
import { inDirectory } from '../fixtures/in-directory.ts';
import { letterTo } from '../fixtures/letters.ts';
import { invite, PEOPLE, peopleSeenBy } from '../fixtures/managing.ts';
import { nextLetter, signInByMail } from '../fixtures/sign-in-by-mail.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { signedIn } from '../fixtures/walking.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server.stop());
const manager = () => signedIn(server.url, 'bram');

describe('a manager', () => {
  it('invites somebody, who signs in with the code of a letter and belongs to the organisation', async () => {
    const bram = await manager();
    const email = 'Nieuw@Rozenbuurt-Wonen.example ';
    await fine(invite(bram, email));
    const letter = await nextLetter(server.url, 'nieuw@rozenbuurt-wonen.example');
    expect(letter).toContain('Rozenbuurt Wonen');
    expect(letter).toContain('/aanmelden');
    const asked = await peopleSeenBy(bram);
    expect(asked.me).toBe('bram');
    expect(asked.people).toHaveLength(8);
    expect(asked.invitations).toMatchObject([
      { email: 'nieuw@rozenbuurt-wonen.example', role: 'walker', isOver: false },
    ]);
    const until = asked.invitations[0]?.until ?? 0;
    expect(until).toBeGreaterThan(Date.now() + limits.invitationMs - 60_000);

    const fresh = await signInByMail(server.url, 'nieuw@rozenbuurt-wonen.example');
    const hello = (await fine(fresh.ask('GET', '/v1/hello'))) as { organisations: unknown[] };
    expect(hello.organisations).toContainEqual(
      expect.objectContaining({ slug: DEMO_SLUG, role: 'walker' }),
    );
    const after = await peopleSeenBy(bram);
    expect(after.invitations).toEqual([]);
    expect(after.people).toContainEqual(
      expect.objectContaining({ name: 'Nieuw', email: 'nieuw@rozenbuurt-wonen.example' }),
    );
    expect(await problem(invite(bram, 'nieuw@rozenbuurt-wonen.example'))).toBe('already_member');
  });

  it('gets the same answer for an address that is known elsewhere, and is told no name', async () => {
    inDirectory(
      server.stateDir,
      `INSERT INTO person (id, name, email, email_verified, created_at, updated_at) VALUES ('elders-1', 'Geheime Naam', 'elders@example.nl', 1, 1, 1)`,
    );
    const bram = await manager();
    const known = await fine(invite(bram, 'elders@example.nl'));
    const unknown = await fine(invite(bram, 'onbekend@example.nl'));
    expect(known).toEqual(unknown);
    const asked = await peopleSeenBy(bram);
    expect(JSON.stringify(asked)).not.toContain('Geheime Naam');
    const [one, other] = ['elders@example.nl', 'onbekend@example.nl'].map((email) =>
      Object.keys(asked.invitations.find((invitation) => invitation.email === email) ?? {}),
    );
    expect(one).toEqual(other);
  });

  it('cannot let somebody in after the invitation is over, and can send it again', async () => {
    const bram = await manager();
    const email = 'laat@example.nl';
    await fine(invite(bram, email, 'reviewer'));
    inDirectory(
      server.stateDir,
      `UPDATE invitation SET expires_at = ? WHERE person = (SELECT id FROM person WHERE email = ?)`,
      Date.now() - 1000,
      email,
    );
    const late = await signInByMail(server.url, email);
    const role = async () => {
      const hello = (await fine(late.ask('GET', '/v1/hello'))) as {
        organisations: { slug: string; role: string | null }[];
      };
      return hello.organisations.find(({ slug }) => slug === DEMO_SLUG)?.role;
    };
    expect(await role()).toBe(null);
    const invitation = (await peopleSeenBy(bram)).invitations.find((one) => one.email === email);
    expect(invitation?.isOver).toBe(true);
    await fine(bram.ask('POST', `${PEOPLE}/invite/again`, { id: invitation?.id }));
    expect((await peopleSeenBy(bram)).invitations.find((one) => one.email === email)?.isOver).toBe(
      false,
    );
    const again = await signInByMail(server.url, email);
    const hello = await fine(again.ask('GET', '/v1/hello'));
    expect(JSON.stringify(hello)).toContain('"role":"reviewer"');
  });

  it('takes an invitation back: it opens nothing, and who never came is forgotten', async () => {
    const bram = await manager();
    const email = 'toch-niet@example.nl';
    await fine(invite(bram, email));
    const invitation = (await peopleSeenBy(bram)).invitations.find((one) => one.email === email);
    await fine(bram.ask('POST', `${PEOPLE}/invite/take-back`, { id: invitation?.id }));
    expect((await peopleSeenBy(bram)).invitations.some((one) => one.email === email)).toBe(false);
    const again = bram.ask('POST', `${PEOPLE}/invite/again`, { id: invitation?.id });
    expect(await problem(again)).toBe('not_found');
    const before = await nextLetter(server.url, email);
    await fine(new Visitor(server.url).ask('POST', '/v1/sign-in/code', { email }));
    expect(await letterTo(server.url, email), 'nobody to write to').toBe(before);
  });

  it('is told that an address is none, and sends nothing', async () => {
    const bram = await manager();
    expect(await problem(invite(bram, 'geen adres'))).toBe('mail_address_wrong');
    expect(await problem(invite(bram, 'x@example.nl', 'guest'))).toBe('bad_shape');
    const body = { name: ' ', email: 'x@example.nl', role: 'walker' };
    expect(await problem(bram.ask('POST', `${PEOPLE}/invite`, body))).toBe('bad_shape');
  });

  it('does not fill somebody’s letter box', async () => {
    const bram = await manager();
    const email = 'overvol@example.nl';
    for (let i = 0; i < 5; i++) await fine(invite(bram, email));
    expect(await problem(invite(bram, email))).toBe('too_many_tries');
    const open = (await peopleSeenBy(bram)).invitations.filter((one) => one.email === email);
    expect(open, 'and it is one invitation all along').toHaveLength(1);
  });
});
