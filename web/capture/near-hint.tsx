import { useRef, useState } from 'preact/hooks';
import { LeafletMap } from '../map/leaflet-map.tsx';
import type { LatLng } from '../map/map-types.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { type Find, findsOf } from '../text/finds.ts';
import { nearWords } from '../text/near/words.ts';
import { pinsOf, placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { useSave } from '../ui/use-save.ts';
import { alsoSeenDrafts, isBare, type Near, nearDuplicate, notSeenDrafts } from './near.ts';
import type { Tell } from './use-change.ts';
import './near-hint.css';

type NearHintProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  find: Find;
  /** The find is gone, with the way back. */
  onSame: Tell;
};

/** Asks whether a find that was just saved is the same as one that was there. It is kept already: nothing waits for an answer. */
export function NearHint({ device, lane, view, find, onSame }: NearHintProps) {
  const [isOther, setOther] = useState(() => isTold(find.id));
  const now = useRef(Date.now());
  const isAsked = !isOther && find.row.by === lane.maker && isBare(find, view);
  const near = isAsked ? nearDuplicate(find, findsOf(view), now.current) : null;
  if (!near) return null;
  return (
    <NearCard
      device={device}
      lane={lane}
      find={find}
      near={near}
      onSame={onSame}
      onOther={() => {
        tell(find.id);
        setOther(true);
      }}
    />
  );
}

type NearCardProps = Omit<NearHintProps, 'view'> & { near: Near; onOther: () => void };

function NearCard({ device, lane, find, near, onSame, onOther }: NearCardProps) {
  const say = nearWords.value;
  const made = useRef('');
  const { save, problem } = useSave(async (drafts) => {
    [made.current = ''] = await device.save(lane.id, drafts);
  }, words.value.app.notSaved);
  const what = find.category[language.value];
  const same = async () => {
    const place = placeWords(near.find.position, words.value);
    if (!(await save(alsoSeenDrafts(near.find.row, find.row), ''))) return;
    const [back, also] = notSeenDrafts(made.current, find.row);
    onSame({
      text: say.done(what, place),
      category: find.category,
      back,
      also: [also],
      isRemoved: true,
    });
  };
  return (
    <section class="card near-hint" aria-labelledby="near-ask" data-testid="near-hint">
      <p id="near-ask" role="status">
        <strong>{say.ask(near.minutes, what)}</strong>
      </p>
      <NearMap find={find} near={near} />
      <p class="field-hint">
        {say.far(near.metres)}. {say.kept}
      </p>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <div class="pair">
        <button type="button" class="button" onClick={() => void same()}>
          <Icon name="check" />
          {say.same}
        </button>
        <button type="button" class="button" onClick={onOther}>
          {say.other}
        </button>
      </div>
    </section>
  );
}

/** Both on a small piece of the map. To look at: who does not see it has the words. */
function NearMap({ find, near }: Pick<NearCardProps, 'find' | 'near'>) {
  const both = [near.find, find];
  return (
    <div class="near-map" aria-hidden="true" inert>
      <LeafletMap
        label=""
        centre={between(find.position, near.find.position)}
        padding={{ top: 56 }}
        zoom={near.metres > 45 ? 18 : 19}
        pins={pinsOf(both, find.id, words.value, language.value)}
      />
    </div>
  );
}

const between = (one: LatLng, other: LatLng): LatLng => ({
  lat: (one.lat + other.lat) / 2,
  lng: (one.lng + other.lng) / 2,
});

const keyOf = (find: string) => `another ${find}`;
const tell = (find: string) => attempt(() => sessionStorage.setItem(keyOf(find), 'yes'));
const isTold = (find: string) => attempt(() => sessionStorage.getItem(keyOf(find))) === 'yes';

/** Without storage it is asked again on the next visit. */
function attempt<V>(work: () => V): V | null {
  try {
    return work();
  } catch {
    return null;
  }
}
