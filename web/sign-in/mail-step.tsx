import { useState } from 'preact/hooks';
import type { Account } from '../sync/account-client.ts';
import { type Failure, isFailure } from '../sync/api.ts';
import { signInWords } from '../text/sign-in/words.ts';
import { Icon } from '../ui/icon.tsx';

type MailStepProps = {
  account: Account;
  /** '' when there is none. */
  onProblem: (problem: string) => void;
  onFailure: (failure: Failure) => void;
  onSent: (email: string) => void;
};

/** Whom the letter with the code goes to. */
export function MailStep({ account, onProblem, onFailure, onSent }: MailStepProps) {
  const say = signInWords.value;
  const [email, setEmail] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const ask = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const given = email.trim();
    const isMail = /^\S+@\S+\.\S+$/.test(given);
    setWrong(!isMail);
    onProblem(isMail ? '' : say.emailWrong);
    if (!isMail) return document.getElementById('sign-in-email')?.focus();
    setBusy(true);
    const answer = await account.askCode(given);
    setBusy(false);
    if (isFailure(answer)) onFailure(answer);
    else onSent(given);
  };

  return (
    <form class="block" onSubmit={(event) => void ask(event)} noValidate>
      <div class="field">
        <label for="sign-in-email">{say.email}</label>
        <input
          id="sign-in-email"
          class="input"
          type="email"
          inputMode="email"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          maxLength={254}
          value={email}
          aria-invalid={isWrong}
          onInput={({ currentTarget }) => setEmail(currentTarget.value)}
        />
      </div>
      <button
        type="submit"
        class="button button-do button-wide"
        aria-disabled={isBusy}
        data-testid="ask-code"
      >
        <Icon name="note" />
        {say.ask}
      </button>
    </form>
  );
}
