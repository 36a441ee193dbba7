import { useState } from 'preact/hooks';
import type { LatLng } from '../map/map-types.ts';
import { type Aim, placeOf } from '../map/place-of.ts';
import type { LocationState } from '../map/position-watch.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { backDraft, patchDraft } from '../sync/drafts.ts';
import { captureWords } from '../text/capture/words.ts';
import type { Find, Told } from '../text/finds.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { vibrate } from '../ui/vibrate.ts';

type MoveSheetProps = {
  device: Device;
  lane: LaneView;
  find: Find;
  /** Under the cross. */
  centre: LatLng;
  aim: Aim;
  here: LocationState;
  onMyPlace: () => void;
  onByAddress: () => void;
  onMoved: (told: Told) => void;
  onClose: () => void;
};

/** Putting a find somewhere else: with the cross, where the device is, or at an address; the rest of it stays. */
export function MoveSheet(props: MoveSheetProps) {
  const { device, lane, find, centre, aim, here, onMyPlace, onByAddress, onMoved, onClose } = props;
  const { find: say, app, capture, walk } = words.value;
  const [isRefused, setRefused] = useState(false);
  const what = find.category[language.value];
  const hasPlace = here.state === 'fixed';
  const move = async () => {
    const position = placeOf(centre, aim, here);
    try {
      const [mid = ''] = await device.save(lane.id, [patchDraft(find.row, { position })]);
      vibrate();
      onMoved({
        text: capture.moved(what, placeWords(position, words.value)),
        category: find.category,
        back: backDraft(find.row, ['position'], mid),
      });
    } catch {
      setRefused(true);
    }
  };
  return (
    <Sheet title={say.moveTitle(what)} closeLabel={app.close} onClose={onClose}>
      {isRefused && (
        <p class="field-error" role="alert">
          {app.notSaved}
        </p>
      )}
      <div class="pair">
        <button type="button" class="button" disabled={!hasPlace} onClick={onMyPlace}>
          <Icon name="locate" />
          {hasPlace ? capture.myPlace : walk.noPlaceShort}
        </button>
        <button type="button" class="button" onClick={onByAddress}>
          <Icon name="search" />
          {captureWords.value.byAddress}
        </button>
      </div>
      <div class="pair">
        <button type="button" class="button" onClick={onClose}>
          {app.cancel}
        </button>
        <button type="button" class="button button-do" onClick={() => void move()}>
          <Icon name="check" />
          {say.moveHere}
        </button>
      </div>
    </Sheet>
  );
}
