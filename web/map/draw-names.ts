import { distance } from '../../schema/demo/plane.ts';
import type { Neighbourhood, Place, Street } from '../../schema/demo/shapes.ts';
import { alongLine, nearestOther, type Step } from './walk-line.ts';

/** Metres between two plates of one street. */
const APART = 48;

/** Names keep their size when the map zooms: `.m-steady` scales them back by the size of a pixel. */
export function drawNames(place: Neighbourhood): string {
  const streets = place.streets.filter(({ kind }) => kind !== 'path');
  const plates = streets.flatMap((street) =>
    platesAlong(street, streets).map((step, i) => plate(street.name, step, i % 2 === 0)),
  );
  return [...place.places.map(placeName), ...plates].join('');
}

/** The middle of every stretch between two corners, in the neighbourhood itself. */
function platesAlong(street: Street, streets: readonly Street[]): Step[] {
  if (street.name === '') return [];
  const steps = alongLine(street.line, 6).filter(
    ({ at }) => Math.abs(at[0]) < 265 && Math.abs(at[1]) < 225,
  );
  const room = steps.map(({ at }) => nearestOther(at, street, streets));
  const middles = steps.filter((_, i) => {
    const here = room[i] ?? 0;
    const before = room[i - 1] ?? Number.POSITIVE_INFINITY;
    return here > 20 && here >= (room[i + 1] ?? Number.POSITIVE_INFINITY) && here >= before;
  });
  const kept: Step[] = [];
  for (const step of middles) {
    if (kept.every(({ at }) => distance(at, step.at) > APART)) kept.push(step);
  }
  return kept;
}

function plate(name: string, { at, angle }: Step, isAlways: boolean): string {
  const width = name.length * 6.9 + 12;
  const turn = (angle * 180) / Math.PI;
  return [
    `<g class="m-name${isAlways ? '' : ' m-name-near'}" transform="translate(${at[0].toFixed(1)} ${at[1].toFixed(1)}) rotate(${turn.toFixed(1)})"><g class="m-steady">`,
    `<rect class="m-plate" x="${-width / 2}" y="-9.5" width="${width}" height="19" rx="2.5"/>`,
    `<rect class="m-plate-line" x="${-width / 2 + 1.8}" y="-7.7" width="${width - 3.6}" height="15.4" rx="1.5"/>`,
    `<text class="m-plate-text" y="4.3" textLength="${width - 13}" lengthAdjust="spacingAndGlyphs">${name}</text></g></g>`,
  ].join('');
}

function placeName({ name, kind, at }: Place): string {
  const isNear = kind === 'stairwell';
  return [
    `<g class="m-name${isNear ? ' m-name-near' : ''}" transform="translate(${at[0].toFixed(1)} ${at[1].toFixed(1)}) rotate(-8.5)">`,
    `<g class="m-steady"><text class="m-place m-place-${kind}">${name}</text></g></g>`,
  ].join('');
}
