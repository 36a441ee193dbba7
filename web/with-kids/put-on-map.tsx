import { useEffect, useState } from 'preact/hooks';
import { centre as demoCentre } from '../../schema/demo/plane.ts';
import { followPosition } from '../map/follow-position.ts';
import type { LatLng } from '../map/map-types.ts';
import type { LocationState } from '../map/position-watch.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import type { PutAt } from './kids-slots.ts';

const PickPlace = later(() => import('./pick-place.tsx').then((part) => part.PickPlace));

/** A find that landed when nobody knew where: here, or pointed out on the map. */
export function PutOnMap({ onPut }: { onPut: (at: PutAt) => Promise<void> }) {
  const { nowhere: say } = withKidsWords.value;
  const [here, setHere] = useState<LocationState>({ state: 'waiting' });
  const [isPicking, setPicking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => followPosition(navigator.geolocation, setHere), []);
  const put = async (at: PutAt) => {
    if (isBusy) return;
    setBusy(true);
    await onPut(at);
    setPicking(false);
    setBusy(false);
  };
  const isKnown = here.state === 'fixed';
  const start: LatLng = isKnown ? here : demoCentre;
  return (
    <div class="kids-nowhere" data-testid="kids-nowhere">
      <p>
        {say.why} {!isKnown && say.noPlace}
      </p>
      {isKnown && (
        <button
          type="button"
          class="button"
          disabled={isBusy}
          onClick={() => void put(placeOf(here))}
        >
          <Icon name="locate" />
          {say.hereNear(Math.round(here.accuracy))}
        </button>
      )}
      <button type="button" class="button" onClick={() => setPicking(true)}>
        <Icon name="map" />
        {say.onMap}
      </button>
      {isPicking && (
        <PickPlace
          start={start}
          onPick={(at) => void put({ ...at, accuracy: null })}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}

const placeOf = ({ lat, lng, accuracy }: Extract<LocationState, { state: 'fixed' }>): PutAt => ({
  lat,
  lng,
  accuracy: Math.round(accuracy),
});
