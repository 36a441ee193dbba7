import type { WalkTask } from '../../schema/vocabulary/walk.ts';
import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { laneOnWalk } from './lane-for.ts';
import type { SeenWalk } from './walk-order.ts';

/**
 * A planned walk begins now, by this device's clock, and lasts as long as it was planned to; on another day too. Two who begin at
 * once mean the same. Works without a network.
 * @returns the address of the walk's map, for who begins it is on it.
 */
export async function beginWalk(device: Device, lane: LaneView, walk: SeenWalk): Promise<string> {
  const { startedAt, endsAt } = walk.set;
  const now = Date.now();
  const set = { isPlanned: false, startedAt: now, endsAt: now + (endsAt - startedAt) };
  await device.save(lane.id, [patchDraft(walk, set)]);
  return comeAlong(device, lane, walk);
}

/** Onto the walk with this device, as who it was planned for. @returns the address of its map. */
export async function comeAlong(device: Device, lane: LaneView, walk: SeenWalk): Promise<string> {
  const known = laneOnWalk(device, lane, walk.id);
  if (known) return paths.walk(nameInPath(known));
  const nickname = lane.person?.name ?? lane.nickname;
  const id = await device.joinWalk({ code: walk.set.code, nickname });
  await takeTask(device, id, taskOf(walk, lane.person?.id ?? ''));
  const joined = device.lanes.value.find((one) => one.id === id);
  return paths.walk(joined ? nameInPath(joined) : id);
}

const taskOf = (walk: SeenWalk, person: string): WalkTask | null =>
  (walk.set.people ?? []).find((one) => one.person === person)?.task ?? null;

async function takeTask(device: Device, lane: string, task: WalkTask | null): Promise<void> {
  const [own] = device.view(lane).value.list('participant');
  if (task && own) await device.save(lane, [patchDraft(own, { task })]);
}
