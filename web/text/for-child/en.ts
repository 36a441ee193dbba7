import type { nl } from './nl.ts';

export const en: typeof nl = {
  found: 'A child found this',
  adultSays: (judgement) => `An adult thought: ${judgement}`,
  nobody: 'No adult said yet what they think of this.',
  voices: 'Two voices, side by side',
  again: {
    yes: 'wants to come here again',
    maybe: 'might want to come here again',
    no: 'does not want to come here again',
  },
  best: 'one of the child’s three best places',
  nearChild: (says) => `At this place a child thought: ${says}.`,
  nearAdult: (says) => `At this place an adult thought: ${says}.`,
  same: 'They think the same.',
  different: 'They think differently.',
  answers: 'Answer for the child',
  none: 'No answer for the child yet',
  due: 'Something happened: the child waits for a new answer',
  going: 'Later the child hears what came of it.',
  propose: 'This fits:',
  sayThis: 'Say this to the child',
  other: 'Say something else',
  changed: 'The answer was changed.',
  writtenDown: 'written down by an adult',
  change: 'Change',
  remove: 'Remove',
  toPaper: 'Print the answers of this walk',
  form: {
    title: 'What do we say to the child?',
    forWhom: (n) =>
      n === 1
        ? 'The child sees and hears this the next time it walks along.'
        : `${n} finds of children get this answer. They see and hear it the next time.`,
    picture: 'Choose a picture',
    sentence: 'The sentence that is heard with it',
    hint: 'No names, short words. One sentence is enough. Children hear it in Dutch.',
    count: (n, most) => `${n} of ${most} characters`,
    noPicture: 'Choose a picture first. Nothing was said yet.',
    empty: 'The sentence is empty. Nothing was said yet.',
    tooLong: (n) =>
      `The sentence is ${n} ${n === 1 ? 'character' : 'characters'} too long to be read aloud. Make it shorter: nothing was said yet, and nothing is lost.`,
    preview: 'This is how the child sees it',
    hear: 'Let me hear it',
    noVoice: 'This device has no Dutch voice. On the child’s phone that may be different.',
    do: 'Say this to the child',
    keep: 'Keep',
  },
  paper: {
    title: 'Answers for children',
    intro:
      'On paper, to give or to hang up: with each find the child’s sticker and our answer. There are no names on it, and no animals.',
    walk: 'Walk',
    print: 'Print',
    toDesk: 'To the finds',
    reading: 'Fetching the answers…',
    notAll: 'Not all finds of this walk were fetched. Try again with a connection.',
    noWalks: 'There is no walk yet.',
    nothing: 'For this walk there is no answer for a child yet. There is nothing to print.',
    waiting: (n) =>
      n === 1
        ? 'One find of a child still waits for an answer.'
        : `${n} finds of children still wait for an answer.`,
    count: (n) => (n === 1 ? '1 answer' : `${n} answers`),
    cut: 'Cut along the dotted line.',
    youFound: 'You thought',
  },
};
