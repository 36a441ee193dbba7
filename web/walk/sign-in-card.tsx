import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { doorWords } from '../text/door/words.ts';
import { problemWords } from '../text/problem-words.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';

/** Somebody must sign in: to see a walk of theirs, or to be let in with it. What is pinned is kept, and goes along. */
export function SignInCard({ device, lane }: { device: Device; lane: LaneView }) {
  const say = doorWords.value;
  const name = lane.person?.name;
  const isOther = Boolean(device.person.value);
  return (
    <section class="card refused" aria-label={say.signIn} data-testid="sign-in-card">
      <p role="status">
        <Icon name="attention" />{' '}
        {lane.isClosed && name ? say.closed(name) : problemWords('sign_in_needed', language.value)}
      </p>
      {lane.isClosed && name && <p>{say.goesOn(name)}</p>}
      <a class="button" href={paths.signIn(paths.walk(nameInPath(lane)))}>
        {isOther && name ? say.signInAs(name) : say.signIn}
      </a>
    </section>
  );
}
