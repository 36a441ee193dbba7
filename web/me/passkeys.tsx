import { useState } from 'preact/hooks';
import type { Account, Me } from '../sync/account-client.ts';
import { type Failure, isFailure } from '../sync/api.ts';
import { canUsePasskeys, makePasskey } from '../sync/passkeys.ts';
import { browserWords } from '../text/browser-words.ts';
import { momentWords } from '../text/format.ts';
import { meWords } from '../text/me/words.ts';
import { language } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';

type PasskeysProps = {
  account: Account;
  passkeys: Me['passkeys'];
  onFailure: (failure: Failure) => void;
  onChange: () => Promise<void>;
};

/** One's passkeys by the name they were given; a new one, and one that must work no more. */
export function Passkeys({ account, passkeys, onFailure, onChange }: PasskeysProps) {
  const say = meWords.value;
  const [name, setName] = useState(() => browserWords(navigator.userAgent));
  const [problem, setProblem] = useState('');

  const add = async (event: Event) => {
    event.preventDefault();
    setProblem('');
    const options = await account.newPasskeyOptions();
    if (isFailure(options)) return onFailure(options);
    const response = await makePasskey(options);
    if (!response) return setProblem(say.notAdded);
    const called = name.trim() || say.nameless;
    const answer = await account.addPasskey(response, called);
    if (isFailure(answer)) return setProblem(say.notAdded);
    announce(say.added(called));
    await onChange();
  };
  const remove = async (id: string, called: string) => {
    const answer = await account.removePasskey(id);
    if (isFailure(answer)) return onFailure(answer);
    announce(say.removed(called));
    await onChange();
  };

  return (
    <section class="block" aria-labelledby="me-passkeys">
      <h2 id="me-passkeys">{say.passkeys}</h2>
      <p class="quiet">
        {passkeys.length > 0 ? say.passkeysHint : `${say.passkeysHint} ${say.noPasskeys}`}
      </p>
      {passkeys.length > 0 && (
        <ul class="rows">
          {passkeys.map(({ id, name: given, since }) => {
            const called = given || say.nameless;
            return (
              <li key={id} class="row" data-testid="passkey">
                <Icon name="key" />
                <div class="stack">
                  <p>
                    <span class="row-title">{called}</span>
                    <span class="row-line">{say.since(momentWords(since, language.value))}</span>
                  </p>
                  <button
                    type="button"
                    class="button"
                    aria-label={say.removeNamed(called)}
                    onClick={() => void remove(id, called)}
                  >
                    {say.remove}
                  </button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {problem && (
        <p class="field-error" role="alert" data-testid="passkey-problem">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      {canUsePasskeys() ? (
        <form class="block" onSubmit={(event) => void add(event)} noValidate>
          <div class="field">
            <label for="passkey-name">{say.passkeyName}</label>
            <input
              id="passkey-name"
              class="input"
              maxLength={60}
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </div>
          <button type="submit" class="button" data-testid="add-passkey">
            <Icon name="key" />
            {say.add}
          </button>
        </form>
      ) : (
        <p class="field-hint">{say.noPasskeysHere}</p>
      )}
    </section>
  );
}
