import { useMemo } from 'preact/hooks';
import { newMid } from '../../../schema/ids.ts';
import { openFinds } from '../../sync/desk-client.ts';
import type { Device } from '../../sync/device.ts';
import { deskWords } from '../../text/desk/words.ts';
import { dayOf } from '../../text/format.ts';
import { makeTriage } from './make-triage.ts';
import type { Triage } from './triage.ts';

/** Triage on a lane of this device, with what can be taken back for as long as the screen is open. */
export const useTriage = (device: Device, lane: string): Triage =>
  useMemo(
    () =>
      makeTriage({
        save: (drafts) => device.save(lane, drafts),
        view: () => device.view(lane).value,
        open: (ids) => openFinds(device, lane, ids),
        newMid: () => newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes)),
        today: () => dayOf(Date.now()),
        words: () => deskWords.value.triage,
      }),
    [device, lane],
  );
