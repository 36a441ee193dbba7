import {
  type ChildJudgement,
  type ChildWhy,
  childJudgementNames,
  childJudgements,
  childWhys,
} from '../../schema/vocabulary/kid.ts';
import type { SeenRow } from '../sync/device.ts';
import type { Language } from './language.ts';

/** What a child said of a place. */
export type ChildSaid = { judgement: ChildJudgement; why: ChildWhy };

/** @returns what a child said of a find; null for a find of an adult, or of a child that says what this version does not know. */
export function childSaid({ set }: Pick<SeenRow, 'set'>): ChildSaid | null {
  if (set.via !== 'kid') return null;
  const judgement = childJudgements.find((one) => one === set.childJudgement);
  const why = childWhys.find(({ id }) => id === set.childWhy)?.id;
  return judgement && why ? { judgement, why } : null;
}

export const childFaceWords = (judgement: ChildJudgement, language: Language): string =>
  childJudgementNames[judgement][language];

export const childWhyWords = (why: ChildWhy, language: Language): string =>
  childWhys.find(({ id }) => id === why)?.[language] ?? why;
