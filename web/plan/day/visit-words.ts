import { dayScreenWords } from '../../text/day/words.ts';
import { placeWords } from '../../text/place-words.ts';
import { words } from '../../text/words.ts';
import type { Visit } from './visits.ts';

/** Where to go, as far as this device knows: the address that was told, else the front door the pin is at. */
export function whereTo({ address, finds }: Visit): string {
  const place = finds[0]?.position;
  if (address) return address;
  return place ? placeWords(place, words.value) : dayScreenWords.value.unknownPlace;
}
