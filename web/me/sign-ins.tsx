import type { Account, Me } from '../sync/account-client.ts';
import { type Failure, isFailure } from '../sync/api.ts';
import { browserWords } from '../text/browser-words.ts';
import { momentWords } from '../text/format.ts';
import { meWords } from '../text/me/words.ts';
import { language } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';

type SignInsProps = {
  account: Account;
  signIns: Me['signIns'];
  onFailure: (failure: Failure) => void;
  onChange: () => Promise<void>;
};

/** Every browser somebody is signed in on, and the way to end that elsewhere. */
export function SignIns({ account, signIns, onFailure, onChange }: SignInsProps) {
  const say = meWords.value;
  const end = async (id: string, device: string) => {
    const answer = await account.endSignIn(id);
    if (isFailure(answer)) return onFailure(answer);
    announce(say.ended(device));
    await onChange();
  };
  return (
    <section class="block" aria-labelledby="me-where">
      <h2 id="me-where">{say.where}</h2>
      <ul class="rows">
        {signIns.map(({ id, since, device: agent, isHere }) => {
          const device = browserWords(agent);
          const moment = say.since(momentWords(since, language.value));
          return (
            <li key={id} class="row" data-testid="sign-in" data-here={isHere}>
              <Icon name="device" />
              <div class="stack">
                <p>
                  <span class="row-title">{device}</span>
                  <span class="row-line">
                    {moment}
                    {isHere && (
                      <>
                        {' · '}
                        <strong>{say.here}</strong>
                      </>
                    )}
                  </span>
                </p>
                {!isHere && (
                  <button
                    type="button"
                    class="button"
                    aria-label={say.endNamed(`${device}, ${moment}`)}
                    onClick={() => void end(id, device)}
                  >
                    {say.end}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
