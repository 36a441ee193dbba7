import { effect } from '@preact/signals';
import type { Device } from './sync/device.ts';
import type { HomeHere } from './sync/homes-here.ts';
import { addressBook } from './text/address-book.ts';

type Place = { lat: number; lng: number };
type Nearest = (place: Place) => { label: string; metres: number } | null;

const METRES_PER_DEGREE = 111_320;
/** Farther from a front door than this, a place is not at it. */
const NEAR_METRES = 90;
const MOST_REMEMBERED = 5_000;

/** Tells every screen which front door a place is at: of the drawn neighbourhood, and of the homes that this phone keeps. */
export async function knowAddresses(device: Device): Promise<void> {
  const { nearestAddress } = await import('../schema/demo/neighbourhood.ts');
  addressBook.value = nearestOf([], nearestAddress);
  const { knownHomes } = await import('./sync/homes-here.ts');
  const homes = knownHomes(device);
  let told = 0;
  effect(() => {
    // Nothing before and nothing now: no screen has to be drawn again.
    if (told + homes.value.length > 0) addressBook.value = nearestOf(homes.value, nearestAddress);
    told = homes.value.length;
  });
}

/** The nearest front door of both, remembered: a map asks for the same places over and over. */
export function nearestOf(homes: readonly HomeHere[], drawn: Nearest): Nearest {
  const remembered = new Map<string, ReturnType<Nearest>>();
  return (place) => {
    const key = `${place.lat},${place.lng}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    const [one, other] = [nearestHome(homes, place), drawn(place)];
    const nearest = one && (!other || one.metres <= other.metres) ? one : other;
    remembered.set(key, nearest);
    return nearest;
  };
}

function nearestHome(homes: readonly HomeHere[], place: Place): ReturnType<Nearest> {
  const wide = METRES_PER_DEGREE * Math.cos((place.lat * Math.PI) / 180);
  let found: HomeHere | null = null;
  let metres = NEAR_METRES;
  for (const home of homes) {
    if (home.lat === null || home.lng === null) continue;
    const north = (home.lat - place.lat) * METRES_PER_DEGREE;
    const far = Math.hypot(north, (home.lng - place.lng) * wide);
    if (far <= metres) [metres, found] = [far, home];
  }
  return found && { label: `${found.street} ${found.house}`, metres: Math.round(metres) };
}
