import type { LatLng, MapFocus } from '../map/map-types.ts';
import type { LocationState } from '../map/position-watch.ts';

/** What the walker is doing on the map. */
export type WalkMode =
  | { doing: 'look' }
  | { doing: 'capture'; time: number }
  | { doing: 'move'; id: string };

type Looking = {
  mode: WalkMode;
  /** The find whose panel is open, and where it is. */
  chosen: { id: string; position: LatLng } | null;
  here: LocationState;
  isMoved: boolean;
  /** Height of the sheet: the visible centre shifts with it. */
  height: number;
};

/**
 * Where the map should look, or undefined to stay. While capturing it follows the device until a person moves the
 * map; a find is brought into the visible part once.
 */
export function focusOf({ mode, chosen, here, isMoved, height }: Looking): MapFocus | undefined {
  if (mode.doing === 'capture') {
    if (isMoved || here.state !== 'fixed') return undefined;
    return { position: here, token: `capture ${mode.time} ${height} ${here.at}` };
  }
  if (!chosen) return undefined;
  if (mode.doing === 'move')
    return isMoved
      ? undefined
      : { position: chosen.position, token: `move ${chosen.id} ${height}` };
  return { position: chosen.position, token: `find ${chosen.id} ${height}` };
}
