import type { CategoryId } from '../../../schema/vocabulary/categories.ts';
import type { Judgement } from '../../../schema/vocabulary/judgements.ts';
import { signOf } from '../../ui/category-sign.ts';
import { glyphs, penOf, shapes } from '../../ui/pictogram-shapes.ts';

/** Its shape and its mouth, as on the child's phone: round, square, or with a point. */
const faces: Record<Judgement, [shape: string, mouth: string]> = {
  good: ['M0-22A22 22 0 1 1 0 22 22 22 0 0 1 0-22Z', 'M-7 4Q0 12 7 4'],
  fair: ['M-19-19H19V19H-19Z', 'M-6 7H6'],
  bad: ['M0-27L25 18H-25Z', 'M-7 11Q0 3 7 11'],
};

/** What both said of a spot. */
type Says = { category: CategoryId; adult: Judgement; child: Judgement };

/** The adult's sign and the child's face with `=` or a zigzag between them, on one stem: never one number. */
export function pairIcon({ category, adult, child }: Says): string {
  const { shape, pictogram, colour } = signOf(category);
  const { path, x, y, scale } = shapes[shape];
  const outline = (width: number, stroke: string) =>
    `<path d="${path}" fill="${stroke}" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"/>`;
  const [face, mouth] = faces[child];
  const isSame = adult === child;
  const between = isSame ? 'M-5-3H5M-5 3H5' : 'M-5 4L-2-4 2 4 5-4';
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
    `<g transform="translate(76 22)"><path class="voice-face" d="${face}"/>`,
    `<path class="voice-eye" d="M-7-3v.01M7-3v.01"/><path class="voice-line" d="${mouth}"/></g>`,
    `<g transform="translate(50 24)"><circle class="voice-between" data-same="${isSame}" r="10"/><path class="voice-line" d="${between}"/></g>`,
    '</g></svg>',
  ].join('');
}
