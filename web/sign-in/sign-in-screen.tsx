import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type Role, worksInOffice } from '../../schema/actor.ts';
import { paths } from '../routes.ts';
import { accountClient } from '../sync/account-client.ts';
import { type Failure, isFailure } from '../sync/api.ts';
import type { Device } from '../sync/device.ts';
import { canUsePasskeys, usePasskey as passkeyOf } from '../sync/passkeys.ts';
import { problemWords } from '../text/problem-words.ts';
import { signInWords } from '../text/sign-in/words.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { CodeStep } from './code-step.tsx';
import { MailStep } from './mail-step.tsx';
import { PasskeyOffer } from './passkey-offer.tsx';
import { whereTo } from './where-to.ts';

type SignInScreenProps = {
  device: Device;
  /** In a demo: who to be. */
  demo: (onIn: (role: Role) => void) => ComponentChildren;
};
type Step = { at: 'mail' } | { at: 'code'; email: string } | { at: 'offer'; to: string };

/** By a code by e-mail or with a passkey; then on to where one was going. */
export function SignInScreen({ device, demo }: SignInScreenProps) {
  const say = signInWords.value;
  const { app } = words.value;
  const { query, route } = useLocation();
  const [account] = useState(() => accountClient(location.origin, () => device.goOffline.value));
  const [step, setStep] = useState<Step>({ at: 'mail' });
  const [problem, setProblem] = useState('');
  const asked = whereTo(query.naar);

  // What is to be done now takes the focus, so that it is read out, and no key goes elsewhere.
  useLayoutEffect(() => {
    if (step.at === 'code') document.getElementById('sign-in-code')?.focus();
    else if (step.at === 'offer') document.querySelector<HTMLElement>('h1')?.focus();
  }, [step.at]);

  const fail = (failure: Failure) =>
    setProblem('problem' in failure ? problemWords(failure.problem, language.value) : say.offline);
  const arrive = async (byCode: boolean) => {
    const hello = await device.hello(true).catch(() => null);
    const own = hello?.organisations.map(({ role }) => role as Role | null) ?? [];
    const isOffice = own.some((role) => role !== null && worksInOffice(role));
    if (hello?.person) announce(say.welcome(hello.person.name));
    const to = asked ?? (isOffice ? paths.office() : paths.start);
    if (!byCode || !isOffice || !canUsePasskeys()) return route(to, true);
    const me = await account.me();
    const hasPasskey = isFailure(me) || me.passkeys.length > 0;
    if (hasPasskey) route(to, true);
    else setStep({ at: 'offer', to });
  };
  const withPasskey = async () => {
    setProblem('');
    const options = await account.passkeyOptions();
    if (isFailure(options)) return fail(options);
    const response = await passkeyOf(options);
    if (!response) return setProblem(say.passkeyStopped);
    const answer = await account.withPasskey(response);
    if (isFailure(answer)) return fail(answer);
    await arrive(false);
  };

  if (step.at === 'offer')
    return <PasskeyOffer account={account} onDone={() => route(step.to, true)} />;
  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={asked ?? paths.start}>
        <Icon name="back" />
        {asked ? say.back : app.toStart}
      </a>
      <h1 tabIndex={-1}>{step.at === 'code' ? say.look : say.title}</h1>
      {problem && (
        <p class="field-error" role="alert" data-testid="sign-in-problem">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      {step.at === 'mail' ? (
        <>
          <p class="quiet">{say.intro}</p>
          {canUsePasskeys() && (
            <div class="field">
              <button
                type="button"
                class="button button-wide"
                aria-describedby="passkey-hint"
                data-testid="with-passkey"
                onClick={() => void withPasskey()}
              >
                <Icon name="key" />
                {say.passkey}
              </button>
              <p id="passkey-hint" class="field-hint">
                {say.passkeyHint}
              </p>
            </div>
          )}
          <MailStep
            account={account}
            onProblem={setProblem}
            onFailure={fail}
            onSent={(email) => {
              setProblem('');
              setStep({ at: 'code', email });
            }}
          />
          {demo((role) =>
            route(asked ?? (worksInOffice(role) ? paths.office() : paths.start), true),
          )}
        </>
      ) : (
        <CodeStep
          account={account}
          email={step.email}
          onProblem={setProblem}
          onFailure={fail}
          onIn={() => void arrive(true)}
          onOtherMail={() => {
            setProblem('');
            setStep({ at: 'mail' });
          }}
        />
      )}
    </main>
  );
}
