import { useEffect } from 'preact/hooks';
import type { AreaKind, AreaLayer } from '../../map/area-shapes.ts';
import type { MapMark } from '../../map/map-types.ts';
import type { OpenedMap } from '../../map/opened-map.ts';
import { useDrawn } from './use-drawn.ts';

/** Draws the layers that are switched on, and writes their names where no mark stands. */
export function useAreaShapes(
  map: OpenedMap | null,
  layers: readonly AreaLayer[],
  shown: readonly AreaKind[],
  marks: readonly MapMark[],
): void {
  const shapes = useDrawn(
    map,
    shown.length > 0,
    async () => (await import('../../map/area-shapes.ts')).areaShapes,
  );
  useEffect(
    () => shapes?.show(layers.filter(({ kind }) => shown.includes(kind))),
    [shapes, layers, shown],
  );
  useEffect(() => shapes?.writeSoon(), [shapes, marks]);
}
