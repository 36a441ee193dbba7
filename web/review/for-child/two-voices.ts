import { categoryOf } from '../../../schema/vocabulary/categories.ts';
import type { Judgement } from '../../../schema/vocabulary/judgements.ts';
import type { MapMark } from '../../map/map-types.ts';
import { placeWords } from '../../text/place-words.ts';
import { reviewMapWords } from '../../text/review-map/words.ts';
import { language, words } from '../../text/words.ts';
import type { Entry } from '../finder/entry.ts';
import { isOfBoth, isPair } from '../finder/map-answer.ts';
import type { TwoVoices } from '../map/desk-marks.ts';
import { pairIcon } from './pair-icon.ts';
import './two-voices.css';

/** An adult's and a child's find on the same spot; one find where the adult said it of the child's. */
export type Pair = { adult: Entry; child: Entry };

/** Puts each child's judgement beside the adult's of that find, or the nearest of the same spot; each stands in one pair at most. */
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
    const adult = isOfBoth(child)
      ? child
      : free.find((one) => !taken.has(one.id) && isPair(one, child));
    if (!adult) continue;
    taken.add(adult.id).add(child.id);
    pairs.push({ adult, child });
  }
  return { pairs, alone: entries.filter(({ id }) => !taken.has(id)) };
}

/** What the adult of a pair said. */
export const adultSays = ({ adult }: Pair): Judgement =>
  adult.adultJudgement ?? adult.judgement ?? 'fair';

/** The pairs as marks, with names that say both. */
export const twoVoices: TwoVoices = (singles, chosen) => {
  const { pairs, alone } = pairsOf(singles, chosen);
  return { marks: pairs.map(pairMark), alone };
};

function pairMark(two: Pair): MapMark {
  const { adult, child } = two;
  const { judged, pair } = reviewMapWords.value;
  const { lat, lng, category } = adult;
  const says = pair(judged[adultSays(two)], judged[child.judgement ?? 'fair']);
  const kind = categoryOf(category)?.[language.value] ?? category;
  const label = `${kind}, ${placeWords({ lat, lng }, words.value)}, ${says}`;
  return {
    id: adult.id,
    position: { lat, lng },
    label,
    isSelected: false,
    key: `pair ${child.id} ${label}`,
    className: 'pin',
    html: () => pairIcon({ category, adult: adultSays(two), child: child.judgement ?? 'fair' }),
    size: [92, 65],
    foot: [46, 58],
  };
}
