import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Row } from '../../schema/entities/row.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { layDown } from '../corpus/lay-down.ts';
import { unpacked } from '../corpus/packed.ts';
import type { PhoneDump, Recording } from '../corpus/recording.ts';
import { readRecording, recordingNames } from '../corpus/recordings.ts';
import { pushesIn } from '../corpus/replay.ts';
import { inDirectory } from '../fixtures/in-directory.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { launchPhone } from './browser.ts';
import { field } from './field.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());
const opened: BrowserContext[] = [];
afterAll(() => Promise.all(opened.map((one) => one.close().catch(() => undefined))));

type Stored = Record<string, unknown> & { id: string; state: string };
const stored = ({ databases }: PhoneDump, store: string) =>
  (databases.capture?.stores[store]?.values ?? []) as Stored[];

/** A phone on which an app of then left all that it kept, and on which nothing has been opened since. */
async function leftBy({ databases }: PhoneDump): Promise<Page> {
  const phone = await launchPhone({
    geolocation: { latitude: 52.084, longitude: 5.071, accuracy: 6 },
  });
  opened.push(phone);
  const page = await phone.newPage();
  // Of this origin, and no page of the app: that would open its databases first.
  await page.goto(`${server.url}/icons/icon.svg`);
  await page.evaluate(`(${layDown})(indexedDB, ${JSON.stringify(databases)}, ${unpacked})`);
  return page;
}

/** Asks to be let in, in the very words of then. */
const letIn = (page: Page, { story }: Recording): Promise<number[]> =>
  page.evaluate(
    async (bodies) => {
      const headers = { 'content-type': 'application/json', 'x-loopmee': '1' };
      const statuses: number[] = [];
      for (const body of bodies)
        statuses.push((await fetch('/v1/lanes', { method: 'POST', headers, body })).status);
      return statuses;
    },
    story
      .filter((one) => 'ask' in one && one.ask === 'lane' && one.phone === 'street')
      .map((one) => JSON.stringify((one as { body: unknown }).body)),
  );

/** Every row that the office reads. */
async function rowsAtOffice(): Promise<Map<string, Row>> {
  const manager = new Visitor(server.url);
  await manager.signIn('bram');
  await manager.open({ by: 'organisation', slug: 'rozenbuurt-wonen' });
  const rows = new Map<string, Row>();
  for (const s of ['office', 'concerns'])
    for (let [c, isMore] = [0, true]; isMore; ) {
      const body = { v: 1, lane: manager.lane, epoch: 0, scopes: [{ s, c }] };
      const answer = await manager.ask('POST', '/v1/sync/pull', body);
      const { scopes } = (await answer.json()) as {
        scopes: { rows: Row[]; to: number; more: boolean }[];
      };
      for (const row of scopes[0]?.rows ?? []) rows.set(`${row.kind} ${row.id}`, row);
      [c, isMore] = [scopes[0]?.to ?? c, scopes[0]?.more === true];
    }
  return rows;
}

/** What the walker had called saved and not taken back. */
function foundBy(recording: Recording): Mutation[] {
  const all = [...pushesIn(recording), ...recording.next].filter(({ phone }) => phone === 'street');
  const muts = all.flatMap(({ body }) => body.muts);
  const gone = recording.story.flatMap((one) =>
    'did' in one && one.did === 'erase' ? one.with : [],
  );
  return muts.filter(({ t, e }) => /^(observation|concern)\.create$/.test(t) && !gone.includes(e));
}

test.each([recordingNames[0] ?? '', recordingNames.at(-2) ?? ''])(
  'a phone with all that the app of %s kept opens today: the finds are there, and everything gets in',
  async (name) => {
    const recording = readRecording(name);
    const phone = recording.phones.street as PhoneDump;
    const page = await leftBy(phone);
    expect(await letIn(page, recording)).toEqual([200]);
    // The server was put back to before it heard of this walk: so it is told all of it again.
    inDirectory(server.stateDir, 'UPDATE organisation SET epoch = epoch + 1');

    const laneThat = (is: string) => stored(phone, 'lane').find(({ state }) => state === is)?.id;
    await page.goto(`${server.url}/w/${laneThat('open')}`);
    await field.allIn(page);
    expect(await field.finds(page)).toBeGreaterThan(4);
    await page.goto(`${server.url}/w/${laneThat('unresolved')}`);
    await field.allIn(page);
    expect(await field.finds(page)).toBe(2);

    const finds = foundBy(recording);
    const photos = stored(phone, 'photo').filter(({ state }) => state !== 'refused');
    await expect
      .poll(
        async () => {
          const rows = await rowsAtOffice();
          const isIn = (id: string) => rows.get(`attachment ${id}`)?.set.isStored === true;
          return [
            ...finds
              .filter(({ t, e }) => !rows.has(`${t.split('.')[0]} ${e}`))
              .map(({ t, e }) => `${t} ${e}`),
            ...photos.filter(({ id }) => !isIn(id)).map(({ id }) => `photo ${id}`),
          ];
        },
        { timeout: 60_000 },
      )
      .toEqual([]);
  },
);
