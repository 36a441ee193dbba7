import { centre as drawnCentre } from '../../schema/demo/plane.ts';
import type { GroundAnswer } from '../../schema/kid-ground.ts';
import type { Animal } from '../../schema/vocabulary/animals.ts';
import { type Around, drawnGround, homesAround } from '../map/ground-for-child.ts';
import { mapSettings } from '../map/map-settings.ts';
import { openKidBox } from '../store/kid-box.ts';
import { lockPhone } from '../store/lock-phone.ts';
import { isFailure } from '../sync/api.ts';
import { askServer } from '../sync/ask-server.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { answersForChild } from './answers-for-child.ts';
import { type Place, whereNow } from './where-now.ts';

/** Longer than this nobody waits for the homes around. */
const PATIENCE_MS = 2_500;

/**
 * Puts what the child's page needs on this phone, and locks it. From here on every address leads to the child.
 * @throws when the browser gives no storage; then nothing is locked.
 */
export async function handOver(device: Device, lane: LaneView, animal: Animal): Promise<void> {
  const box = await openKidBox();
  const place = (await whereNow(device, lane)) ?? drawnCentre;
  await box.putGround({ lane: lane.id, ...(await groundAround(device, lane, place)) });
  const known = await box.answers(lane.id);
  const answers = answersForChild(device.view(lane.id).value, lane, known);
  for (const answer of answers) await box.putAnswer(answer);
  for (const { id } of known) if (!answers.some((one) => one.id === id)) await box.dropAnswer(id);
  const { nextN } = device.lanes.value.find(({ id }) => id === lane.id) ?? lane;
  await lockPhone({ lane: lane.id, animal, isOwn: false, fromN: nextN, at: Date.now() });
}

async function groundAround(device: Device, lane: LaneView, place: Place): Promise<Around> {
  const drawn = await drawnGround(mapSettings.peek(), place);
  if (drawn) return drawn;
  const homes = await homesHere(device, lane, place);
  if (homes.length > 0 || lane.state !== 'open') return homesAround(place, homes);
  // Who is no staff keeps no homes on the phone; what a child may see of them they may ask.
  const ask = askServer(() => device.goOffline.value || !navigator.onLine);
  const answer = await ask<GroundAnswer>('/v1/kid/ground', { lane: lane.id, at: place });
  return isFailure(answer) ? homesAround(place, homes) : answer;
}

/** What this phone keeps, or gets within a moment. */
async function homesHere(device: Device, lane: LaneView, place: Place) {
  const { homesHere } = await import('../sync/homes-here.ts');
  const here = homesHere(device, lane, place);
  await new Promise<void>((done) => {
    setTimeout(done, PATIENCE_MS);
    here.subscribe(({ state }) => {
      if (state !== 'loading') done();
    });
  });
  return here.value.homes;
}
