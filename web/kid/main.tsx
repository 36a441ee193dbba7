import '../ui/measures.css';
import './look/shell.css';

import '@preact/signals';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { forgetOldKidThings } from '../store/kid-box-here.ts';
import { clearLock, isLocked, isPhoneLocked, readLock } from '../store/kid-lock.ts';
import { unlockPhone } from '../store/lock-phone.ts';
import { rememberLanguage } from '../text/language.ts';
import { followPlace } from './around/follow-place.ts';
import { makeKeeper } from './find/keep-find.ts';
import { openKidPhone } from './kid-phone.ts';
import { fetchParts } from './later.tsx';
import { stayHere } from './lock/stay.ts';
import { fetchStickers } from './look/glyph.tsx';
import { followPointers } from './look/pointer.ts';
import { Shell } from './shell.tsx';
import { isSilent } from './speak/speak.ts';

/** After a device had no room to open at all. */
const AGAIN_MS = 4_000;

/** @returns false when no child holds this phone, or nothing of its walk is on it any more. */
async function open(): Promise<boolean> {
  await isPhoneLocked().catch(() => false);
  const lock = readLock(localStorage);
  if (lock) stayHere(() => isLocked(localStorage));
  await forgetOldKidThings(Date.now()).catch(() => undefined);
  const phone = lock && (await openKidPhone(lock));
  const place = document.getElementById('kid');
  if (!phone || !place) {
    // What cannot be read, or is about nothing, locks nothing.
    await unlockPhone().catch(() => clearLock(localStorage));
    return false;
  }
  const keeper = makeKeeper(phone);
  followPointers(window, document.documentElement);
  // A finger moves no focus; the screens do.
  addEventListener('mousedown', (event) => event.preventDefault());
  effect(() => {
    isSilent.value = phone.memory.value.isSilent;
  });
  render(<Shell phone={phone} keeper={keeper} />, place);
  followPlace(phone, navigator.geolocation);
  if (lock?.isOwn)
    import('./own/own-sync.ts')
      .then(({ startOwnSync }) => startOwnSync(phone))
      .catch(() => undefined);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void keeper.retry();
  });
  return true;
}

async function begin(): Promise<void> {
  if (!(await open())) {
    location.replace('/');
    return;
  }
  // Here before the network goes.
  await Promise.all([fetchParts(), fetchStickers(), import('../ui/fonts.css')]);
}

rememberLanguage(localStorage);
// The pavement is all there is to see meanwhile.
begin().catch(() => setTimeout(() => location.reload(), AGAIN_MS));
