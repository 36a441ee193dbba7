import type { Words } from '../text/nl.ts';

/** A type of mutation as people say it: "Vondst, nieuw". */
export function typeWords(type: string, { unsent }: Words): string {
  const [noun = '', verb = ''] = type.split('.');
  const what = Object.hasOwn(unsent.types, noun)
    ? unsent.types[noun as keyof Words['unsent']['types']]
    : noun;
  const done = Object.hasOwn(unsent.verbs, verb)
    ? unsent.verbs[verb as keyof Words['unsent']['verbs']]
    : verb;
  return `${what}, ${done}`;
}
