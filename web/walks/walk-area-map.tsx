import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { centre as drawnCentre } from '../../schema/demo/plane.ts';
import { categoryOf } from '../../schema/vocabulary/categories.ts';
import { clusterMarks } from '../map/cluster-marks.ts';
import { framing } from '../map/framing.ts';
import { GroundNote } from '../map/ground-note.tsx';
import { LeafletMap } from '../map/leaflet-map.tsx';
import type { LatLng, MapPin } from '../map/map-types.ts';
import type { OpenedMap } from '../map/opened-map.ts';
import { routeLine, stopMark } from '../map/route-line.ts';
import { type WalkShapes, walkShapes } from '../map/walk-shapes.ts';
import { mapWords } from '../text/map/words.ts';
import { walksWords } from '../text/walks/words.ts';
import { language } from '../text/words.ts';
import type { Stop } from './plan-draft.ts';

type WalkAreaMapProps = {
  label: string;
  area: readonly LatLng[];
  isDrawing?: boolean;
  route?: readonly Stop[];
  streets?: WalkShapes['streets'];
  pins?: readonly MapPin[];
  /** Where to look before there is anything on it. */
  near?: LatLng | null;
  /** Arrows move the map by so many metres: it lies under a cross. */
  nudge?: number | undefined;
  onPin?: (id: string) => void;
  onMap?: (map: OpenedMap | null) => void;
  onMove?: (centre: LatLng) => void;
  /** What of it is to be seen: looked at anew when this changes. */
  look: string;
  children?: ComponentChildren;
};

const nameOfMany = (count: number, kinds: { kind: string; count: number }[]) =>
  mapWords.value.cluster(
    count,
    kinds
      .map(
        ({ kind, count: n }) => `${n} ${categoryOf(kind)?.[language.value].toLowerCase() ?? kind}`,
      )
      .join(', '),
  );
const noStops: readonly Stop[] = [];
const noStreets: WalkShapes['streets'] = [];
const noPins: readonly MapPin[] = [];

/** Where a walk goes or went. The page beside it says the same in words. */
export function WalkAreaMap(props: WalkAreaMapProps) {
  const { area, route = noStops, streets = noStreets, pins = noPins } = props;
  const { form: say } = walksWords.value;
  const [map, setMap] = useState<OpenedMap | null>(null);
  const isDrawing = props.isDrawing ?? false;
  const stops = useMemo(
    () =>
      route.map(({ position, name }, at) =>
        stopMark({ id: `stop ${at}`, position, label: say.stopLabel(at + 1, name) }, at + 1),
      ),
    [route, say],
  );
  useEffect(() => {
    if (!map) return;
    const shapes = walkShapes(map);
    shapes.show({ area, isDrawing, streets });
    return () => shapes.close();
  }, [map, area, isDrawing, streets]);
  useEffect(() => {
    if (!map) return;
    const line = routeLine(map);
    line.show(route.map(({ position }) => position));
    return () => line.close();
  }, [map, route]);
  useEffect(() => {
    if (!map) return;
    map.setMinZoom(10);
    const places = [
      ...area.map((position) => ({ position })),
      ...route,
      ...pins,
      ...streets.flatMap(({ line }) => line.map((position) => ({ position }))),
    ];
    if (places.length > 0) framing.showAll(map, places);
  }, [map, props.look]);
  const first = area[0] ?? route[0]?.position ?? pins[0]?.position ?? props.near ?? drawnCentre;
  return (
    <div class="walks-map">
      <LeafletMap
        label={props.label}
        centre={first}
        zoom={16}
        pins={useMemo(() => [...pins], [pins, stops])}
        arrange={(shown, zoom) => [...clusterMarks(shown, zoom, nameOfMany), ...stops]}
        {...(pins.length > 0 && { framing })}
        zoomLabels={{ zoomIn: say.zoomIn, zoomOut: say.zoomOut }}
        nudge={props.nudge}
        {...(props.onPin && { onPin: props.onPin })}
        {...(props.onMove && { onMove: props.onMove })}
        extend={(opened) => {
          setMap(opened);
          props.onMap?.(opened);
          return () => {
            setMap(null);
            props.onMap?.(null);
          };
        }}
      >
        <GroundNote />
        {props.children}
      </LeafletMap>
    </div>
  );
}
