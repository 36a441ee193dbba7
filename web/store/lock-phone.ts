import { kidBox, kidBoxHere } from './kid-box-here.ts';
import { clearLock, type KidLock, setLock } from './kid-lock.ts';

/**
 * From here on every address leads to the child. In two places: the one is there at once in every page, the other is on disk when
 * this resolves, since a browser may take seconds to write the first. @throws when the browser gives no storage.
 */
export async function lockPhone(lock: KidLock): Promise<void> {
  await (await kidBox()).putLock(lock);
  setLock(localStorage, lock);
}

/** A grown-up has it. Killed in between it is still the child's. */
export async function unlockPhone(): Promise<void> {
  await (await kidBoxHere())?.putLock(null);
  clearLock(localStorage);
}
