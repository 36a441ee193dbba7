import { type ProblemCode, problems } from '../../schema/problem.ts';
import { catalogue } from './catalogue.ts';
import type { Language } from './language.ts';

const dutch = Object.fromEntries(
  Object.entries(problems).map(([code, { nl }]) => [code, nl]),
) as Record<ProblemCode, string>;
const ofNow = catalogue(dutch, () =>
  import('../../schema/problem-en.ts').then(({ problemsInEnglish }) => problemsInEnglish),
);

/** The sentence for a problem: what is safe and what to do. */
export function problemWords(code: string | undefined, language: Language): string {
  const known = code && Object.hasOwn(problems, code) ? (code as ProblemCode) : 'unexpected';
  return (language === 'en' ? ofNow.value : dutch)[known];
}
