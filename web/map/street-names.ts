import type { Neighbourhood, Place, Street } from '../../schema/demo/shapes.ts';
import { isInside } from '../../schema/demo/trees.ts';
import type { Candidate } from './place-labels.ts';
import { alongLine, nearestOther, type Step } from './walk-line.ts';

/** `from` and `to`: the zooms between which it is worth its place. */
export type Name = Candidate & {
  text: string;
  kind: 'street' | 'number' | Place['kind'];
  from: number;
  to: number;
};

const TILT = -0.148;
const letters: Record<Place['kind'], { from: number; to: number; px: number }> = {
  water: { from: 16, to: 20, px: 13 },
  park: { from: 16, to: 20, px: 9.5 },
  school: { from: 17, to: 20, px: 7 },
  flat: { from: 17, to: 20, px: 7.4 },
  playground: { from: 17, to: 20, px: 7 },
  garages: { from: 17, to: 20, px: 7 },
  stairwell: { from: 18, to: 20, px: 9 },
};

/** Every name of the neighbourhood at every spot where it may stand; what matters most comes first. */
export function namesOf(place: Neighbourhood): Name[] {
  const streets = place.streets.filter(({ kind, name }) => kind !== 'path' && name !== '');
  const canal = place.water.find(({ kind }) => kind === 'canal')?.outline ?? [];
  const places = place.places.flatMap((one) => [one, ...others(one)].map(placeName));
  const isLarge = ({ kind }: Name) => kind === 'water' || kind === 'park';
  const whole: Name = {
    ...placeName({ name: place.name, kind: 'park', at: [0, -20] }),
    group: 'neighbourhood',
    from: 0,
    to: 15.5,
  };
  const spots = streets.flatMap((street) =>
    spotsOf(street, place.streets)
      .filter(({ at }) => !isInside(at, canal))
      .map((spot) => streetName(street.name, spot)),
  );
  spots.sort((one, other) => other.room - one.room);
  return [
    whole,
    ...places.filter(isLarge),
    ...spots.map(({ name }) => name),
    ...places.filter((one) => !isLarge(one)),
  ];
}

/** The canal is long: its name may stand at several places along it. */
function others({ name, kind, at }: Place): Place[] {
  if (kind !== 'water') return [];
  return [-190, 110, 250].map((east) => ({ name, kind, at: [at[0] + east, at[1] - east * 0.15] }));
}

type Spot = Step & { room: number };

/** Spots along a street, with the metres to the nearest corner. */
function spotsOf(street: Street, streets: readonly Street[]): Spot[] {
  return alongLine(street.line, 9)
    .filter(({ at }) => Math.abs(at[0]) < 290 && Math.abs(at[1]) < 250)
    .map((step) => ({ ...step, room: nearestOther(step.at, street, streets) }));
}

function streetName(text: string, { at, angle, room }: Spot): { name: Name; room: number } {
  const width = text.length * 6.9 + 12;
  const name: Name = {
    id: `${text} ${at[0].toFixed(0)} ${at[1].toFixed(0)}`,
    group: text,
    text,
    kind: 'street',
    at,
    angle,
    width,
    height: 19,
    apart: 300,
    from: 16,
    to: 20,
  };
  // Halfway two corners is best; a little more room than the name needs is no better.
  return { name, room: Math.min(room, 28) };
}

function placeName({ name: text, kind, at }: Place): Name {
  const { from, to, px } = letters[kind];
  const isLetter = kind === 'stairwell';
  return {
    id: `${text} ${at[0].toFixed(0)} ${at[1].toFixed(0)}`,
    group: isLetter ? `${at}` : `${kind} ${text}`,
    text,
    kind,
    at,
    angle: isLetter ? 0 : TILT,
    width: isLetter ? 20 : text.length * px,
    height: isLetter ? 20 : 18,
    apart: 420,
    from,
    to,
  };
}

/** House numbers, at the front of their homes. */
export function numbersOf(homes: readonly { number: number; at: Candidate['at'] }[]): Name[] {
  return homes.map(({ number, at }) => ({
    id: `${at}`,
    group: `${at}`,
    text: String(number),
    kind: 'number',
    at,
    angle: 0,
    width: String(number).length * 7.4 + 7,
    height: 16,
    apart: 0,
    from: 19,
    to: 20,
  }));
}

/** The names that play a part at a zoom, near what is seen. */
export function namesAt(names: readonly Name[], zoom: number): Name[] {
  return names.filter(({ from, to }) => zoom >= from && zoom <= to);
}
