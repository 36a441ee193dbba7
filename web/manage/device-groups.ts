import type { SeenRow } from '../sync/device.ts';
import type { DeviceHere } from '../sync/manage-client.ts';

export type DeviceGroup = { walk: string | null; devices: DeviceHere[]; heardAt: number };

const heard = ({ seenAt, openedAt }: DeviceHere) => seenAt ?? openedAt;

/** By walk, the one that was heard last first; without a walk at the end. Whoever started a walk as a guest is on it. */
export function deviceGroups(
  devices: readonly DeviceHere[],
  walks: readonly SeenRow[],
): DeviceGroup[] {
  const groups = new Map<string | null, DeviceHere[]>();
  for (const device of devices) {
    const started = device.person ? undefined : walks.find(({ by }) => by === device.maker);
    const walk = device.walk ?? started?.id ?? null;
    groups.set(walk, [...(groups.get(walk) ?? []), device]);
  }
  return [...groups]
    .map(([walk, own]) => ({ walk, devices: own, heardAt: Math.max(...own.map(heard)) }))
    .sort(
      (one, other) =>
        Number(one.walk === null) - Number(other.walk === null) || other.heardAt - one.heardAt,
    );
}
