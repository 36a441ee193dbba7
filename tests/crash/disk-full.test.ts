import { expect, test } from 'vitest';
import { PROTOCOL_VERSION } from '../../schema/protocol.ts';
import { jsonPost } from '../../web/sync/json-post.ts';
import type { Phone } from '../simulation/phone.ts';
import { becomeBrowser } from './browser.ts';
import { CrashServer } from './crash-server.ts';
import { judge } from './judge.ts';
import { prepare } from './prepared.ts';
import { comeToRest } from './rest.ts';
import { canMakeDisks, copyTo, fillDisk, smallDisk } from './small-disk.ts';
import { Street } from './street.ts';
import { work, write } from './work.ts';

const DISK_BYTES = 24_000_000;
const LEFT_BYTES = 300_000;
const MOST_TURNS = 200;
/** As root, where mounting is allowed. */
if (canMakeDisks())
  test(
    'a server whose disk is full keeps what it answered for, says no to the rest, and takes it all once there is room',
    {
      timeout: 600_000,
    },
    fillsUp,
  );
// Said out loud, and not left out: what does not run counts as broken.
else
  test('a full disk is not tried on this machine, which lets nobody mount a small one', () => {
    expect(canMakeDisks()).toBe(false);
  });

async function fillsUp(): Promise<void> {
  becomeBrowser();
  const { house } = await prepare();
  const disk = smallDisk(DISK_BYTES);
  if (!disk) throw new Error('No disk');
  copyTo(disk.folder, house);
  const server = new CrashServer(disk.folder);
  try {
    await server.start();
    const street = new Street(server.url, 4);
    street.calm();
    const leader = await street.startWalk();
    for (let turn = 0; turn < 5; turn++) await work(leader, street, () => true);
    const [walk] = street.walks;
    const guest = walk && (await street.join(walk));
    if (!guest) throw new Error('No walk');
    await work(guest, street, () => true);

    const makeRoom = fillDisk(disk.folder, LEFT_BYTES);
    expect(await untilRefused([leader, guest], street)).toContain('unexpected');
    const fillUp = fillDisk(disk.folder, 0);
    expect(await wordsOf(server.url, leader, street)).toMatch(
      /staat nog op dit toestel\. Probeer het straks opnieuw/,
    );

    fillUp();
    makeRoom();
    expect(await comeToRest(street, disk.folder)).toBe(true);
    const { sent, acknowledged } = street.ledger;
    expect([...sent].filter((mid) => !acknowledged.has(mid))).toEqual([]);
    await server.stop();
    expect(await judge(street, disk.folder)).toMatchObject({ faults: [], lost: 0, doubled: 0 });
  } finally {
    await server.stop();
    disk.forget();
  }
}

/** What the phones hear by the time that something of theirs is not taken any more. */
async function untilRefused(phones: readonly Phone[], street: Street): Promise<string[]> {
  const { problems, sent, acknowledged } = street.ledger;
  problems.clear();
  for (let turn = 0; turn < MOST_TURNS && sent.size === acknowledged.size; turn++)
    for (const phone of phones) await work(phone, street, () => true);
  return [...problems];
}

/** What somebody reads whose finds are refused. */
async function wordsOf(url: string, phone: Phone, street: Street): Promise<string> {
  const [lane] = await phone.store.lanes();
  if (!lane) throw new Error('No lane');
  // What the database has room for in its own file, it still takes.
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    await write(phone, street);
    const muts = await phone.store.mutations(lane.id, lane.ackN + 1, 500);
    const { headers, ...post } = jsonPost({ v: PROTOCOL_VERSION, lane: lane.id, muts });
    const answer = await fetch(`${url}/v1/sync/push`, {
      ...post,
      headers: { ...headers, authorization: `Bearer ${lane.token}` },
    });
    if (!answer.ok) return ((await answer.json()) as { detail?: string }).detail ?? '';
  }
  return '';
}
