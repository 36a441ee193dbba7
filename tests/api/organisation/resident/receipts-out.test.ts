import { describe, expect, it } from 'vitest';
import { runDueJobs } from '../../../../api/organisation/jobs.ts';
import { type Post, sendReceipt } from '../../../../api/resident/receipt-letter.ts';
import { PROTOCOL_VERSION } from '../../../../schema/protocol.ts';
import { newReceiptCode } from '../../../../schema/receipt-code.ts';
import { residentLanguages } from '../../../../schema/vocabulary/door.ts';
import { here, NOW } from '../../../fixtures/core.ts';
import { DAY, founded } from '../../../fixtures/house.ts';
import { people } from '../../../fixtures/people.ts';
import { canaries } from '../../../fixtures/told-concern.ts';

const ORIGIN = 'https://loopmee.example';
const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

/** A phone that hands in a concern, and the letters and messages that leave after it. */
function handingIn() {
  const test = founded();
  const walker = people.walker();
  const walk = test.startWalk(walker);
  const sent: { by: string; to: string; text: string; subject?: string }[] = [];
  let isAway = false;
  const send = (by: string) => async (one: { to: string; text: string; subject?: string }) => {
    if (isAway) throw new Error('away');
    sent.push({ by, ...one });
  };
  const post: Post = { mail: send('mail'), sms: send('sms') };
  const push = (t: string, set: Record<string, unknown>, own = {}) => {
    const made = test.make(walker, { t, walk, set }, own);
    const body = { v: PROTOCOL_VERSION, lane: walker.lane, muts: [made] };
    expect(test.core.push(walker, body, ORIGIN)).toMatchObject({ r: [{ s: 'ok' }] });
    return made.mid;
  };
  const hear = (set: Record<string, unknown>) => {
    const code = newReceiptCode(random);
    const told = { category: 'mould', position: here, words: 'Nat.', receipt: code };
    const address = { id: null, line: canaries.address, complex: canaries.complex };
    return { code, id: push('concern.create', { ...told, address, ...set }) };
  };
  const run = (nowMs: number) => {
    test.setNow(nowMs);
    return runDueJobs(test.storage, nowMs, async (job) => {
      if (job.kind === 'receipt') await sendReceipt(post, test.core.resident, job, 'rozenbuurt');
    });
  };
  const setAway = (away: boolean) => {
    isAway = away;
  };
  return { ...test, walker, sent, push, hear, run, setAway };
}

describe('a receipt that was asked for', () => {
  it.each(residentLanguages)(
    'goes by text message, in %s: who, the link and the day',
    async (language) => {
      const { hear, push, run, sent } = handingIn();
      const { id, code } = hear({ receiptBy: 'sms', phone: canaries.phone, language });
      push('promise.create', { about: { kind: 'concern', id }, dueOn: '2026-12-04' });
      await run(NOW + 5_000);
      expect(sent).toHaveLength(1);
      expect(sent[0]).toMatchObject({ by: 'sms', to: canaries.phone });
      expect(sent[0]?.text).toContain('Rozenbuurt Wonen');
      expect(sent[0]?.text).toContain(`${ORIGIN}/b/rozenbuurt/${code}`);
      expect(sent[0]?.text).toMatch(/\b4\b/);
      expect(sent[0]?.text).not.toMatch(/Nat|Kanarie|Schimmel|Mould|Küf/);
    },
  );

  it('goes by mail, with the code to type, and says no day where none was promised', async () => {
    const { hear, run, sent } = handingIn();
    const { code } = hear({ receiptBy: 'mail', mail: canaries.mail });
    await run(NOW + 5_000);
    const [letter] = sent;
    expect(letter).toMatchObject({
      by: 'mail',
      to: canaries.mail,
      subject: 'Uw melding bij Rozenbuurt Wonen',
    });
    expect(letter?.text).toContain(`${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`);
    expect(letter?.text).not.toMatch(/uiterlijk|null|Kanariestraat/);
  });

  it('goes once, whatever changes afterwards', async () => {
    const { hear, run, sent, push } = handingIn();
    const { id } = hear({ receiptBy: 'sms', phone: canaries.phone });
    await run(NOW + 5_000);
    push('concern.patch', { mayCall: true }, { e: id, base: { mayCall: id } });
    push('concern.patch', { receiptBy: 'mail' }, { e: id, base: { receiptBy: id } });
    push('concern.patch', { mail: canaries.mail }, { e: id, base: { mail: id } });
    await run(NOW + DAY);
    expect(sent).toHaveLength(1);
  });

  it('is tried again while the gateway is away, to the number as it is by then', async () => {
    const { hear, run, sent, setAway, say } = handingIn();
    const { id } = hear({ receiptBy: 'sms', phone: canaries.phone });
    setAway(true);
    await run(NOW + 5_000);
    await run(NOW + 60_000);
    expect(sent).toEqual([]);
    const phone = '06 11112222';
    say(people.manager(), { t: 'concern.patch', e: id, set: { phone }, base: { phone: id } });
    setAway(false);
    await run(NOW + 3_600_000);
    expect(sent).toMatchObject([{ to: phone }]);
  });

  it('is given up after three days, and not sent when the concern was removed', async () => {
    const { hear, run, sent, setAway, say } = handingIn();
    hear({ receiptBy: 'sms', phone: canaries.phone });
    setAway(true);
    await run(NOW + 5_000);
    setAway(false);
    await run(NOW + 3 * DAY + 60_000);
    const { id } = hear({ receiptBy: 'sms', phone: canaries.phone });
    say(people.walker(), { t: 'concern.delete', e: id, set: {}, base: { isDeleted: null } });
    await run(NOW + 4 * DAY);
    expect(sent).toEqual([]);
  });
});

it.each([
  ['a card', { receiptBy: 'card', phone: canaries.phone }],
  ['none', { receiptBy: 'none', mail: canaries.mail }],
  ['a message without a number', { receiptBy: 'sms', mail: canaries.mail }],
])('nothing is sent to who asked for %s', async (_, set) => {
  const { hear, run, sent } = handingIn();
  hear(set);
  await run(NOW + DAY);
  expect(sent).toEqual([]);
});
