import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { worksInOffice } from '../../schema/actor.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { walksWords } from '../text/walks/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { beginWalk } from './begin-walk.ts';
import { goesAlong, type SeenWalk } from './walk-order.ts';

/** From so long before its time a walk is about to begin: a clock may be an hour off, and a day may be the next one. */
const NEARLY_MS = 12 * 3_600_000;

/** Whoever goes on a walk can begin it; at its time that is the one thing to do. */
export function BeginPart({
  device,
  lane,
  walk,
}: {
  device: Device;
  lane: LaneView;
  walk: SeenWalk;
}) {
  const { page: say } = walksWords.value;
  const { route } = useLocation();
  const [problem, setProblem] = useState('');
  const isBusy = useRef(false);
  const now = Date.now();
  const me = lane.person?.id ?? '';
  const mayBegin = worksInOffice(lane.role) || walk.by === me || goesAlong(walk, me);
  if (!mayBegin) return <p class="quiet">{say.beginNot}</p>;
  const isTime = now > walk.set.startedAt - NEARLY_MS;
  const begin = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      route(await beginWalk(device, lane, walk));
    } catch {
      setProblem(words.value.app.notSaved);
      isBusy.current = false;
    }
  };
  return (
    <div class="stack walks-begin">
      {now > walk.set.endsAt && <p class="walks-note">{say.beginLate}</p>}
      <button
        type="button"
        class={isTime ? 'button button-do button-wide' : 'button'}
        data-testid="begin-walk"
        onClick={() => void begin()}
      >
        <Icon name="map" />
        {isTime ? say.begin : say.beginEarly}
      </button>
      <p class="field-hint">{say.beginHint}</p>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
