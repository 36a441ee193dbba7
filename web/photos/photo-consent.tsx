import type { Device, LaneView, SeenRow } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { photoStripWords } from '../text/photo-strip/words.ts';
import { words } from '../text/words.ts';
import { KeptTick } from '../ui/kept-tick.tsx';
import { useSave } from '../ui/use-save.ts';

type PhotoConsentProps = {
  device: Device;
  lane: LaneView;
  row: SeenRow;
  /** Lets go of what is still on this device; what went along, the server removes. */
  onTakenBack: () => void;
};

/** Whether somebody's home may be photographed is theirs to say, before the camera opens and every moment after. */
export const needsConsent = ({ kind, set }: Pick<SeenRow, 'kind' | 'set'>): boolean =>
  kind === 'concern' && set.mayUsePhotos !== true;

/** The resident's word on photos indoors, as the walker heard it. */
export function PhotoConsent({ device, lane, row, onTakenBack }: PhotoConsentProps) {
  const strip = photoStripWords.value;
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const isGiven = !needsConsent(row);
  const change = async (to: boolean) => {
    const told = to ? strip.mayNow : strip.mayNoMore;
    if ((await save([patchDraft(row, { mayUsePhotos: to })], told)) && !to) onTakenBack();
  };
  return (
    <div class="photo-consent">
      <KeptTick data-testid="photo-consent" checked={isGiven} onTick={change}>
        {strip.may}
      </KeptTick>
      <p class="field-hint">{isGiven ? strip.mayHint : strip.mayFirst}</p>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
