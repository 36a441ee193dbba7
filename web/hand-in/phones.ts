import type { AlongDevice } from '../sync/along-client.ts';
import type { SeenRow } from '../sync/device.ts';
import { calledOnWalk } from '../text/device-words.ts';
import { whoWords } from '../text/who-words.ts';
import type { Language } from '../text/words.ts';

/** A phone of the walk, and what it said itself: never a guess. */
export type Phone = {
  key: string;
  /** '' as long as it did not say. */
  who: string;
  is: 'in' | 'left' | 'told-nothing' | 'not-heard' | 'signed-out' | 'not-known';
  /** Epoch ms of when that was heard; 0 when it was not. */
  at: number;
  finds: number;
  photos: number;
};

/** What is not there when it is what the group waits for. */
export const isAwaited = ({ is }: Phone): boolean => is !== 'in' && is !== 'signed-out';

/** The other phones: as the server heard them, or where it cannot be asked the people that this phone knows of. */
export function otherPhones(
  devices: readonly AlongDevice[] | null,
  participants: readonly SeenRow[],
  maker: string,
  language: Language,
): Phone[] {
  const known = participants.filter(({ isDeleted }) => !isDeleted);
  if (devices)
    return (
      devices
        .filter(({ isHere }) => !isHere)
        // Who planned it at a desk and stayed there is not waited for.
        .filter(({ walk, maker }) => walk !== null || known.some(({ by }) => by === maker))
        .map((device) => phoneOf(device, known))
    );
  return known
    .filter(({ by }) => by !== maker)
    .map(({ id, set }) => ({
      key: id,
      who: whoWords(set, language),
      is: 'not-known',
      at: 0,
      finds: 0,
      photos: 0,
    }));
}

function phoneOf(device: AlongDevice, participants: readonly SeenRow[]): Phone {
  const { leftFinds, leftPhotos, seenAt, revokedAt } = device;
  const finds = leftFinds ?? 0;
  const photos = leftPhotos ?? 0;
  const is =
    revokedAt !== null
      ? 'signed-out'
      : seenAt === null
        ? 'not-heard'
        : leftFinds === null
          ? 'told-nothing'
          : finds + photos > 0
            ? 'left'
            : 'in';
  return {
    key: device.lane,
    who: calledOnWalk({ maker: device.maker, walk: null }, participants) ?? '',
    is,
    at: revokedAt ?? seenAt ?? 0,
    finds,
    photos,
  };
}
