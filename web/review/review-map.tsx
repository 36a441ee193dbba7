import { useMemo } from 'preact/hooks';
import type { LatLng, MapBounds } from '../map/map-types.ts';
import type { LaneViewModel } from '../sync/device.ts';
import type { DeskAreas } from '../sync/use-areas.ts';
import { type Find, readFind } from '../text/finds.ts';
import { language, words } from '../text/words.ts';
import { areaLayers } from './areas/area-layers.ts';
import { isRecent, walkAreas } from './areas/walk-areas.ts';
import type { Filter } from './finder/filter.ts';
import type { Finder } from './finder/finder.ts';
import { DeskMap } from './map/desk-map.tsx';
import type { SeenMap } from './print/print-desk.tsx';

type ReviewMapProps = {
  view: LaneViewModel;
  areas: DeskAreas;
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
  onPrint: (seen: SeenMap) => void;
};

/** Where the finds of the list are. The list is this map for who does not see it. */
export function ReviewMap({ view, areas, chosen, ...rest }: ReviewMapProps) {
  const spot = useMemo(
    () => chosen && { id: chosen.id, lat: chosen.position.lat, lng: chosen.position.lng },
    [chosen?.id, chosen?.position.lat, chosen?.position.lng],
  );
  const layers = useMemo(() => {
    const now = Date.now();
    const recent = view.list('walk').filter((walk) => isRecent(walk, now));
    const ids = new Set(recent.map(({ id }) => id));
    const rows = [...view.list('observation'), ...view.list('concern')];
    const finds = rows.flatMap((row) =>
      row.walk !== null && ids.has(row.walk) ? (readFind(row) ?? []) : [],
    );
    const walks = walkAreas(finds, recent, now);
    return areaLayers(areas, walks, language.value);
  }, [view, areas, language.value]);
  return (
    <section class="review-map" aria-label={words.value.review.map}>
      <DeskMap chosen={spot} areaLayers={layers} mayConcerns {...rest} />
    </section>
  );
}
