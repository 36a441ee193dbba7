import type { ComponentChildren } from 'preact';
import type { Answered } from '../sync/use-answer.ts';
import { alongWords } from '../text/along/words.ts';
import { clockWords } from '../text/format.ts';
import { language } from '../text/language.ts';
import { problemWords } from '../text/problem-words.ts';
import { Icon } from './icon.tsx';
import './server-answer.css';

type ServerAnswerProps<T> = {
  answer: Answered<T>;
  /** Where somebody signs in again; without it that is not offered. */
  signInAt?: string;
  /** Without a network it shows what was last heard, to read only. */
  children: (value: T, isReadOnly: boolean) => ComponentChildren;
};

/** What lives on the server alone: waited for, shown, or why it cannot be shown now. */
export function ServerAnswer<T>({ answer, signInAt, children }: ServerAnswerProps<T>) {
  const say = alongWords.value;
  const { value, at, problem, reload } = answer;
  const isOut = problem === 'unreachable';
  const mustSignIn = problem === 'no_credential' || problem === 'sign_in_again';
  // What is not one's business any more goes off the screen; that the server has no answer now is no reason to.
  const isShown = value !== null && !mustSignIn && problem !== 'not_found';
  const sentence = isOut
    ? value
      ? say.offline(clockWords(at, language.value))
      : say.offlineEmpty
    : problem && problemWords(problem, language.value);
  return (
    <>
      {sentence && (
        <div class="card server-says" role="status" data-testid="server-says">
          <Icon name={isOut ? 'cloud-off' : 'attention'} />
          <p>{sentence}</p>
          {mustSignIn && signInAt ? (
            <a class="button button-do" href={signInAt}>
              {say.signIn}
            </a>
          ) : (
            <button type="button" class="button" onClick={() => void reload()}>
              {say.again}
            </button>
          )}
        </div>
      )}
      {!value && !problem && <p role="status">{say.loading}</p>}
      {isShown && children(value, problem !== null)}
    </>
  );
}
