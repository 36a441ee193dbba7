import { signOf } from '../ui/category-sign.ts';
import { iconPaths } from '../ui/icon-paths.ts';
import { glyphs, penOf, shapes } from '../ui/pictogram-shapes.ts';
import type { MapPin } from './map-types.ts';

/** Size of a pin in px, and the foot of its stem: the spot itself. */
export const pinSize = { width: 50, height: 65, footX: 25, footY: 58 };

const badges = {
  here: 'device',
  sending: 'upload',
  attention: 'attention',
  done: 'check',
} as const;

/** A pin as SVG markup: sign on a stem, with a paper rim and an ink edge that keep it off any ground. */
export function pinIcon({ kind, sync, isDone, isSelected, mark = '' }: MapPin): string {
  const { shape, pictogram, colour } = signOf(kind);
  const { path, x, y, scale } = shapes[shape];
  const outline = (width: number, stroke: string) =>
    `<path d="${path}" fill="${stroke}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"/>`;
  const stem = (width: number, stroke: string) =>
    `<path d="M24 40V62" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;
  return [
    '<svg viewBox="-6 -7 60 78" aria-hidden="true">',
    '<ellipse class="pin-shadow" cx="27" cy="64" rx="9" ry="3"/><g class="pin-body">',
    isSelected ? outline(19, 'var(--do)') + outline(13.5, 'var(--pin-rim)') : '',
    stem(7.5, 'var(--pin-edge)'),
    outline(10, 'var(--pin-edge)'),
    stem(4, 'var(--pin-rim)'),
    outline(7.4, 'var(--pin-rim)'),
    outline(3.4, colour),
    `<path d="${glyphs[pictogram]}" transform="translate(${x} ${y}) scale(${scale}) translate(-12 -12)" fill="none"`,
    ` stroke="var(--on-cat)" stroke-width="${penOf(pictogram)}" stroke-linecap="round" stroke-linejoin="round"/>`,
    mark,
    badge(isDone ? 'done' : sync),
    '</g></svg>',
  ].join('');
}

function badge(state: MapPin['sync'] | 'done'): string {
  if (!state || state === 'in') return '';
  return `<g class="pin-badge" data-state="${state}" transform="translate(43 3)"><circle r="11"/><path d="${iconPaths[badges[state]]}" transform="scale(.62) translate(-12 -12)"/></g>`;
}

/** Everything that changes how a pin looks or reads: two pins with the same key need no new drawing. */
export function pinKey(pin: MapPin): string {
  return [
    pin.kind,
    pin.sync ?? '',
    pin.isDone ? 'done' : '',
    pin.isSelected ? 'selected' : '',
    pin.label,
  ].join('|');
}
