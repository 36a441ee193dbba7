import type { Page } from 'playwright-core';

/** A grown-up has the phone again, in both places where that stands; how the padlock opens is another journey. */
export const unlock = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('kid');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    if (database.objectStoreNames.contains('lock'))
      await new Promise((done) => {
        const tx = database.transaction('lock', 'readwrite');
        tx.objectStore('lock').delete('lock');
        tx.oncomplete = done;
      });
    database.close();
    localStorage.removeItem('loopmee-kid');
  });
