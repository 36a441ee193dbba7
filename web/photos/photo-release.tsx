import { roleMay } from '../../schema/actor.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { photoStripWords } from '../text/photo-strip/words.ts';
import { words } from '../text/words.ts';
import { useSave } from '../ui/use-save.ts';
import { isOfGuest, type ShownPhoto } from './shown-photos.ts';

type PhotoReleaseProps = {
  device: Device;
  lane: LaneView;
  photo: ShownPhoto;
  isMine: boolean;
  what: string;
};

/** A guest's photo waits until somebody of the organisation shows it to the others. What a resident showed at home never is. */
export function PhotoRelease({ device, lane, photo, isMine, what }: PhotoReleaseProps) {
  const strip = photoStripWords.value;
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const { row, isWaiting } = photo;
  if (row?.audience !== 'walk' || !isOfGuest(photo)) return null;
  const mayRelease = roleMay(lane.role, 'release');
  if (!mayRelease) return isMine && isWaiting ? <p class="field-hint">{strip.waits}</p> : null;
  return (
    <>
      {isWaiting && <p class="field-hint">{strip.releaseHint}</p>}
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <button
        type="button"
        class="button photo-release"
        aria-label={`${isWaiting ? strip.release : strip.hide}: ${what}`}
        onClick={() =>
          void save(
            [patchDraft(row, { isReleased: isWaiting })],
            isWaiting ? strip.released : strip.hidden,
          )
        }
      >
        {isWaiting ? strip.release : strip.hide}
      </button>
    </>
  );
}
