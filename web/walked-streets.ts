import { addressesOf } from '../schema/demo/neighbourhood.ts';
import type { Walk } from '../schema/entities/things.ts';
import { mapSettings } from './map/map-settings.ts';
import type { WalkedLines } from './map/street-lines.ts';
import type { Device, LaneViewModel } from './sync/device.ts';
import { boxAround, middleOfFinds, REACH_METRES } from './sync/homes-area.ts';
import { knownHomes } from './sync/homes-here.ts';
import { findsOf } from './text/finds.ts';
import { doorsIn } from './walk-together/doors.ts';
import type { FrontDoor } from './walk-together/split.ts';
import type { StreetRow } from './walk-together/streets.ts';
import { walkedLines } from './walk-together/walked-lines.ts';

/**
 * Which streets of a walk were done, along the doors that this phone knows. What it returns reads signals and asks nobody; what that
 * returns works them out.
 */
export function walkedStreets(device: Device): (view: LaneViewModel) => () => WalkedLines {
  const homes = knownHomes(device);
  let known: { of: readonly unknown[]; doors: readonly FrontDoor[] } = { of: [], doors: [] };
  return (view) => {
    const area = (view.list('walk')[0] as Walk | undefined)?.set.area ?? null;
    const drawn = mapSettings.value.ground === 'drawn' ? addressesOf() : [];
    const here = homes.value;
    return () => {
      const of = [here, drawn.length, JSON.stringify(area)];
      if (of.some((one, i) => one !== known.of[i]))
        known = { of, doors: doorsIn(area, here, drawn) };
      const doors = area ? known.doors : nearTheFinds(known.doors, view);
      return walkedLines(doors, view.list('street') as StreetRow[], findsOf(view));
    };
  };
}

/** A phone may know homes of two towns that each have a Kerkstraat; without an area the finds say which is meant. */
function nearTheFinds(doors: readonly FrontDoor[], view: LaneViewModel): readonly FrontDoor[] {
  const middle = middleOfFinds(view.list('observation'));
  if (!middle) return doors;
  const { south, west, north, east } = boxAround(middle, 2 * REACH_METRES);
  return doors.filter(
    ({ at }) => at && at.lat > south && at.lat < north && at.lng > west && at.lng < east,
  );
}
