import type { CategoryId } from './categories.ts';

/** What a child thinks of a place. There is no default, and not knowing is an answer. */
export const childJudgements = ['good', 'fair', 'bad', 'unsure'] as const;
export type ChildJudgement = (typeof childJudgements)[number];

/** The word of each face, as it is shown and said aloud. */
export const childJudgementNames: Record<ChildJudgement, { nl: string; en: string }> = {
  good: { nl: 'fijn', en: 'nice' },
  fair: { nl: 'gaat wel', en: 'okay' },
  bad: { nl: 'niet fijn', en: 'not nice' },
  unsure: { nl: 'weet ik niet', en: 'I don’t know' },
};

/** Why, as a child says it, and the category that the office reads it under. In the order of the tiles. */
export const childWhys = [
  { id: 'scary', category: 'unsafe', nl: 'eng', en: 'scary' },
  { id: 'dirty', category: 'litter', nl: 'vies', en: 'dirty' },
  { id: 'broken', category: 'broken', nl: 'kapot', en: 'broken' },
  { id: 'boring', category: 'other', nl: 'saai', en: 'boring' },
  { id: 'busy', category: 'unsafe', nl: 'druk', en: 'busy' },
  { id: 'lovely', category: 'lovely', nl: 'mooi', en: 'lovely' },
  { id: 'play', category: 'other', nl: 'speelplek', en: 'place to play' },
  { id: 'green', category: 'lovely', nl: 'dieren en groen', en: 'animals and green' },
  { id: 'run', category: 'lovely', nl: 'lekker rennen', en: 'good for running' },
  { id: 'dark', category: 'unsafe', nl: 'donker', en: 'dark' },
] as const satisfies readonly { id: string; category: CategoryId; nl: string; en: string }[];
export type ChildWhy = (typeof childWhys)[number]['id'];

/** "Wil je hier nog eens naartoe?" (Again-Again of the Fun Toolkit, Read and MacFarlane 2006). */
export const childAgains = ['yes', 'maybe', 'no'] as const;
export type ChildAgain = (typeof childAgains)[number];

/**
 * What the office answers a child with: a picture, and the sentence that comes with it until somebody writes another.
 * `isUnfinished`: something is still to happen.
 */
export const childPictures = [
  { id: 'seen', nl: 'We hebben het gezien. Goed gevonden!', en: 'We saw it. Well found!' },
  {
    id: 'looking',
    isUnfinished: true,
    nl: 'We gaan hier zelf kijken.',
    en: 'We are going to have a look ourselves.',
  },
  {
    id: 'planned',
    isUnfinished: true,
    nl: 'We gaan het maken. Even geduld!',
    en: 'We are going to mend it. Please wait a little!',
  },
  { id: 'mended', nl: 'Het is gemaakt!', en: 'It is mended!' },
  { id: 'cleaned', nl: 'Het is weer schoon!', en: 'It is clean again!' },
  { id: 'lit', nl: 'Er is nu meer licht!', en: 'There is more light now!' },
  { id: 'kept', nl: 'Dit houden we zo mooi!', en: 'We keep this as lovely as it is!' },
  {
    id: 'passed',
    isUnfinished: true,
    nl: 'Dit is van de gemeente. Wij hebben het doorgegeven.',
    en: 'This is the council’s. We passed it on.',
  },
  {
    id: 'cannot',
    nl: 'Dit lukt ons niet. Fijn dat je het zei.',
    en: 'We cannot do this. Thank you for saying it.',
  },
] as const satisfies readonly {
  id: string;
  isUnfinished?: true;
  nl: string;
  en: string;
}[];
export type ChildPicture = (typeof childPictures)[number]['id'];

/** What an attachment shows. */
export const pictureKinds = ['photo', 'drawing'] as const;
export type PictureKind = (typeof pictureKinds)[number];
