import { childJudgementNames, childWhys } from '../../../schema/vocabulary/kid.ts';
import { kidFindsWords } from '../../text/kid-finds/words.ts';
import { language } from '../../text/language.ts';
import type { KidFind } from '../kid-finds.ts';

type Said = Pick<KidFind, 'judgement' | 'why'>;

/** Why it is so, in a word: "kapot". */
export const whyWord = ({ why }: Said): string =>
  childWhys.find(({ id }) => id === why)?.[language.value] ?? '';

/** A find as it is said aloud: "kapot, niet fijn". */
export const findWords = (find: Said): string =>
  kidFindsWords.value.find(whyWord(find), childJudgementNames[find.judgement][language.value]);
