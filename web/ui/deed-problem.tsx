import type { Answered } from '../sync/use-answer.ts';
import { alongWords } from '../text/along/words.ts';
import { language } from '../text/language.ts';
import { problemWords } from '../text/problem-words.ts';
import { Icon } from './icon.tsx';

/** Why what was asked for did not happen. */
export function DeedProblem({ problem }: { problem: Answered<object>['problem'] }) {
  if (problem === null) return null;
  return (
    <p class="field-error" role="alert">
      <Icon name="attention" />
      {problem === 'unreachable'
        ? alongWords.value.unreachable
        : problemWords(problem, language.value)}
    </p>
  );
}
