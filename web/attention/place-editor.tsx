import { useState } from 'preact/hooks';
import { centre } from '../../schema/demo/plane.ts';
import { Crosshair } from '../map/crosshair.tsx';
import { GroundNote } from '../map/ground-note.tsx';
import { LeafletMap } from '../map/leaflet-map.tsx';
import type { LatLng } from '../map/map-types.ts';
import { attentionWords } from '../text/attention/words.ts';
import { placeWords } from '../text/place-words.ts';
import { words } from '../text/words.ts';
import { isPlace } from './value-words.ts';

type PlaceEditorProps = {
  value: unknown;
  /** Where to begin when the place that came is none. */
  around: LatLng | null;
  onChange: (value: unknown) => void;
};

/** Where it is: the map moves under a cross, by hand or with the arrows. */
export function PlaceEditor({ value, around, onChange }: PlaceEditorProps) {
  const { form } = attentionWords.value;
  const [start] = useState<LatLng>(isPlace(value) ? value : (around ?? centre));
  return (
    <section class="field attention-place" aria-label={form.place}>
      <p class="field-label">
        {form.place}: <strong>{isPlace(value) ? placeWords(value, words.value) : form.none}</strong>
      </p>
      <p class="field-hint">{form.placeHint}</p>
      <div class="attention-map">
        <LeafletMap
          label={form.map}
          centre={start}
          zoom={18}
          zoomLabels={form}
          nudge={1}
          onMove={({ lat, lng }, isByHand) => {
            if (isByHand) onChange({ lat, lng, accuracy: null, how: 'hand' });
          }}
        >
          <GroundNote />
          <Crosshair />
        </LeafletMap>
      </div>
    </section>
  );
}
