import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_CODE, DEMO_SLUG } from '../../api/demo/demo-people.ts';
import { limits } from '../../schema/limits.ts';
import { fine, problem } from '../fixtures/answers.ts';
import { Visitor } from '../fixtures/visitor.ts';
import {
  alongPath,
  freshMid,
  guestOn,
  pushFind,
  signedIn,
  startedWalk,
} from '../fixtures/walking.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
}, 90_000);
afterAll(() => server.stop());

type Device = {
  lane: string;
  role: string | null;
  leftFinds: number | null;
  leftPhotos: number | null;
  revokedAt: number | null;
  isHere: boolean;
};

const onWalk = async (who: Visitor, walk: string) =>
  fine<{ devices: Device[]; stoppedAt: number | null }>(who.ask('GET', alongPath(walk, who)));
const revokeOn = (who: Visitor, walk: string, device: string) =>
  who.ask('POST', `/v1/walks/${walk}/devices/revoke`, { lane: who.lane, device });
const stop = (who: Visitor, walk: string) =>
  who.ask('POST', `/v1/walks/${walk}/stop`, { lane: who.lane });

const pulled = (who: Visitor, walk: string) =>
  fine<{ refused: string[] }>(who.pull([`walk:${walk}`]));

describe('the leader of a walk', () => {
  it('sees who walks along, and what a phone said was still only there', async () => {
    const { lead, walk, code } = await startedWalk(server.url);
    const guest = await guestOn(server.url, code);
    await guestOn(server.url, code, 'child');
    await fine(
      guest.ask('POST', '/v1/sync/pull', {
        v: 3,
        lane: guest.lane,
        epoch: 0,
        scopes: [{ s: `walk:${walk}`, c: 0 }],
        left: { finds: 2, photos: 1 },
      }),
    );
    const { devices, stoppedAt } = await onWalk(lead, walk);
    expect(stoppedAt).toBe(null);
    expect(devices.map(({ role }) => role).sort()).toEqual(['child', 'guest', 'guest']);
    expect(devices.find(({ isHere }) => isHere)?.lane).toBe(lead.lane);
    expect(devices.find(({ lane }) => lane === guest.lane)).toMatchObject({
      leftFinds: 2,
      leftPhotos: 1,
      revokedAt: null,
    });
  });

  it('signs a phone out: it reads nothing, what it hands in is held, and the office sees it', async () => {
    const { lead, walk, code } = await startedWalk(server.url);
    const guest = await guestOn(server.url, code);
    expect(await pushFind(guest, 1)).toMatchObject({ s: 'ok' });
    await fine(revokeOn(lead, walk, guest.lane));
    expect((await pulled(guest, walk)).refused).toEqual([`walk:${walk}`]);
    const late = await pushFind(guest, 2);
    expect(late).toMatchObject({ s: 'held', why: 'revoked' });
    const { devices } = await onWalk(lead, walk);
    expect(devices.find(({ lane }) => lane === guest.lane)?.revokedAt).not.toBe(null);
    const fatma = await signedIn(server.url, 'fatma');
    await fine(fatma.open({ by: 'organisation', slug: DEMO_SLUG }));
    const office = await fine<{ scopes: { rows: unknown[] }[] }>(fatma.pull(['office']));
    expect(office.scopes[0]?.rows).toContainEqual(
      expect.objectContaining({ kind: 'held', id: late.mid }),
    );
    // A clone of it is the same device, and its browser may come in anew by the code.
    const clone = new Visitor(server.url);
    const fork = clone.open({ by: 'fork', lane: guest.lane, token: guest.token });
    expect(await problem(fork)).toBe('not_allowed');
    await guestOn(server.url, code);
  });

  it('signs out the clones of a phone along with it', async () => {
    const { lead, walk, code } = await startedWalk(server.url);
    const guest = await guestOn(server.url, code);
    const clone = new Visitor(server.url);
    await fine(clone.open({ by: 'fork', lane: guest.lane, token: guest.token }));
    const { devices } = await onWalk(lead, walk);
    expect(devices, 'one device under its newest lane').toHaveLength(2);
    await fine(revokeOn(lead, walk, guest.lane));
    expect(await pushFind(clone, 1)).toMatchObject({ s: 'held', why: 'revoked' });
    expect(await pushFind(guest, 1)).toMatchObject({ s: 'held', why: 'revoked' });
  });

  it('lets nobody in any more; who walks along goes on', async () => {
    const { lead, walk, code } = await startedWalk(server.url);
    const guest = await guestOn(server.url, code);
    await fine(stop(lead, walk));
    await fine(stop(lead, walk));
    const late = new Visitor(server.url);
    expect(await problem(late.open({ by: 'code', code }))).toBe('code_unknown');
    expect((await pulled(guest, walk)).refused).toEqual([]);
    expect(await pushFind(guest, 1)).toMatchObject({ s: 'ok' });
    expect((await onWalk(lead, walk)).stoppedAt).not.toBe(null);
  });

  it('cannot sign out themselves, a phone of another walk, or somebody with an account', async () => {
    const { lead, walk, code } = await startedWalk(server.url);
    const other = await guestOn(server.url, DEMO_CODE);
    const jan = await signedIn(server.url, 'jan');
    await fine(jan.open({ by: 'code', code }));
    expect(await problem(revokeOn(lead, walk, lead.lane))).toBe('not_found');
    expect(await problem(revokeOn(lead, walk, other.lane))).toBe('not_found');
    expect(await problem(revokeOn(lead, walk, jan.lane))).toBe('not_found');
    expect(await pushFind(jan, 1)).toMatchObject({ s: 'ok' });
  });

  it('whose colleagues walk along sees with them which phones are awaited, and lets nobody else sign one out', async () => {
    const { walk, code } = await startedWalk(server.url);
    const guest = await guestOn(server.url, code);
    const jan = await signedIn(server.url, 'jan');
    await fine(jan.open({ by: 'code', code }));
    const noor = await signedIn(server.url, 'noor');
    await fine(noor.open({ by: 'code', code }));
    for (const colleague of [jan, noor]) {
      const { devices } = await onWalk(colleague, walk);
      expect(devices.map(({ lane }) => lane)).toContain(guest.lane);
      expect(await problem(colleague.ask('GET', alongPath(freshMid(), colleague)))).toBe(
        'not_found',
      );
      expect(await problem(revokeOn(colleague, walk, guest.lane))).toBe('not_found');
      expect(await problem(stop(colleague, walk))).toBe('not_found');
    }
  });

  it('is not found by a guest on it, nor by anybody else, and neither is the walk', async () => {
    const { walk, code } = await startedWalk(server.url);
    const { lead: otherLead, code: otherCode } = await startedWalk(server.url);
    const jan = await signedIn(server.url, 'jan');
    await fine(jan.open({ by: 'code', code: otherCode }));
    const others = [
      await guestOn(server.url, code),
      await guestOn(server.url, code, 'child'),
      otherLead,
      jan,
    ];
    for (const who of others) {
      for (const where of [walk, freshMid()]) {
        expect(await problem(who.ask('GET', alongPath(where, who)))).toBe('not_found');
        expect(await problem(revokeOn(who, where, who.lane))).toBe('not_found');
        expect(await problem(stop(who, where))).toBe('not_found');
      }
    }
    const stranger = new Visitor(server.url);
    expect(await problem(stranger.ask('GET', alongPath(walk, stranger)))).toBe('no_credential');
    expect(await problem(revokeOn(stranger, walk, stranger.lane))).toBe('no_credential');
    expect(await problem(stop(stranger, walk))).toBe('no_credential');
  });

  it('who was signed out by the office leads nothing any more', async () => {
    const { lead, walk } = await startedWalk(server.url);
    const bram = await signedIn(server.url, 'bram');
    await fine(
      bram.ask('POST', `/v1/organisations/${DEMO_SLUG}/devices/revoke`, { lane: lead.lane }),
    );
    expect(await problem(lead.ask('GET', alongPath(walk, lead)))).toBe('not_found');
    expect(await problem(stop(lead, walk))).toBe('not_found');
  });

  it('is helped by the office', async () => {
    const { walk, code } = await startedWalk(server.url);
    const guest = await guestOn(server.url, code);
    const fatma = await signedIn(server.url, 'fatma');
    await fine(fatma.open({ by: 'organisation', slug: DEMO_SLUG }));
    expect((await onWalk(fatma, walk)).devices).toHaveLength(3);
    await fine(revokeOn(fatma, walk, guest.lane));
    expect(await pushFind(guest, 1)).toMatchObject({ s: 'held', why: 'revoked' });
  });
});

describe('a walk', () => {
  it('takes forty phones without an account and not one more, until one is signed out', async () => {
    const { lead, walk, code } = await startedWalk(server.url);
    const forty = await Promise.all(
      Array.from({ length: limits.walkDevices }, () => guestOn(server.url, code)),
    );
    const late = new Visitor(server.url);
    expect(await problem(late.open({ by: 'code', code }))).toBe('walk_full');
    expect((await pulled(forty[39] as Visitor, walk)).refused).toEqual([]);
    expect(await pushFind(forty[0] as Visitor, 1)).toMatchObject({ s: 'ok' });
    const jan = await signedIn(server.url, 'jan');
    await fine(jan.open({ by: 'code', code }));
    await fine(revokeOn(lead, walk, (forty[7] as Visitor).lane));
    await fine(late.open({ by: 'code', code }));
  });
});

describe('the audit log', () => {
  it('tells that a phone was signed out and a code stopped, and on which walk', async () => {
    const { lead, walk, code } = await startedWalk(server.url);
    const guest = await guestOn(server.url, code);
    await fine(revokeOn(lead, walk, guest.lane));
    await fine(stop(lead, walk));
    const bram = await signedIn(server.url, 'bram');
    const { lines } = await fine<{ lines: unknown[] }>(
      bram.ask('GET', `/v1/organisations/${DEMO_SLUG}/audit`),
    );
    const detail = { walk };
    expect(lines.slice(0, 2)).toMatchObject([
      { actor: 'guest', action: 'join.stop', target: walk, detail },
      { actor: 'guest', action: 'device.revoke', target: guest.lane, detail },
    ]);
  });
});
