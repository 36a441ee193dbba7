import type { Device, LaneView } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';

/** The lane on which this person follows a walk already, also where the server did not let it in yet. */
export const followingLane = (device: Device, walk: string, code: string): LaneView | undefined => {
  const me = device.tabPerson.value?.id;
  return device.lanes.value.findLast(
    ({ walk: on, join, isClosed, role, person, forPerson }) =>
      !isClosed &&
      role !== 'child' &&
      (person?.id ?? forPerson) === me &&
      (on === walk || (join.by === 'code' && join.code === code)),
  );
};

/** Onto the walk with this device, as who follows from the office; the others see that. @returns the lane. */
export async function joinAsCompanion(
  device: Device,
  office: LaneView,
  code: string,
): Promise<string> {
  const nickname = office.person?.name ?? office.nickname;
  const lane = await device.joinWalk({ code, nickname });
  const [own] = device.view(lane).value.list('participant');
  if (own) await device.save(lane, [patchDraft(own, { role: 'companion', task: 'companion' })]);
  return lane;
}
