import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { paths } from '../routes.ts';
import { accountClient, type Me } from '../sync/account-client.ts';
import { type Failure, isFailure } from '../sync/api.ts';
import type { Device } from '../sync/device.ts';
import { roleWords } from '../text/device-words.ts';
import { meWords } from '../text/me/words.ts';
import { problemWords } from '../text/problem-words.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import { Passkeys } from './passkeys.tsx';
import { SignIns } from './sign-ins.tsx';
import { SignOut } from './sign-out.tsx';

const CalendarSection = later(() =>
  import('./calendar/calendar-section.tsx').then(({ CalendarSection }) => CalendarSection),
);

/** Who is signed in here: as what, where else, and with which passkeys. */
export function MeScreen({ device }: { device: Device }) {
  const say = meWords.value;
  const { app } = words.value;
  const { route } = useLocation();
  const [account] = useState(() => accountClient(location.origin, () => device.goOffline.value));
  const [me, setMe] = useState<Me | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const read = async () => {
    const answer = await account.me();
    if (!isFailure(answer)) {
      setMe(answer);
      setFailure(null);
      return;
    }
    setFailure(answer);
    if ('problem' in answer && answer.problem === 'no_credential') {
      setMe(null);
      await device.heard(null);
    }
  };
  useEffect(() => void read(), [account]);

  const isNobody = failure !== null && 'problem' in failure && failure.problem === 'no_credential';
  const said =
    failure && ('problem' in failure ? problemWords(failure.problem, language.value) : say.offline);
  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={paths.start}>
        <Icon name="back" />
        {app.toStart}
      </a>
      <h1 tabIndex={-1}>{say.title}</h1>
      {!me && !failure && <p role="status">{say.reading}</p>}
      {isNobody && (
        <>
          <p>{say.nobody}</p>
          <a class="button button-do" href={paths.signIn(paths.me)}>
            {say.toSignIn}
          </a>
        </>
      )}
      {said && !isNobody && (
        <>
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {said}
          </p>
          <button type="button" class="button" onClick={() => void read()}>
            {say.again}
          </button>
        </>
      )}
      {me && (
        <>
          <p>
            <strong>{me.person.name}</strong>
            <span class="row-line">{me.person.email}</span>
          </p>
          <section class="block" aria-labelledby="me-works">
            <h2 id="me-works">{say.works}</h2>
            {me.memberships.length === 0 && <p class="quiet">{say.noWork}</p>}
            <ul class="rows">
              {me.memberships.map(({ slug, name, role }) => (
                <li key={slug} class="row">
                  <Icon name="flag" />
                  <span>
                    <span class="row-title">{name}</span>
                    <span class="row-line">{say.asRole(roleWords(role))}</span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
          {me.memberships.length > 0 && <CalendarSection device={device} />}
          <SignIns account={account} signIns={me.signIns} onFailure={setFailure} onChange={read} />
          <Passkeys
            account={account}
            passkeys={me.passkeys}
            onFailure={setFailure}
            onChange={read}
          />
          <SignOut
            device={device}
            account={account}
            person={me.person}
            onFailure={setFailure}
            onOut={() => {
              announce(say.signedOut);
              route(paths.start, true);
            }}
          />
        </>
      )}
    </main>
  );
}
