import type { RandomBytes } from '../../../schema/ids.ts';
import type { CaptureStore } from '../../store/capture-store.ts';
import type { KidBox, KidGround } from '../../store/kid-box.ts';
import { type Api, type Failure, isFailure } from '../../sync/api.ts';
import { type RoundOutcome, syncRound } from '../../sync/sync-round.ts';
import { type KidPhone, laneOf } from '../kid-phone.ts';
import { kidView } from './kid-view.ts';

type Place = { lat: number; lng: number };
export type Ground = Pick<KidGround, 'centre' | 'shapes'>;
export type OwnDeps = {
  phone: KidPhone;
  store: CaptureStore;
  box: KidBox;
  api: Api;
  random: RandomBytes;
  /** What lies around a place, as the server tells a child. */
  askGround: (lane: string, at: Place) => Promise<Ground | Failure>;
};

/** As in make-device.ts: a fork or a restore asks for another round at once. */
const ROUNDS_AT_ONCE = 6;
const METRES_PER_DEGREE = 111_320;
/** Once a child has walked this far the picture of the streets is of somewhere else. */
const FAR_METRES = 250;

/**
 * One round of a child's own device: it is let in, hands in what was found, and reads answers and what lies around, and nothing
 * more. @returns whether all of it was done; a walk that has ended or that nobody knows yet changes nothing here.
 */
export async function ownRound(deps: OwnDeps): Promise<boolean> {
  const { phone, store, box, api, random } = deps;
  const view = kidView(box, phone.lock.lane);
  let outcome: RoundOutcome = 'again';
  for (let i = 0; i < ROUNDS_AT_ONCE && outcome === 'again'; i++) {
    const lane = await laneOf(store, phone.lock);
    // What anybody else may read is not for this page.
    if (lane?.role !== 'child') return false;
    outcome = await syncRound(lane.id, { store, view, api, random, clock: Date.now });
  }
  await bringGround(deps);
  await phone.refresh();
  return outcome === 'done';
}

async function bringGround({ phone, store, box, askGround }: OwnDeps): Promise<void> {
  const place =
    phone.place.value ?? phone.finds.value.findLast(({ position }) => position)?.position;
  const lane = await laneOf(store, phone.lock);
  if (!place || lane?.state !== 'open') return;
  const known = await box.ground(phone.lock.lane);
  if (known && metres(known.centre, place) < FAR_METRES) return;
  // About where is enough for a picture of the streets; where a child is goes nowhere but with its finds.
  const at = { lat: Number(place.lat.toFixed(3)), lng: Number(place.lng.toFixed(3)) };
  const answer = await askGround(lane.id, at);
  if (isFailure(answer)) return;
  await box.putGround({ lane: phone.lock.lane, centre: answer.centre, shapes: answer.shapes });
}

function metres([lat, lng]: Ground['centre'], place: Place): number {
  const wide = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return Math.hypot((place.lat - lat) * METRES_PER_DEGREE, (place.lng - lng) * wide);
}
