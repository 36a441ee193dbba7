import { effect } from '@preact/signals';
import type { GroundAnswer } from '../../../schema/kid-ground.ts';
import type { MapSettings } from '../../../schema/map-settings.ts';
import { drawnGround } from '../../map/ground-for-child.ts';
import { openCaptureDatabase } from '../../store/capture-database.ts';
import { idbCapture } from '../../store/capture-idb.ts';
import { openKidBox } from '../../store/kid-box.ts';
import { noSealer } from '../../store/kid-work.ts';
import { aloneAmongTabs } from '../../sync/among-tabs.ts';
import { isFailure } from '../../sync/api.ts';
import { apiClient } from '../../sync/api-client.ts';
import { askServer } from '../../sync/ask-server.ts';
import { waitMs } from '../../sync/backoff.ts';
import { earliest } from '../../sync/earliest.ts';
import type { KidPhone } from '../kid-phone.ts';
import { type OwnDeps, ownRound } from './own-round.ts';

/** Several presses in a row make one round. */
const AFTER_SAVE_MS = 150;
const isOffline = () => !navigator.onLine;

/** Keeps a child's own device in touch: on start, back online, visible again, after a find, and now and then. It says nothing. */
export async function startOwnSync(phone: KidPhone): Promise<void> {
  const ask = askServer(isOffline);
  const deps: OwnDeps = {
    phone,
    store: idbCapture(await openCaptureDatabase(), noSealer),
    box: await openKidBox(),
    api: apiClient(location.origin, isOffline),
    random: (bytes) => crypto.getRandomValues(bytes),
    async askGround(lane, at) {
      const settings = await ask<MapSettings>('/v1/map');
      if (isFailure(settings)) return settings;
      return (await drawnGround(settings, at)) ?? ask<GroundAnswer>('/v1/kid/ground', { lane, at });
    },
  };
  let failures = 0;
  const plan = earliest(() => void run());
  const run = async () => {
    if (document.hidden) return;
    let isDone = false;
    await aloneAmongTabs('sync-round', async () => {
      isDone = await ownRound(deps).catch(() => false);
    });
    failures = isDone ? 0 : failures + 1;
    plan(waitMs(failures, Math.random()));
  };
  const soon = () => {
    failures = 0;
    plan(0);
  };
  addEventListener('online', soon);
  addEventListener('pageshow', soon);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) soon();
  });
  let said = '';
  effect(() => {
    const now = JSON.stringify([phone.finds.value, phone.place.value !== null]);
    // A round reads everything anew: only what is different by then is news.
    if (now !== said) plan(AFTER_SAVE_MS);
    said = now;
  });
}
