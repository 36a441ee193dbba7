import { describe, expect, test } from 'vitest';
import { fetchPack, type PackFetching } from '../../../web/pack/fetch-pack.ts';
import { retryAfterMs } from '../../../web/pack/retry-after.ts';

const all = Array.from({ length: 30 }, (_, i) => `https://tiles/${i}`);
const picture = () => new Response(new Blob(['....'], { type: 'image/png' }));

/** A service and a device in memory, on a clock that goes on when somebody waits. */
function working(answer: (address: string, nth: number) => Response | Promise<Response>) {
  const kept = new Map<string, Blob | null>();
  const asked: { address: string; at: number }[] = [];
  const waits: (number | null)[] = [];
  let clock = 1_000;
  let [open, most] = [0, 0];
  const work: PackFetching = {
    async fetch(address) {
      asked.push({ address, at: clock });
      const nth = asked.length;
      open += 1;
      most = Math.max(most, open);
      await new Promise((done) => setTimeout(done));
      open -= 1;
      return answer(address, nth);
    },
    keep: async (address, blob) => {
      kept.set(address, blob);
    },
    now: () => clock,
    wait: async (ms) => {
      await new Promise((done) => setTimeout(done));
      clock += ms;
    },
    onWait: (until) => waits.push(until),
  };
  return { work, kept, asked, waits, most: () => most };
}
const never = () => new AbortController().signal;

describe('the pictures of a pack', () => {
  test('are all asked for once, and never more than four at a time', async () => {
    const { work, kept, asked, most } = working(picture);
    expect(await fetchPack(all, work, never())).toBe('complete');
    expect([...kept.keys()].sort()).toEqual([...all].sort());
    expect(asked).toHaveLength(all.length);
    expect(most()).toBe(4);
  });

  test('that are not there are remembered as such, and not asked for again', async () => {
    const { work, kept } = working((address) =>
      address.endsWith('/3') ? new Response('gone', { status: 404 }) : picture(),
    );
    expect(await fetchPack(all, work, never())).toBe('complete');
    expect(kept.get('https://tiles/3')).toBeNull();
    expect(kept.size).toBe(all.length);
  });

  test('wait as long as the service asks, and then all of them come', async () => {
    const { work, kept, asked, waits } = working((_, nth) =>
      nth === 10 ? new Response('', { status: 429, headers: { 'retry-after': '30' } }) : picture(),
    );
    expect(await fetchPack(all, work, never())).toBe('complete');
    expect(kept.size).toBe(all.length);
    // Those that were under way when it was said are answered; the others come after it.
    expect(asked.filter(({ at }) => at < 31_000).length).toBeLessThanOrEqual(13);
    expect(waits[0]).toBe(31_000);
    expect(waits.at(-1)).toBeNull();
  });

  test('end as cut when the network goes, and what came stays', async () => {
    const { work, kept } = working((_, nth) => {
      if (nth > 12) throw new TypeError('Failed to fetch');
      return picture();
    });
    expect(await fetchPack(all, work, never())).toBe('cut');
    expect(kept.size).toBe(12);
  });

  test('come all the same when one is lost on the way', async () => {
    const { work } = working((_, nth) => {
      if (nth % 7 === 0) throw new TypeError('Failed to fetch');
      return picture();
    });
    expect(await fetchPack(all, work, never())).toBe('complete');
  });

  test('are not the page of a hotel that wants a sign-in', async () => {
    const page = () => new Response('<h1>Wifi</h1>', { headers: { 'content-type': 'text/html' } });
    const { work, kept } = working(page);
    expect(await fetchPack(all, work, never())).toBe('cut');
    expect(kept.size).toBe(0);
  });

  test('stop when somebody says so', async () => {
    const stop = new AbortController();
    const { work, kept } = working((_, nth) => {
      if (nth === 8) stop.abort();
      return picture();
    });
    expect(await fetchPack(all, work, stop.signal)).toBe('stopped');
    expect(kept.size).toBeLessThan(12);
  });

  test('end as full when the device is, and as refused when the service gives nothing', async () => {
    const full = working(picture);
    full.work.keep = async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    expect(await fetchPack(all, full.work, never())).toBe('full');
    const refused = working(() => new Response('', { status: 403 }));
    expect(await fetchPack(all, refused.work, never())).toBe('refused');
    expect(refused.asked.length).toBeLessThanOrEqual(4);
  });
});

test('how long a service asks to wait is read as seconds or as a date, within reason', () => {
  const now = Date.parse('2026-11-30T12:00:00Z');
  expect(retryAfterMs('120', now)).toBe(120_000);
  expect(retryAfterMs('Mon, 30 Nov 2026 12:01:00 GMT', now)).toBe(60_000);
  expect(retryAfterMs('0', now)).toBe(1_000);
  expect(retryAfterMs('86400', now)).toBe(3_600_000);
  expect(retryAfterMs('soon', now)).toBe(10_000);
  expect(retryAfterMs(null, now)).toBe(10_000);
});
