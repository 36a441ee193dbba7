import { useMemo } from 'preact/hooks';
import { newMid } from '../../../schema/ids.ts';
import type { Device } from '../../sync/device.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { makePlanning, type Planning } from './planning.ts';

/** Planning on a lane of this device, with what can be taken back for as long as the screen is open. */
export const usePlanning = (device: Device, lane: string): Planning =>
  useMemo(
    () =>
      makePlanning({
        save: (drafts) => device.save(lane, drafts),
        view: () => device.view(lane).value,
        newMid: () => newMid(Date.now(), (bytes) => crypto.getRandomValues(bytes)),
        words: () => planBoardWords.value.done,
      }),
    [device, lane],
  );
