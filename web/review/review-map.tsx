import { useEffect, useMemo } from 'preact/hooks';
import type { LatLng } from '../map/map-types.ts';
import type { LaneViewModel } from '../sync/device.ts';
import type { Find } from '../text/finds.ts';
import { words } from '../text/words.ts';
import { entryReader } from './finder/entries-of.ts';
import { openFinder } from './finder/open-finder.ts';
import { DeskMap } from './map/desk-map.tsx';

type ReviewMapProps = {
  view: LaneViewModel;
  finds: readonly Find[];
  chosen: Find | null;
  area: readonly LatLng[] | null;
  onChoose: (find: string) => void;
  onArea: (area: readonly LatLng[] | null) => void;
  isMoving: boolean;
  onMoved: (to: LatLng) => void;
  onMoveStop: () => void;
};

/** What the list shows, whatever it shows it for: what waits and what was merged too. */
function shownIn(view: LaneViewModel, finds: readonly Find[]): LaneViewModel {
  const rows = finds.map(({ row }) => ({
    ...row,
    set: { ...row.set, laterUntil: null, duplicateOf: null },
  }));
  const isFind = (kind: string) => kind === 'observation' || kind === 'concern';
  return {
    ...view,
    rows: new Map(),
    list: (kind) => (isFind(kind) ? rows.filter((row) => row.kind === kind) : view.list(kind)),
  };
}

/** Where the finds of the list are. The list is this map for who does not see it. */
export function ReviewMap({ view, finds, chosen, area, ...rest }: ReviewMapProps) {
  const finder = useMemo(() => openFinder(), []);
  const read = useMemo(() => entryReader(), []);
  useEffect(() => () => finder.close(), []);
  // Each time: it tells the worker only what is different.
  useEffect(() => {
    const { changed, removed } = read(shownIn(view, finds));
    finder.overlay(changed, removed);
  });
  const spot = useMemo(
    () => chosen && { id: chosen.id, lat: chosen.position.lat, lng: chosen.position.lng },
    [chosen?.id, chosen?.position.lat, chosen?.position.lng],
  );
  return (
    <section class="review-map" aria-label={words.value.review.map}>
      <DeskMap
        finder={finder}
        filter={useMemo(() => (area ? { area } : {}), [area])}
        places={finds}
        chosen={spot}
        mayConcerns
        {...rest}
      />
    </section>
  );
}
