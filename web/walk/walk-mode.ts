import type { LatLng, MapFocus } from '../map/map-types.ts';
import type { Aim } from '../map/place-of.ts';
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
  /** What decides the place; null as long as nobody aimed. */
  aim: Aim | null;
  /** Height of the sheet: the visible centre shifts with it. */
  height: number;
};

/**
 * Where the map should look, or undefined to stay. While aiming it follows the device, or goes to the chosen address,
 * until a person moves the map; a find is brought into the visible part once.
 */
export function focusOf({ mode, chosen, here, aim, height }: Looking): MapFocus | undefined {
  if (mode.doing !== 'look' && aim) return aimedAt(mode, aim, here, height);
  if (!chosen) return undefined;
  return { position: chosen.position, token: `${mode.doing} ${chosen.id} ${height}` };
}

function aimedAt(
  mode: WalkMode,
  aim: Aim,
  here: LocationState,
  height: number,
): MapFocus | undefined {
  const start = mode.doing === 'capture' ? mode.time : mode.doing;
  if (aim.by === 'address') {
    const { lat, lng } = aim.at;
    return { position: aim.at, token: `address ${start} ${lat} ${lng} ${height}` };
  }
  if (aim.by === 'hand' || here.state !== 'fixed') return undefined;
  return { position: here, token: `device ${start} ${height} ${here.at}` };
}
