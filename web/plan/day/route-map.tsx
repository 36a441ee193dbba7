import { useEffect, useMemo, useState } from 'preact/hooks';
import { boundsOf } from '../../map/bounds-of.ts';
import { framing } from '../../map/framing.ts';
import { GroundNote } from '../../map/ground-note.tsx';
import { LeafletMap } from '../../map/leaflet-map.tsx';
import type { OpenedMap } from '../../map/opened-map.ts';
import { routeLine, stopMark } from '../../map/route-line.ts';
import { dayScreenWords } from '../../text/day/words.ts';
import { whereTo } from './visit-words.ts';
import type { VisitStop } from './visits.ts';

type RouteMapProps = {
  stops: readonly VisitStop[];
  start: { lat: number; lng: number } | null;
  onStop: (id: string) => void;
};

/** The stops by number and the line between them. The list beside it says the same. */
export function RouteMap({ stops, start, onStop }: RouteMapProps) {
  const say = dayScreenWords.value;
  const [map, setMap] = useState<OpenedMap | null>(null);
  const key = JSON.stringify([stops.map(({ id, place }) => [id, place]), start]);
  const marks = useMemo(
    () =>
      stops.map(({ id, place, visit }, at) => {
        const label = say.stop(at + 1, visit.task, whereTo(visit));
        return stopMark({ id, position: place, label }, at + 1);
      }),
    [key, say],
  );
  useEffect(() => {
    if (!map) return;
    const line = routeLine(map);
    const places = [...(start ? [start] : []), ...stops.map(({ place }) => place)];
    line.show(places);
    // A town fits on it: somebody may begin at the other side.
    map.setMinZoom(10);
    framing.showAll(
      map,
      places.map((position) => ({ position })),
    );
    return () => line.close();
  }, [map, key]);
  const [southWest, northEast] = boundsOf(stops.map(({ place: position }) => ({ position })));
  return (
    <div class="day-map">
      <LeafletMap
        label={say.map}
        centre={{
          lat: (southWest.lat + northEast.lat) / 2,
          lng: (southWest.lng + northEast.lng) / 2,
        }}
        zoom={16}
        pins={useMemo(() => [], [marks])}
        arrange={() => marks}
        me={start ? { ...start, accuracy: 0 } : undefined}
        framing={framing}
        zoomLabels={{ zoomIn: say.zoomIn, zoomOut: say.zoomOut }}
        onPin={onStop}
        extend={(opened) => {
          setMap(opened);
          return () => setMap(null);
        }}
      >
        <GroundNote />
      </LeafletMap>
    </div>
  );
}
