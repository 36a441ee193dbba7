import type { Role } from '../../schema/actor.ts';
import { roleNames } from '../../schema/vocabulary/role-names.ts';
import type { SeenRow } from '../sync/device.ts';
import { alongWords } from './along/words.ts';
import { clockWords } from './format.ts';
import { language } from './language.ts';
import { whoWords } from './who-words.ts';

/** A device as the server tells of it. */
export type ToldDevice = {
  maker: string;
  walk: string | null;
  role: string | null;
  openedAt: number;
  seenAt: number | null;
  leftFinds: number | null;
  leftPhotos: number | null;
  revokedAt: number | null;
};

/** How who holds this device is called on the walk: a nickname, or a child's animal; null as long as it did not say. */
export function calledOnWalk(
  { maker, walk }: Pick<ToldDevice, 'maker' | 'walk'>,
  participants: readonly SeenRow[],
): string | null {
  const row = participants.findLast((one) => one.by === maker && (!walk || one.walk === walk));
  return (row && whoWords(row.set, language.value)) || null;
}

export const roleWords = (role: string | null): string =>
  role && Object.hasOwn(roleNames, role) ? roleNames[role as Role][language.value] : '';

/** What is known of what is still only on the device, and of when: never a guess. */
export function leftWords(device: ToldDevice): string {
  const say = alongWords.value;
  if (device.revokedAt !== null) return say.revoked(clockWords(device.revokedAt, language.value));
  if (device.seenAt === null) return say.never;
  const time = clockWords(device.seenAt, language.value);
  if (device.leftFinds === null) return `${say.heard(time)}, ${say.leftUnknown}`;
  return say.left(time, device.leftFinds, device.leftPhotos ?? 0);
}

export const sinceWords = ({ openedAt }: ToldDevice): string =>
  alongWords.value.since(clockWords(openedAt, language.value));
