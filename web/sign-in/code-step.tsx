import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../sync/account-client.ts';
import { type Failure, isFailure } from '../sync/api.ts';
import { signInWords } from '../text/sign-in/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';

type CodeStepProps = {
  account: Account;
  email: string;
  /** '' when there is none. */
  onProblem: (problem: string) => void;
  onFailure: (failure: Failure) => void;
  onIn: () => void;
  onOtherMail: () => void;
};

const DIGITS = 6;
/** A letter takes a moment; who asks at once gets two. */
const AGAIN_S = 30;

/** The code from the letter, in one field: a phone fills it in, and pasted with a space it is right too. */
export function CodeStep(props: CodeStepProps) {
  const { account, email, onProblem, onFailure, onIn, onOtherMail } = props;
  const say = signInWords.value;
  const [code, setCode] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [left, setLeft] = useState(AGAIN_S);
  const isSoon = left > 0;

  useEffect(() => {
    if (!isSoon) return;
    const timer = setInterval(() => setLeft((now) => now - 1), 1000);
    return () => clearInterval(timer);
  }, [isSoon]);

  const field = () => document.getElementById('sign-in-code');
  const go = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    setWrong(code.length !== DIGITS);
    onProblem(code.length === DIGITS ? '' : say.codeShort);
    if (code.length !== DIGITS) return field()?.focus();
    setBusy(true);
    const answer = await account.withCode(email, code);
    setBusy(false);
    if (!isFailure(answer)) return onIn();
    setWrong('problem' in answer && answer.problem === 'mail_code_wrong');
    onFailure(answer);
    field()?.focus();
  };
  const again = async () => {
    const answer = await account.askCode(email);
    if (isFailure(answer)) return onFailure(answer);
    onProblem('');
    setCode('');
    setWrong(false);
    setLeft(AGAIN_S);
    announce(say.sentAgain);
    field()?.focus();
  };

  return (
    <form class="block" onSubmit={(event) => void go(event)} noValidate>
      <p id="sign-in-sent">{say.sent(email)}</p>
      <div class="field">
        <label for="sign-in-code">{say.code}</label>
        <input
          id="sign-in-code"
          class="input input-code"
          inputMode="numeric"
          autocomplete="one-time-code"
          value={code}
          aria-describedby="sign-in-sent"
          aria-invalid={isWrong}
          onInput={({ currentTarget }) => {
            const digits = currentTarget.value.replaceAll(/\D/g, '').slice(0, DIGITS);
            // Also when nothing changed for us: what was typed beside digits goes.
            currentTarget.value = digits;
            setCode(digits);
          }}
        />
      </div>
      <button
        type="submit"
        class="button button-do button-wide"
        aria-disabled={isBusy}
        data-testid="use-code"
      >
        {say.go}
      </button>
      {isSoon ? (
        <p class="field-hint">{say.againIn(left)}</p>
      ) : (
        <button type="button" class="button button-wide" onClick={() => void again()}>
          <Icon name="note" />
          {say.again}
        </button>
      )}
      <button type="button" class="button button-quiet" onClick={onOtherMail}>
        {say.otherMail}
      </button>
    </form>
  );
}
