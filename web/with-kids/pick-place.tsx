import { useId, useState } from 'preact/hooks';
import { Crosshair } from '../map/crosshair.tsx';
import { LeafletMap } from '../map/leaflet-map.tsx';
import type { LatLng } from '../map/map-types.ts';
import { roundDegrees } from '../map/place-of.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { Icon } from '../ui/icon.tsx';
import { useWindow } from '../ui/use-window.ts';

type PickPlaceProps = { start: LatLng; onPick: (at: LatLng) => void; onClose: () => void };

/** A place on the map, under the cross. */
export function PickPlace({ start, onPick, onClose }: PickPlaceProps) {
  const { nowhere: say, window: mine } = withKidsWords.value;
  const id = useId();
  const [centre, setCentre] = useState(start);
  const dialog = useWindow(onClose, () => undefined);
  return (
    <dialog {...dialog} class="kids-look kids-pick" aria-labelledby={id}>
      <div class="kids-look-head">
        <h2 id={id}>{say.pick}</h2>
        <button type="button" class="button button-quiet" aria-label={mine.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="kids-look-frame">
        <LeafletMap label={say.pick} centre={start} zoom={18} nudge={2} onMove={setCentre}>
          <Crosshair hint={say.pickHow} />
        </LeafletMap>
      </div>
      <div class="kids-look-deeds">
        <button
          type="button"
          class="button button-do button-wide"
          onClick={() => onPick({ lat: roundDegrees(centre.lat), lng: roundDegrees(centre.lng) })}
        >
          <Icon name="check" />
          {say.put}
        </button>
      </div>
    </dialog>
  );
}
