import { effect } from '@preact/signals';
import { waitMs } from './backoff.ts';
import { earliest } from './earliest.ts';
import type { FullDevice } from './make-device.ts';
import { keepPokeSockets } from './poke-socket.ts';
import { remembered } from './who-is-here.ts';

/** Several taps in a row make one round. */
const AFTER_SAVE_MS = 150;

/**
 * Decides when to sync: on start, back online, visible again, after a save, on a poke, on a timer.
 * @param chance from 0 up to 1, spreads the waiting.
 */
export function startSyncLoop(device: FullDevice, saved: EventTarget, chance: () => number): void {
  const tabs = new BroadcastChannel('changed');
  let failures = 0;
  let photoFailures = 0;
  const plan = earliest(() => void run());
  const soon = () => {
    failures = 0;
    plan(0);
  };
  const run = async () => {
    // A frozen tab can hold a database transaction open; what wakes it also starts a round.
    if (document.hidden) return;
    // Whatever broke it, there is another round.
    const isDone = await device.syncNow().catch(() => false);
    tabs.postMessage('changed');
    failures = isDone ? 0 : failures + 1;
    if (isDone) homes(({ keepHomes }) => keepHomes(device));
    forgetKidThings();
    plan(waitMs(failures, chance()));
    // Who may not read any more still hands in.
    if (isDone || device.state.value === 'problem') void sendPhotos();
    // How many photos wait is counted without a network too.
    else void device.photoDesk().catch(() => undefined);
  };

  /** Beside the rounds and never in their way: a photo takes as long as a hundred finds. */
  const sendPhotos = async () => {
    const desk = await device.photoDesk().catch(() => null);
    if (await desk?.work().catch(() => false)) photoFailures = 0;
    else plan(waitMs(++photoFailures, chance()));
  };

  let here = 0;
  // A photo has left: whether it arrived is asked in a round.
  effect(() => {
    const before = here;
    here = [...(device.photosHere.value?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    if (here < before) plan(AFTER_SAVE_MS);
  });
  tabs.onmessage = () => void device.refresh();
  saved.addEventListener('saved', () => {
    tabs.postMessage('changed');
    plan(AFTER_SAVE_MS);
  });
  window.addEventListener('online', soon);
  window.addEventListener('pageshow', soon);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) soon();
  });
  effect(() => {
    if (!device.goOffline.value) plan(0);
  });
  saved.addEventListener('left', forgetDrafts);
  saved.addEventListener('left', () => homes(({ forgetHomes }) => forgetHomes()));
  saved.addEventListener('left', forgetIndex);
  saved.addEventListener('left', forgetAreas);
  saved.addEventListener('left', forgetWalks);
  // Another tab of this browser signed somebody in or out.
  window.addEventListener('storage', () => {
    const now = remembered(localStorage);
    if (now !== undefined) void device.heard(now);
  });
  keepPokeSockets(device, soon, chance);
}

/** The copy of what the organisation owns, beside the rounds and after them: no walk waits for it. */
function homes(work: (part: typeof import('./homes-here.ts')) => Promise<void>): void {
  import('./homes-here.ts').then(work).catch(() => undefined);
}

/** What children made, and no grown-up approved in time. */
function forgetKidThings(): void {
  import('../store/kid-box-here.ts')
    .then(({ forgetOldKidThings }) => forgetOldKidThings(Date.now()))
    .catch(() => undefined);
}

/** All finds of the street, as the desk searches them. */
function forgetIndex(): void {
  import('../store/index-idb.ts')
    .then(async ({ idbIndex, openIndexDatabase }) => idbIndex(await openIndexDatabase()).forget())
    .catch(() => undefined);
}

/** What was heard of walks that this device is not on. */
function forgetWalks(): void {
  import('./keep-answer.ts').then(({ forgetAnswers }) => forgetAnswers()).catch(() => undefined);
}

/** Where the organisation's neighbourhoods lie, which only its office reads. */
function forgetAreas(): void {
  import('./areas-here.ts').then(({ areasBook }) => areasBook.forget()).catch(() => undefined);
}

/** Text that somebody was writing in this tab, and did not save. */
function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith('draft ')) sessionStorage.removeItem(key);
}
