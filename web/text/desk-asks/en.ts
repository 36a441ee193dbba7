import type { AskWords } from './words.ts';

export const en: AskWords = {
  merge: {
    intro: 'Who reported this, gets the answer to the other one too.',
    none: 'Nothing near here looks like this.',
    choose: (what, metres) => `Together with ${what}, ${metres}`,
    likely: (percent) => `alike for ${percent}%`,
    mapOf: (metres) => `Little map: the two places are ${metres} apart`,
  },
  handOver: {
    to: 'To whom',
    name: 'Name or desk',
    text: 'The message',
    hint: 'Look it over. Name, address and words of a resident are not in it.',
    copy: 'Copy',
    copied: 'The message was copied.',
    notCopied: 'Copying failed. Choose the text and copy it by hand.',
    print: 'Print',
    do: 'Note that this was passed on',
    message: (what, where, when, notes) =>
      `Good day,\n\nOn a walk through the neighbourhood we saw: ${what.toLowerCase()}.\nWhere: ${where}\nWhen: ${when}\n${notes ? `\n${notes}\n` : ''}\nWould you look at this?\n\nKind regards`,
  },
};
