import type { Failure } from '../../sync/api.ts';
import { problemWords } from '../../text/problem-words.ts';
import { registerWords } from '../../text/register/words.ts';
import { language } from '../../text/words.ts';

/** Why the server did not do it, and what is safe. */
export const failureWords = (failure: Failure): string =>
  'problem' in failure
    ? problemWords(failure.problem, language.value)
    : registerWords.value.unreachable;
