import { useState } from 'preact/hooks';
import { readJoinCode } from '../../schema/ids.ts';
import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { doorWords } from '../text/door/words.ts';
import { problemWords } from '../text/problem-words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { OfChild } from './of-child.tsx';
import { SignInCard } from './sign-in-card.tsx';

/** Why a walk is not open here: somebody must sign in first, or its code did not open it. */
export function RefusedCard({ device, lane }: { device: Device; lane: LaneView }) {
  const isForPerson = lane.isClosed || lane.refusal === 'sign_in_needed';
  return isForPerson ? (
    <SignInCard device={device} lane={lane} />
  ) : (
    <OtherCode device={device} lane={lane} />
  );
}

/** The code did not open a walk: the work is safe, and another code takes it along. */
function OtherCode({ device, lane }: { device: Device; lane: LaneView }) {
  const { walk, join } = words.value;
  const [code, setCode] = useState('');
  const [isWrong, setWrong] = useState(false);
  const go = (event: Event) => {
    event.preventDefault();
    const read = readJoinCode(code);
    setWrong(read === null);
    if (read) void device.rejoin(lane.id, read);
  };
  return (
    <section class="card refused" aria-label={walk.notFound} data-testid="refused">
      <p role="status">
        <Icon name="attention" />{' '}
        {lane.refusal ? problemWords(lane.refusal, language.value) : walk.refused}
      </p>
      <form class="field" onSubmit={go}>
        <label for="other-code">{walk.otherCode}</label>
        <input
          id="other-code"
          class="input input-code"
          autocapitalize="characters"
          maxLength={12}
          value={code}
          aria-invalid={isWrong}
          onInput={({ currentTarget }) => setCode(currentTarget.value)}
        />
        {isWrong && (
          <p class="field-error" role="alert">
            {join.codeWrong}
          </p>
        )}
        <button type="submit" class="button">
          {walk.useCode}
        </button>
      </form>
    </section>
  );
}

/** A walk that is not shown on this phone: a child's own device shows what the child made. */
export const NotShown = (of: { device: Device; lane: LaneView }) =>
  of.lane.role === 'child' ? <OfChild lane={of.lane} /> : <NotYours {...of} />;

/** A walk of somebody else on this phone: who is signed in now goes along under their own name, on a lane of their own. */
function NotYours({ device, lane }: { device: Device; lane: LaneView }) {
  const say = doorWords.value;
  const name = lane.person?.name ?? '';
  const me = device.person.value?.name ?? '';
  const code = lane.join.by === 'code' ? lane.join.code : null;
  return (
    <main class="page" id="content" data-testid="not-yours">
      <h1 tabIndex={-1}>{say.othersTitle(name)}</h1>
      <p>{say.others(name, me)}</p>
      <a class="button button-do" href={code ? paths.joinByCode(code) : '/j'}>
        {say.joinAs(me)}
      </a>
      <a class="button" href={paths.signIn(paths.walk(nameInPath(lane)))}>
        {say.signInAs(name)}
      </a>
      <a class="button" href={paths.start}>
        {words.value.app.toStart}
      </a>
    </main>
  );
}
