import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { doorWords } from '../text/door/words.ts';
import { words } from '../text/words.ts';

/** A walk of somebody else on this phone: who is signed in now goes along under their own name, on a lane of their own. */
export function NotYours({ device, lane }: { device: Device; lane: LaneView }) {
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
