import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../sync/account-client.ts';
import { type Failure, isFailure } from '../sync/api.ts';
import type { Device, Person } from '../sync/device.ts';
import { dayOf } from '../text/format.ts';
import { meWords } from '../text/me/words.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Sheet } from '../ui/sheet.tsx';
import { onlyHere } from './only-here.ts';

type SignOutProps = {
  device: Device;
  account: Account;
  person: Person;
  onFailure: (failure: Failure) => void;
  onOut: () => void;
};

/** Signing out never takes work away; with work that is only here it asks first, and offers a way to keep it. */
export function SignOut({ device, account, person, onFailure, onOut }: SignOutProps) {
  const say = meWords.value;
  const { app } = words.value;
  const [isAsking, setAsking] = useState(false);
  const [done, setDone] = useState('');
  const left = onlyHere(device, person.id);
  // How many photos are only here is known once somebody looked after them.
  useEffect(() => void device.photoDesk().catch(() => undefined), [device]);

  const begin = async () => {
    const desk = await device.photoDesk().catch(() => null);
    await desk?.refresh();
    const { things, photos } = onlyHere(device, person.id);
    if (things + photos > 0) setAsking(true);
    else await out();
  };
  const out = async () => {
    const answer = await account.signOut();
    if (isFailure(answer) && !isOver(answer)) {
      setAsking(false);
      return onFailure(answer);
    }
    await device.heard(null, true);
    onOut();
  };
  const keep = async () => {
    saveFile(await device.exportRescue(), `loopmee-${dayOf(Date.now())}.json`);
    setDone(say.saved);
    announce(say.saved);
  };

  return (
    <section class="block">
      <button
        type="button"
        class="button"
        aria-describedby="sign-out-hint"
        data-testid="sign-out"
        onClick={() => void begin()}
      >
        {say.signOut}
      </button>
      <p id="sign-out-hint" class="field-hint">
        {say.signOutHint}
      </p>
      {isAsking && (
        <Sheet isModal title={say.askTitle} closeLabel={app.close} onClose={() => setAsking(false)}>
          <div class="stack" data-testid="sign-out-ask">
            <p>
              <strong>{say.ask(left.things, left.photos)}</strong> {say.askSafe(person.name)}
            </p>
            <button type="button" class="button button-do button-wide" onClick={() => void keep()}>
              <Icon name="device" />
              {say.save}
            </button>
            {done && <p class="field-hint">{done}</p>}
            <button type="button" class="button button-wide" onClick={() => void out()}>
              {say.outAnyway}
            </button>
            <button type="button" class="button button-wide" onClick={() => setAsking(false)}>
              {app.cancel}
            </button>
          </div>
        </Sheet>
      )}
    </section>
  );
}

/** There was nothing to sign out of any more. */
const isOver = (failure: Failure): boolean =>
  'problem' in failure && failure.problem === 'no_credential';
