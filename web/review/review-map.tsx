import { useMemo } from 'preact/hooks';
import type { LatLng, MapBounds } from '../map/map-types.ts';
import type { Find } from '../text/finds.ts';
import { words } from '../text/words.ts';
import type { Filter } from './finder/filter.ts';
import type { Finder } from './finder/finder.ts';
import { DeskMap } from './map/desk-map.tsx';

type ReviewMapProps = {
  finder: Finder;
  filter: Filter;
  /** Where all of those found lie. */
  bounds: MapBounds | null;
  chosen: Find | null;
  onChoose: (find: string) => void;
  onArea: (area: readonly LatLng[] | null) => void;
  isMoving: boolean;
  onMoved: (to: LatLng) => void;
  onMoveStop: () => void;
};

/** Where the finds of the list are. The list is this map for who does not see it. */
export function ReviewMap({ chosen, ...rest }: ReviewMapProps) {
  const spot = useMemo(
    () => chosen && { id: chosen.id, lat: chosen.position.lat, lng: chosen.position.lng },
    [chosen?.id, chosen?.position.lat, chosen?.position.lng],
  );
  return (
    <section class="review-map" aria-label={words.value.review.map}>
      <DeskMap chosen={spot} mayConcerns {...rest} />
    </section>
  );
}
