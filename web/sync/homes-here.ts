import type { ReadonlySignal } from '@preact/signals';
import type { AddressesAnswer, RunningAnswer } from '../../schema/register/wire.ts';
import { type HomeHere, type HomesStore, idbHomes, openHomesDatabase } from '../store/homes-idb.ts';
import { isFailure } from './api.ts';
import { askServer } from './ask-server.ts';
import type { Device, LaneView } from './device.ts';
import type { Place } from './homes-area.ts';
import { type HomesHere, openHomes } from './homes-book.ts';
import { readerOf } from './homes-reader.ts';

export type { HomeHere } from '../store/homes-idb.ts';
export type { HomesHere } from './homes-book.ts';

const asking = (device: Device) => askServer(() => device.goOffline.value || !navigator.onLine);
const addresses = (slug: string) => `/v1/organisations/${slug}/addresses`;

let opened: Promise<HomesStore> | null = null;
function store(): Promise<HomesStore> {
  opened ??= openHomesDatabase().then(idbHomes);
  // The next who asks tries again.
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

const book = openHomes({
  store,
  ask: (device, slug, { south, west, north, east }) => {
    const box = [south, west, north, east].map((degrees) => degrees.toFixed(6)).join(',');
    return asking(device)<AddressesAnswer>(`${addresses(slug)}?box=${box}`);
  },
  clock: Date.now,
});

/**
 * The organisation's homes around a place, also without a network; by street where no place is known. `none`: there are none
 * here, or nothing of it was ever fetched; `refused`: addresses are for staff.
 */
export const homesHere = (
  device: Device,
  lane: LaneView,
  place: Place | null,
): ReadonlySignal<HomesHere> => book.here(device, lane, place);

/** All homes that this phone keeps, for the names of places. Asks nothing. */
export const knownHomes = (device: Device): ReadonlySignal<readonly HomeHere[]> =>
  book.known(device);

/** @returns whether something runs at a home already; null where that could not be asked. */
export async function askRunning(
  device: Device,
  lane: LaneView,
  homeId: string,
): Promise<boolean | null> {
  const reader = readerOf(device, lane);
  if (!reader) return null;
  const path = `${addresses(reader.slug)}/${encodeURIComponent(homeId)}/running`;
  const answer = await asking(device)<RunningAnswer>(path);
  return isFailure(answer) ? null : answer.isRunning;
}

/** To be called on a walk while there is a network: so that the homes are here when there is none. Asks nobody for anything. */
export async function keepHomes(device: Device, path = location.pathname): Promise<void> {
  const name = /^\/w\/([^/]+)/.exec(path)?.[1];
  if (!name) return;
  const lane = device.lanes.value.find(
    (one) =>
      (one.walk === name || one.id === name || one.formerly.includes(name)) &&
      readerOf(device, one) !== null,
  );
  if (lane) await book.refresh(device, lane, await whereNow());
}

/** Nobody is signed in here any more, or somebody else. */
export const forgetHomes = (): Promise<void> => book.forget();

/** Where this device is, if it said so on this walk already: it is never asked for this. */
async function whereNow(): Promise<Place | null> {
  // In a pause nothing asks (map/follow-position.ts).
  if (localStorage.getItem('pause') === 'yes') return null;
  const permission = await navigator.permissions
    ?.query({ name: 'geolocation' })
    .catch(() => undefined);
  if (permission?.state !== 'granted') return null;
  return new Promise((done) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => done({ lat: coords.latitude, lng: coords.longitude }),
      () => done(null),
      { maximumAge: 600_000, timeout: 5_000 },
    );
  });
}
