import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapBounds } from '../../map/map-types.ts';
import type { Filter } from '../finder/filter.ts';
import type { Finder, HexCell, MapAnswer } from '../finder/finder.ts';

/** What part of the world is on screen. */
export type Sight = { bounds: MapBounds; zoom: number };
export type Shown = { points: MapAnswer; hexes: HexCell[]; isFailed: boolean };
const nothing: Shown = { points: { singles: [], groups: [] }, hexes: [], isFailed: false };

/** A little around the screen: what comes in sight while the map is dragged is there already. */
const AROUND = 0.15;

function around([sw, ne]: MapBounds): MapBounds {
  const [dLat, dLng] = [(ne.lat - sw.lat) * AROUND, (ne.lng - sw.lng) * AROUND];
  return [
    { lat: sw.lat - dLat, lng: sw.lng - dLng },
    { lat: ne.lat + dLat, lng: ne.lng + dLng },
  ];
}

/** What the finder says of what is in sight; what was shown stays until the newest answer is there. */
export function useShown(
  finder: Finder,
  ask: { filter: Filter; keep: string | null; sight: Sight | null; isHexes: boolean },
): Shown {
  const [shown, setShown] = useState(nothing);
  const newest = useRef(0);
  const key = JSON.stringify(ask);
  const version = finder.version.value;
  useEffect(() => {
    const { filter, keep, sight, isHexes } = ask;
    newest.current += 1;
    const turn = newest.current;
    if (!sight) return;
    const asked = { filter, keep, bounds: around(sight.bounds), zoom: sight.zoom };
    const answer = isHexes
      ? finder.hexes(asked).then((hexes) => ({ ...nothing, hexes }))
      : finder.map(asked).then((points) => ({ ...nothing, points }));
    answer.then(
      (now) => turn === newest.current && setShown(now),
      () => turn === newest.current && setShown({ ...nothing, isFailed: true }),
    );
    return () => {
      newest.current += 1;
    };
  }, [finder, version, key]);
  return shown;
}
