import { dayScreenWords } from '../../text/day/words.ts';
import { kilometres } from '../../text/format.ts';
import { placeWords } from '../../text/place-words.ts';
import { language, words } from '../../text/words.ts';
import type { Route, Stop } from './route.ts';
import type { Visit } from './visits.ts';

/** Where to go, as far as this device knows: the address that was told, else the front door the pin is at. */
export function whereTo({ address, finds }: Visit): string {
  const place = finds[0]?.position;
  if (address) return address;
  return place ? placeWords(place, words.value) : dayScreenWords.value.unknownPlace;
}

/** "6 stops, 3,2 km"; of one stop and nowhere to begin there is no way to measure. */
export const routeWords = ({ stops, metres }: Route<Stop>): string =>
  dayScreenWords.value.routeLine(
    stops.length,
    metres > 0 ? kilometres(metres, language.value) : null,
  );
