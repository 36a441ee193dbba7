import type { BrowserContext } from 'playwright-core';

/** In the page of `canCloseDatabases`. */
export type Closing = { closeDatabases(): number };

/**
 * Lets the pages of a phone lose their databases as when a browser closes them itself: what runs is aborted, the connection is
 * closed, and then it is told so (Indexed Database API, "close a database connection" with the forced flag).
 */
export const canCloseDatabases = (phone: BrowserContext): Promise<unknown> =>
  phone.addInitScript(() => {
    const open = new Set<IDBDatabase>();
    const running = new Set<IDBTransaction>();
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...args) {
      open.add(this);
      const transaction = begin.apply(this, args);
      running.add(transaction);
      for (const end of ['complete', 'abort'])
        transaction.addEventListener(end, () => running.delete(transaction));
      return transaction;
    };
    Object.assign(window, {
      closeDatabases() {
        for (const one of running)
          try {
            one.abort();
          } catch {
            // It was already being written.
          }
        const closed = [...open];
        open.clear();
        for (const one of closed) {
          one.close();
          one.dispatchEvent(new Event('close'));
        }
        return closed.length;
      },
    });
  });
