import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { centre } from '../../../schema/demo/plane.ts';
import type { AreaLayer } from '../../map/area-shapes.ts';
import { Crosshair } from '../../map/crosshair.tsx';
import { framing } from '../../map/framing.ts';
import { GroundNote } from '../../map/ground-note.tsx';
import { LeafletMap as MapOnScreen } from '../../map/leaflet-map.tsx';
import type { LatLng, MapBounds, MapMark } from '../../map/map-types.ts';
import type { OpenedMap } from '../../map/opened-map.ts';
import { useDrawing } from '../../map/use-drawing.ts';
import { reviewMapWords } from '../../text/review-map/words.ts';
import type { Filter } from '../finder/filter.ts';
import type { Finder } from '../finder/finder.ts';
import type { SeenMap } from '../print/print-desk.tsx';
import { DeskLegend } from './desk-legend.tsx';
import { deskMarks, hexMark } from './desk-marks.ts';
import { type Layers, MapControls } from './map-controls.tsx';
import { cornersOf, useLookAtAll, watchSight } from './sight.ts';
import { useAreaShapes } from './use-area-shapes.ts';
import { useDrawn } from './use-drawn.ts';
import { type Sight, useShown } from './use-shown.ts';
import { useTwoVoices } from './use-two-voices.ts';
import './desk-map.css';

export type DeskMapProps = {
  finder: Finder;
  filter: Filter;
  /** Where all of those found lie: what is to be seen when it opens. */
  bounds: MapBounds | null;
  /** The find at the right, which the map keeps in sight. */
  chosen: { id: string; lat: number; lng: number } | null;
  onChoose: (id: string) => void;
  /** An area was drawn, or taken away: it becomes the filter's. */
  onArea: (area: readonly LatLng[] | null) => void;
  /** What can be drawn under the finds: neighbourhoods, complexes and walks. */
  areaLayers?: readonly AreaLayer[];
  mayConcerns: boolean;
  /** The chosen find is being put elsewhere: the map moves under a cross. */
  isMoving?: boolean;
  onMoved?: (position: LatLng) => void;
  onMoveStop?: () => void;
  onPrint?: (seen: SeenMap) => void;
};

const noLayers: readonly AreaLayer[] = [];
const noArea: readonly LatLng[] = [];

/** Where the finds are. The list says all that it says: this is the same for who sees it. */
export function DeskMap(props: DeskMapProps) {
  const { finder, filter, chosen, areaLayers = noLayers, mayConcerns, isMoving = false } = props;
  const t = reviewMapWords.value;
  const [map, setMap] = useState<OpenedMap | null>(null);
  const [sight, setSight] = useState<Sight | null>(null);
  const [layers, setLayers] = useState<Layers>({
    isHexes: false,
    hasConcerns: true,
    areas: [],
  });
  const moved = useRef<LatLng | null>(null);
  const drawing = useDrawing(map, props.onArea);
  const asked: Filter =
    layers.hasConcerns || filter.kind ? filter : { ...filter, kind: 'observation' };
  const { isHexes } = layers;
  const shown = useShown(finder, { filter: asked, keep: chosen?.id ?? null, sight, isHexes });
  const twoVoices = useTwoVoices(shown.points.singles);
  const marks = useMemo(
    () =>
      isHexes ? shown.hexes.map(hexMark) : deskMarks(shown.points, chosen?.id ?? null, twoVoices),
    [shown, isHexes, chosen?.id, twoVoices, t],
  );
  // A corner can lie where a mark stands: then pressing the mark is that corner.
  const pressable: MapMark[] = drawing.isOn
    ? marks.map(({ bounds: _, ...mark }) => ({ ...mark, key: `corner ${mark.key}` }))
    : isMoving
      ? []
      : marks;
  const onMark = (id: string) => {
    const mark = marks.find((one) => one.id === id);
    if (drawing.isOn) return mark && drawing.add(mark.position);
    props.onChoose(id);
  };

  const area = drawing.isOn ? drawing.corners : (filter.area ?? noArea);
  const shapes = useDrawn(
    map,
    isHexes || area.length > 0,
    async () => (await import('../../map/map-shapes.ts')).mapShapes,
  );
  useEffect(
    () => shapes?.show({ hexes: isHexes ? shown.hexes : [], area }),
    [shapes, shown, isHexes, area],
  );
  useAreaShapes(map, areaLayers, layers.areas, marks);

  useLookAtAll(map, props.bounds, chosen?.id ?? null);
  // Before the paint: what is pressed right after would be put back by it.
  useLayoutEffect(() => {
    if (!map || !isMoving || !chosen) return;
    moved.current = { lat: chosen.lat, lng: chosen.lng };
    map.setView(moved.current, Math.max(map.getZoom(), 19), { animate: false });
  }, [map, isMoving]);

  return (
    <MapOnScreen
      label={t.map}
      centre={chosen ?? centre}
      zoom={chosen ? 18 : 16}
      pins={useMemo(() => [], [pressable])}
      arrange={() => pressable}
      framing={framing}
      focus={chosen && !isMoving ? { position: chosen, token: chosen.id } : undefined}
      zoomLabels={{ zoomIn: t.zoomIn, zoomOut: t.zoomOut }}
      nudge={isMoving ? 1 : undefined}
      onPin={onMark}
      onMove={(position) => {
        moved.current = position;
      }}
      extend={(opened) => watchSight(opened, setMap, setSight)}
    >
      <div class="desk-map-top" data-over-map>
        <GroundNote />
        {shown.isFailed && <p role="alert">{t.notFound}</p>}
        {isHexes && sight && !shown.isFailed && shown.hexes.length === 0 && <p>{t.noHexes}</p>}
      </div>
      {isMoving && <Crosshair />}
      <div class="desk-map-bottom" data-over-map>
        {isMoving ? (
          <div class="desk-drawing">
            <p>{t.moveHint}</p>
            <button
              type="button"
              class="chip"
              onClick={() => moved.current && props.onMoved?.(moved.current)}
            >
              {t.moveHere}
            </button>
            <button type="button" class="chip" onClick={() => props.onMoveStop?.()}>
              {t.moveNot}
            </button>
          </div>
        ) : (
          <MapControls
            layers={layers}
            onLayers={setLayers}
            known={areaLayers}
            mayConcerns={mayConcerns}
            drawing={drawing}
            hasArea={filter.area !== undefined}
            onClear={() => props.onArea(null)}
            onScreen={() => {
              drawing.stop();
              if (sight) props.onArea(cornersOf(sight));
            }}
            onPrint={
              map && props.onPrint
                ? () => props.onPrint?.({ map, hexLegend: isHexes ? t.hexLegend : null })
                : undefined
            }
          />
        )}
        {!drawing.isOn && !isMoving && <DeskLegend isHexes={isHexes} areas={layers.areas} />}
      </div>
    </MapOnScreen>
  );
}
