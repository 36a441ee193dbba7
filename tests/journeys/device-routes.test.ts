import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { fine, problem } from '../fixtures/answers.ts';
import { inDirectory } from '../fixtures/in-directory.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { freshMid, guestOn, pushFind, signedIn, startedWalk } from '../fixtures/walking.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server.stop());

const DEVICES = `/v1/organisations/${DEMO_SLUG}/devices`;
type Device = { lane: string };

describe('a manager', () => {
  it('sees the devices of the organisation, of whom and on which walk', async () => {
    const { walk, code } = await startedWalk(server.url);
    const jan = await signedIn(server.url, 'jan');
    await fine(jan.open({ by: 'code', code }));
    const bram = await signedIn(server.url, 'bram');
    const { devices, isWhole } = await fine<{ devices: Device[]; isWhole: boolean }>(
      bram.ask('GET', DEVICES),
    );
    expect(isWhole).toBe(true);
    expect(devices.find(({ lane }) => lane === jan.lane)).toMatchObject({
      walk,
      person: { name: 'Jan' },
      role: 'walker',
      revokedAt: null,
    });
    expect(JSON.stringify(devices)).not.toMatch(/tokenHash|sessionHash|root/);
  });

  it('signs out the phone of somebody with an account: it reads nothing more', async () => {
    const jan = await signedIn(server.url, 'jan');
    await fine(jan.open({ by: 'code', code: DEMO_CODE }));
    const bram = await signedIn(server.url, 'bram');
    await fine(bram.ask('POST', `${DEVICES}/revoke`, { lane: jan.lane }));
    await fine(bram.ask('POST', `${DEVICES}/revoke`, { lane: jan.lane }));
    const { refused } = await fine<{ refused: string[] }>(jan.pull(['office']));
    expect(refused).toEqual(['office']);
    expect(await pushFind(jan, 1)).toMatchObject({ s: 'held', why: 'revoked' });
    const unknown = bram.ask('POST', `${DEVICES}/revoke`, { lane: 'x'.repeat(22) });
    expect(await problem(unknown)).toBe('not_found');
  });

  it('signs out a whole walk: guests, children and who started it, and its code is over', async () => {
    const { lead, walk, code } = await startedWalk(server.url);
    const [guest, child] = [
      await guestOn(server.url, code),
      await guestOn(server.url, code, 'child'),
    ];
    const jan = await signedIn(server.url, 'jan');
    await fine(jan.open({ by: 'code', code }));
    const other = await guestOn(server.url, DEMO_CODE);
    const bram = await signedIn(server.url, 'bram');
    const answer = await fine(bram.ask('POST', `${DEVICES}/revoke-walk`, { walk }));
    expect(answer).toEqual({ revoked: 3 });
    for (const [who, n] of [
      [guest, 1],
      [child, 1],
      [lead, 2],
    ] as const)
      expect(await pushFind(who, n)).toMatchObject({ s: 'held', why: 'revoked' });
    expect(await pushFind(jan, 1), 'who has an account goes on').toMatchObject({ s: 'ok' });
    expect(await pushFind(other, 1), 'and so does another walk').toMatchObject({ s: 'ok' });
    const late = new Visitor(server.url);
    expect(await problem(late.open({ by: 'code', code }))).toBe('code_unknown');
    const unknown = bram.ask('POST', `${DEVICES}/revoke-walk`, {
      walk: freshMid(),
    });
    expect(await problem(unknown)).toBe('not_found');
  });
});

describe('nobody else', () => {
  const ask = (who: Visitor, path = DEVICES) =>
    Promise.all([
      problem(who.ask('GET', path)),
      problem(who.ask('POST', `${path}/revoke`, { lane: who.lane })),
      problem(who.ask('POST', `${path}/revoke-walk`, { walk: freshMid() })),
    ]);
  const all = (code: string) => [code, code, code];

  it('without an account sees the devices', async () => {
    expect(await ask(new Visitor(server.url))).toEqual(all('no_credential'));
    expect(await ask(await guestOn(server.url, DEMO_CODE))).toEqual(all('no_credential'));
    expect(await ask(await guestOn(server.url, DEMO_CODE, 'child'))).toEqual(all('no_credential'));
  });

  it.each(['jan', 'noor', 'fatma', 'lotte'])('of the organisation does: %s', async (who) => {
    expect(await ask(await signedIn(server.url, who))).toEqual(all('not_found'));
  });

  it('who manages another organisation does', async () => {
    inDirectory(
      server.stateDir,
      `INSERT INTO organisation (slug, name, object_id, epoch, is_open) VALUES ('elders-wonen', 'Elders Wonen', 'x', 1, 0)`,
    );
    inDirectory(server.stateDir, `DELETE FROM membership WHERE person = 'pieter'`);
    inDirectory(
      server.stateDir,
      `INSERT INTO membership (person, organisation, role) VALUES ('pieter', 'elders-wonen', 'manager')`,
    );
    const elsewhere = await signedIn(server.url, 'pieter');
    expect(await ask(elsewhere)).toEqual(all('not_found'));
    const own = await fine(elsewhere.ask('GET', '/v1/organisations/elders-wonen/devices'));
    expect(own).toEqual({ devices: [], isWhole: true });
    // Nor through their own: a device is looked for in the organisation of the address.
    const guest = await guestOn(server.url, DEMO_CODE);
    const across = elsewhere.ask('POST', '/v1/organisations/elders-wonen/devices/revoke', {
      lane: guest.lane,
    });
    expect(await problem(across)).toBe('not_found');
    expect(await pushFind(guest, 1)).toMatchObject({ s: 'ok' });
  });
});
