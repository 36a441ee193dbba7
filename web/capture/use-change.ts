import { useState } from 'preact/hooks';
import type { Draft } from '../../schema/mutations/mutation.ts';
import type { Device, LaneView, SeenRow } from '../sync/device.ts';
import { backDraft, patchDraft } from '../sync/drafts.ts';
import { readFind, type Told } from '../text/finds.ts';
import { vibrate } from '../ui/vibrate.ts';

export type Tell = (told: Told) => void;

/** Changes fields of a find and tells so; `isRefused` when the storage did not keep it. */
export function useChange(device: Device, lane: LaneView, row: SeenRow | undefined, tell: Tell) {
  const [isRefused, setRefused] = useState(false);
  const change = async (set: Draft['set'], text: string): Promise<boolean> => {
    const category = row && readFind(row)?.category;
    if (!row || !category) return false;
    try {
      const [mid = ''] = await device.save(lane.id, [patchDraft(row, set)]);
      setRefused(false);
      vibrate();
      tell({ text, category, back: backDraft(row, Object.keys(set), mid) });
      return true;
    } catch {
      setRefused(true);
      return false;
    }
  };
  return { change, isRefused };
}
