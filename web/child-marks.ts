import type { Judgement } from '../schema/vocabulary/judgements.ts';
import type { ChildJudgement } from '../schema/vocabulary/kid.ts';
import type { SeenRow } from './sync/device.ts';
import { childFaceWords, childSaid } from './text/child-find.ts';
import { type ChildPin, childPins } from './text/child-pins.ts';
import { withKidsWords } from './text/with-kids/words.ts';
import { language, words } from './text/words.ts';

/** Its shape and its mouth, as on the child's phone. */
const faces: Record<ChildJudgement, readonly [shape: string, mouth: string]> = {
  good: ['M0-22A22 22 0 1 1 0 22 22 22 0 0 1 0-22Z', 'M-9 4Q0 15 9 4'],
  fair: ['M-19-19H19V19H-19Z', 'M-8 8H8'],
  bad: ['M0-27 25 18H-25Z', 'M-8 12Q0 3 8 12'],
  unsure: [
    'M-12 19A12 12 0 0 1-17-4 13 13 0 0 1 6-17 12 12 0 0 1 20-1 11 11 0 0 1 14 19Z',
    'M-7 8Q-3 4 0 7T8 6',
  ],
};

/** Tells the map how the finds of children look and are called there. */
export function markChildPins(): void {
  childPins.value = childPin;
}

/** The child's face at the foot of the sign, and an adult's judgement beside it: agreed on or not, never one number. */
export function childPin(row: Pick<SeenRow, 'set'>): ChildPin | null {
  const said = childSaid(row);
  if (!said) return null;
  const { voices: say } = withKidsWords.value;
  const adult = (row.set.judgement as Judgement | null | undefined) ?? null;
  const label = [
    say.said(childFaceWords(said.judgement, language.value)),
    ...(adult ? [say.saidToo(words.value.judgement[adult].toLowerCase())] : []),
  ].join(', ');
  const isCompared = adult && said.judgement !== 'unsure';
  return {
    label,
    mark: face(said.judgement) + (isCompared ? between(adult === said.judgement) : ''),
  };
}

const ink = 'stroke="var(--pin-edge)" stroke-linecap="round" stroke-linejoin="round"';

function face(judgement: ChildJudgement): string {
  const [shape, mouth] = faces[judgement];
  return [
    '<g transform="translate(42 38) scale(.62)">',
    `<path d="${shape}" fill="var(--pin-rim)" ${ink} stroke-width="5"/>`,
    `<path d="M-7-3v.01M7-3v.01" ${ink} stroke-width="6"/>`,
    `<path d="${mouth}" fill="none" ${ink} stroke-width="4"/></g>`,
  ].join('');
}

const between = (isSame: boolean): string =>
  [
    '<g transform="translate(6 42)"><circle r="9" fill="var(--pin-rim)" stroke="var(--pin-edge)" stroke-width="2"/>',
    `<path d="${isSame ? 'M-4-2H4M-4 2H4' : 'M-5 3-2-3 2 3 5-3'}" fill="none" ${ink} stroke-width="2"/></g>`,
  ].join('');
