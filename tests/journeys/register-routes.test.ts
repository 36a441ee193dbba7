import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SLUG } from '../../api/demo/demo-people.ts';
import type { GivenRow } from '../../schema/register/given.ts';
import type { AddressesAnswer, RegisterAnswer } from '../../schema/register/wire.ts';
import { home, importId } from '../fixtures/register.ts';
import { Visitor } from '../fixtures/visitor.ts';
import { signedIn } from '../fixtures/walking.ts';
import { type RegisterServer, startRegisterServer } from './register-server.ts';

const base = `/v1/organisations/${DEMO_SLUG}`;

let server: RegisterServer;
beforeAll(async () => {
  server = await startRegisterServer();
});
afterAll(() => server?.stop());

const person = (name: string) => signedIn(server.url, name);
const codeOf = async (answer: Promise<Response>) => {
  const response = await answer;
  return response.ok ? 'ok' : ((await response.json()) as { code: string }).code;
};
const part = (rows: GivenRow[], own: object = {}) => ({
  kind: 'address',
  source: 'file',
  name: 'Lijst',
  parts: 1,
  rows,
  ...own,
});

/** Everything that can be asked of the register, as a manager would. */
const requests: [method: string, path: string, body?: unknown][] = [
  ['GET', `${base}/register`],
  ['GET', `${base}/register/rows`],
  ['POST', `${base}/register/check`, { rows: [home(1)] }],
  ['PUT', `${base}/register/imports/${importId(1)}/0`, part([home(1)])],
  ['POST', `${base}/register/imports/${importId(1)}/undo`, { also: [] }],
  ['GET', `${base}/register/services/bag?neighbourhood=ROZ`],
];

describe('the register', () => {
  it('is there for a manager and for nobody else', async () => {
    const guest = new Visitor(server.url);
    await guest.open({ by: 'code', code: 'R0ZEN1' });
    const strangers: [Visitor, string][] = [
      [new Visitor(server.url), 'no_credential'],
      [guest, 'no_credential'],
    ];
    for (const name of ['samira', 'noor', 'fatma', 'lotte'])
      strangers.push([await person(name), 'not_found']);
    for (const [visitor, code] of strangers)
      for (const [method, path, body] of requests)
        expect(await codeOf(visitor.ask(method, path, body)), `${method} ${path}`).toBe(code);
    const manager = await person('bram');
    for (const [method, path, body] of requests)
      expect(await codeOf(manager.ask(method, path, body)), `${method} ${path}`).toBe('ok');
  });

  it('of another organisation looks as if it were not there', async () => {
    const manager = await person('bram');
    for (const [method, path, body] of requests) {
      const elsewhere = path.replace(DEMO_SLUG, 'another-one');
      expect(await codeOf(manager.ask(method, elsewhere, body))).toBe('not_found');
    }
  });

  it('refuses what is not right, and stays as it was', async () => {
    const manager = await person('bram');
    const put = (body: unknown, path = `${importId(2)}/0`) =>
      codeOf(manager.ask('PUT', `${base}/register/imports/${path}`, body));
    const seen = async () =>
      (await (await manager.ask('GET', `${base}/register`)).json()) as RegisterAnswer;
    const before = await seen();
    const named = { ...home(1), tenant: 'Piet' } as GivenRow;
    expect(await put(part([named]))).toBe('bad_shape');
    expect(await put(part([home(1, { street: 'piet@example.org' })]))).toBe('bad_shape');
    expect(await put(part([home(1, { postcode: 'x' })]))).toBe('bad_shape');
    expect(await put(part([]))).toBe('bad_shape');
    expect(await put(part([home(1)]), `${importId(2)}/1`)).toBe('bad_shape');
    expect(await put(part([home(1)]), 'no-id/0')).toBe('not_found');
    expect(await put(part([home(1)], { source: 'demo' }))).toBe('bad_shape');
    const many = Array.from({ length: 1_001 }, (_, i) => home(i + 1));
    expect(await put(part(many))).toBe('bad_shape');
    expect(
      await codeOf(
        manager.ask('POST', `${base}/register/imports/${importId(9)}/undo`, { also: [] }),
      ),
    ).toBe('not_found');
    expect(await seen()).toEqual(before);
  });

  it('takes in ten thousand addresses in reasonable time', async () => {
    const manager = await person('bram');
    const start = performance.now();
    for (let n = 0; n < 10; n++) {
      const rows = Array.from({ length: 1_000 }, (_, i) =>
        home(n * 1_000 + i + 1, { postcode: '9999ZZ', place: { lat: 53, lng: 6 } }),
      );
      const body = part(rows, { parts: 10 });
      expect(
        await codeOf(manager.ask('PUT', `${base}/register/imports/${importId(3)}/${n}`, body)),
      ).toBe('ok');
    }
    const taken = performance.now();
    expect(
      await codeOf(
        manager.ask('POST', `${base}/register/imports/${importId(3)}/undo`, { also: [] }),
      ),
    ).toBe('ok');
    const undone = performance.now();
    expect(taken - start).toBeLessThan(30_000);
    expect(undone - taken).toBeLessThan(15_000);
  });

  it('is in the audit log, with counts and without a name of a file', async () => {
    const manager = await person('bram');
    const { lines } = (await (await manager.ask('GET', `${base}/audit`)).json()) as {
      lines: { action: string; actor: string; target: string; detail: object }[];
    };
    const about = lines.filter(({ target }) => target === importId(3));
    expect(about.map(({ action, actor }) => [action, actor])).toEqual([
      ['import.undo', 'bram'],
      ['import', 'bram'],
    ]);
    expect(about[0]?.detail).toEqual({
      kind: 'address',
      source: 'file',
      added: 10_000,
      changed: 0,
    });
  });
});

describe('addresses', () => {
  const found = async (visitor: Visitor, query: string) =>
    (await (await visitor.ask('GET', `${base}/addresses?${query}`)).json()) as AddressesAnswer;

  it('are found by whoever works here: nearby, by name, and of a whole area', async () => {
    const walker = await person('samira');
    const near = await found(walker, 'near=52.08415,5.0707&most=3');
    expect(near.addresses).toHaveLength(3);
    expect(Object.keys(near.neighbourhoods)).toEqual(['ROZ']);
    const byName = await found(walker, 'q=lindestr%2014');
    expect(byName.addresses.map(({ street, number }) => `${street} ${number}`)).toEqual([
      'Lindestraat 14',
    ]);
    const area = await found(walker, 'box=52.08,5.06,52.09,5.08');
    expect(area.addresses.length).toBeGreaterThan(700);
    expect(area.isCut).toBe(false);
  });

  it('are for nobody else, and only for what can be a question', async () => {
    const guest = new Visitor(server.url);
    await guest.open({ by: 'code', code: 'R0ZEN1' });
    expect(await codeOf(guest.ask('GET', `${base}/addresses?q=linde`))).toBe('no_credential');
    const manager = await person('bram');
    expect(
      await codeOf(manager.ask('GET', '/v1/organisations/another-one/addresses?q=linde')),
    ).toBe('not_found');
    for (const query of [
      '',
      'near=52',
      'near=a,b',
      'near=99,5',
      'box=1,2,3',
      'box=53,6,52,5',
      'q=x&most=51',
      `q=${'x'.repeat(81)}`,
    ])
      expect(await codeOf(manager.ask('GET', `${base}/addresses?${query}`)), query).toBe(
        'bad_shape',
      );
  });
});
