import { centre } from '../../schema/demo/plane.ts';
import { categoryOf } from '../../schema/vocabulary/categories.ts';
import { type ClusterName, clusterMarks } from '../map/cluster-marks.ts';
import { framing } from '../map/framing.ts';
import { GroundNote } from '../map/ground-note.tsx';
import { LeafletMap } from '../map/leaflet-map.tsx';
import type { Find } from '../text/finds.ts';
import { mapWords } from '../text/map/words.ts';
import { pinsOf } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';

const clusterName: ClusterName = (count, kinds) => {
  const parts = kinds.map(
    (one) => `${one.count} ${categoryOf(one.kind)?.[language.value].toLowerCase() ?? one.kind}`,
  );
  return mapWords.value.cluster(count, parts.join(', '));
};

type ReviewMapProps = {
  finds: readonly Find[];
  chosen: Find | null;
  onChoose: (find: string) => void;
};

/** Where the finds of the list are. The list is this map for who does not see it. */
export function ReviewMap({ finds, chosen, onChoose }: ReviewMapProps) {
  const { review } = words.value;
  return (
    <section class="review-map" aria-label={review.map}>
      <LeafletMap
        label={review.map}
        centre={centre}
        zoom={17}
        pins={pinsOf(finds, chosen?.id ?? null, words.value, language.value)}
        arrange={(pins, zoom) => clusterMarks(pins, zoom, clusterName)}
        framing={framing}
        focus={chosen ? { position: chosen.position, token: chosen.id } : undefined}
        zoomLabels={{ zoomIn: review.zoomIn, zoomOut: review.zoomOut }}
        onPin={onChoose}
      >
        <div class="review-ground">
          <GroundNote />
        </div>
      </LeafletMap>
    </section>
  );
}
