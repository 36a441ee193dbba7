import { useState } from 'preact/hooks';
import type { Account } from '../sync/account-client.ts';
import { isFailure } from '../sync/api.ts';
import { makePasskey } from '../sync/passkeys.ts';
import { browserWords } from '../text/browser-words.ts';
import { signInWords } from '../text/sign-in/words.ts';
import { Icon } from '../ui/icon.tsx';

/** After a first time by code, for who works in the office: the next time without. */
export function PasskeyOffer({ account, onDone }: { account: Account; onDone: () => void }) {
  const say = signInWords.value;
  const [problem, setProblem] = useState('');
  const make = async () => {
    setProblem('');
    const options = await account.newPasskeyOptions();
    const response = isFailure(options) ? null : await makePasskey(options);
    const made = response
      ? await account.addPasskey(response, browserWords(navigator.userAgent))
      : { unreachable: true as const };
    if (isFailure(made)) setProblem(say.notMade);
    else onDone();
  };
  return (
    <main class="page" id="content">
      <h1 tabIndex={-1}>{say.offerTitle}</h1>
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      <section class="card block" data-testid="passkey-offer">
        <p>{say.offer}</p>
        <button type="button" class="button button-do button-wide" onClick={() => void make()}>
          <Icon name="key" />
          {say.make}
        </button>
        <button type="button" class="button button-wide" onClick={onDone}>
          {say.notNow}
        </button>
      </section>
    </main>
  );
}
