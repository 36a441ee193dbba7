import type { Judgement } from '../../../schema/vocabulary/judgements.ts';
import { signOf } from '../../ui/category-sign.ts';
import { glyphs, penOf, shapes } from '../../ui/pictogram-shapes.ts';
import type { Entry } from '../finder/entry.ts';
import { isPair } from '../finder/map-answer.ts';

/** An adult's and a child's find on the same spot. */
export type Pair = { adult: Entry; child: Entry };

/** Puts each child's judgement beside the nearest adult's of the same spot; each stands in one pair at most. */
export function pairsOf(
  entries: readonly Entry[],
  chosen: string | null,
): {
  pairs: Pair[];
  alone: Entry[];
} {
  const free = entries.filter(({ id }) => id !== chosen);
  const taken = new Set<string>();
  const pairs: Pair[] = [];
  for (const child of free.filter(({ voice }) => voice === 'child')) {
    const adult = free.find((one) => !taken.has(one.id) && isPair(one, child));
    if (!adult) continue;
    taken.add(adult.id).add(child.id);
    pairs.push({ adult, child });
  }
  return { pairs, alone: entries.filter(({ id }) => !taken.has(id)) };
}

export const pairSize = { width: 92, height: 65, footX: 46, footY: 58 };

const mouths: Record<Judgement, string> = {
  good: 'M-7 4Q0 12 7 4',
  fair: 'M-6 7H6',
  bad: 'M-7 9Q0 1 7 9',
};

/** The adult's sign and the child's face with `=` or a zigzag between them, on one stem: never one number. */
export function pairIcon({ adult, child }: Pair): string {
  const { shape, pictogram, colour } = signOf(adult.category);
  const { path, x, y, scale } = shapes[shape];
  const outline = (width: number, stroke: string) =>
    `<path d="${path}" fill="${stroke}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"/>`;
  const isSame = adult.judgement === child.judgement;
  const between = isSame ? 'M-5 -3H5M-5 3H5' : 'M-5 4L-2 -4L2 4L5 -4';
  return [
    '<svg viewBox="-6 -7 110 78" aria-hidden="true">',
    '<ellipse class="pin-shadow" cx="52" cy="64" rx="12" ry="3"/><g class="pin-body">',
    '<path d="M24 44Q49 56 74 44M49 50V62" fill="none" stroke="var(--pin-edge)" stroke-width="6"/>',
    '<path d="M24 44Q49 56 74 44M49 50V62" fill="none" stroke="var(--pin-rim)" stroke-width="3"/>',
    outline(10, 'var(--pin-edge)'),
    outline(7.4, 'var(--pin-rim)'),
    outline(3.4, colour),
    `<path d="${glyphs[pictogram]}" transform="translate(${x} ${y}) scale(${scale}) translate(-12 -12)" fill="none"`,
    ` stroke="var(--on-cat)" stroke-width="${penOf(pictogram)}" stroke-linecap="round" stroke-linejoin="round"/>`,
    '<g transform="translate(76 22)"><circle class="voice-face" r="22"/>',
    '<circle class="voice-eye" cx="-7" cy="-6" r="2.6"/><circle class="voice-eye" cx="7" cy="-6" r="2.6"/>',
    `<path class="voice-line" d="${mouths[child.judgement ?? 'fair']}"/></g>`,
    `<g transform="translate(50 24)"><circle class="voice-between" data-same="${isSame}" r="10"/><path class="voice-line" d="${between}"/></g>`,
    '</g></svg>',
  ].join('');
}
