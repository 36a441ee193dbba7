import type { nl } from './nl.ts';

/** Giving the phone to a child and taking it back, in English. */
export const en: typeof nl = {
  gate: {
    title: 'For grown-ups',
    ask: 'Tap these three digits:',
    digits: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    typed: (count) => `${count} of 3 tapped`,
    back: 'Back to the child',
  },
  give: {
    open: 'Hand to a child',
    title: 'Hand to a child',
    what: 'Your child picks an animal and puts down what it thinks. We ask no name and no age. The rest of Loopmee closes.',
    back: 'This is the way back: hold the padlock at the top left for two seconds, and tap the three digits that it asks for.',
    pick: 'Which animal are you?',
    typing:
      'You were still typing something. Save that first, then the phone can go to your child.',
    notHere:
      'Not possible now: the part for children is not on this device yet. Try again when there is a connection.',
    notSaved: 'This device cannot save anything. Is there any space left?',
  },
  pin: {
    title: 'Keep your child in the app',
    comfort:
      'The padlock is for comfort, it is no security: with the buttons of the phone a child can still get to something else. Your phone itself can prevent that.',
    android:
      'Android: search Settings for ‘app pinning’ and turn it on. Then open your recent apps, tap the icon of this app and choose Pin.',
    ios: 'iPhone or iPad: turn on ‘Guided Access’ in Settings, under Accessibility. Then press the side button or the home button three times here.',
  },
  own: {
    back: (animal) => `Go on as ${animal.toLowerCase()}`,
  },
};
