import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What the browser gives the app, in bytes, from before its first page on. */
export async function giveRoom(
  phone: BrowserContext,
  url: string,
  bytes: number,
): Promise<CDPSession> {
  const session = await phone.newCDPSession(phone.pages()[0] ?? (await phone.newPage()));
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(url).origin,
    quotaSize: bytes,
  });
  return session;
}

/** Puts so much in that not even `least` bytes more fit. @returns how much that was */
export const fillUp = (page: Page, least = 5_000): Promise<number> =>
  page.evaluate(async (least) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('of something else');
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore('bytes', { autoIncrement: true });
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
    const put = (size: number) =>
      new Promise<boolean>((done) => {
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536)
          crypto.getRandomValues(bytes.subarray(at, at + 65_536));
        const transaction = database.transaction('bytes', 'readwrite', { durability: 'strict' });
        transaction.objectStore('bytes').put(bytes);
        transaction.oncomplete = () => done(true);
        transaction.onabort = () => done(false);
      });
    let filled = 0;
    for (let size = 8_000_000; size >= least; )
      if (await put(size)) filled += size;
      else size = Math.floor(size / 2);
    database.close();
    return filled;
  }, least);

export const emptyAgain = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const going = indexedDB.deleteDatabase('of something else');
        going.onsuccess = () => done();
        going.onerror = () => fail(going.error);
      }),
  );
