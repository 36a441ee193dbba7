import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { worksInOffice } from '../../schema/actor.ts';
import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { walksWords } from '../text/walks/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { walkPaths } from '../walk-paths.ts';
import { comeAlong } from './begin-walk.ts';
import { laneOnWalk } from './lane-for.ts';
import type { SeenWalk } from './walk-order.ts';

type WaysOnProps = { device: Device; lane: LaneView; walk: SeenWalk; isUnderWay: boolean };

/** From the page of a walk to the walk itself: its map and its debrief for who is on it, and onto it as long as it is out. */
export function WaysOn({ device, lane, walk, isUnderWay }: WaysOnProps) {
  const { memory: say } = walksWords.value;
  const { route } = useLocation();
  const [problem, setProblem] = useState('');
  const isBusy = useRef(false);
  const on = laneOnWalk(device, lane, walk.id);
  const join = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      route(await comeAlong(device, lane, walk));
    } catch {
      setProblem(words.value.app.notSaved);
    }
    isBusy.current = false;
  };
  return (
    <>
      {on && (
        <a class="button" href={paths.walk(nameInPath(on))}>
          <Icon name="map" />
          {say.toMap}
        </a>
      )}
      {(on || (worksInOffice(lane.role) && !walk.set.isPlanned)) && (
        <a class="button" href={walkPaths.debrief(on ? nameInPath(on) : walk.id)}>
          <Icon name="note" />
          {say.debrief}
        </a>
      )}
      {!on && isUnderWay && (
        <button
          type="button"
          class="button"
          data-testid="join-walk-here"
          onClick={() => void join()}
        >
          <Icon name="person" />
          {say.join}
        </button>
      )}
      {worksInOffice(lane.role) && isUnderWay && (
        <a class="button" data-testid="follow-walk" href={walkPaths.follow(walk.id)}>
          <Icon name="search" />
          {say.follow}
        </a>
      )}
      {worksInOffice(lane.role) && (
        <a class="button" href={paths.office()}>
          <Icon name="flag" />
          {say.toDesk}
        </a>
      )}
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
