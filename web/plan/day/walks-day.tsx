import { useState } from 'preact/hooks';
import { isStaff } from '../../../schema/actor.ts';
import { nameInPath, paths } from '../../routes.ts';
import type { Device, LaneView } from '../../sync/device.ts';
import { dayScreenWords } from '../../text/day/words.ts';
import { dayOf } from '../../text/format.ts';
import { EmptyCard } from '../../ui/empty-card.tsx';
import { useOnline } from '../../ui/use-online.ts';
import { DaySteps } from './day-bar.tsx';
import { DayVisits } from './day-visits.tsx';
import { type Visit, visitsFor } from './visits.ts';
import './day.css';

/** The walks of who is signed in, as far as they are on this device. */
const walksOf = (lanes: readonly LaneView[], me: string): LaneView[] =>
  lanes.filter(
    ({ walk, role, person, isClosed }) =>
      walk !== null && isStaff(role) && person?.id === me && !isClosed,
  );

/**
 * The day of a colleague who has no desk: what their walks on this device hold of it. They read it; what came of a visit they write
 * with the find, and the office closes it.
 */
export function WalksDay({ device }: { device: Device }) {
  const say = dayScreenWords.value;
  const today = dayOf(Date.now());
  const [day, setDay] = useState(today);
  const isOut = !useOnline() || device.state.value === 'offline';
  const me = device.person.value?.id ?? '';
  const held = new Map<string, { visit: Visit; lane: LaneView }>();
  for (const lane of walksOf(device.lanes.value, me))
    for (const visit of visitsFor(device.view(lane.id).value, { kind: 'member', id: me }))
      held.set(visit.id, { visit, lane });
  const lookAt = ({ id, finds }: Visit) => {
    const lane = held.get(id)?.lane;
    return lane && finds[0] ? paths.walk(nameInPath(lane), finds[0].id) : null;
  };
  return (
    <main class="day" id="content">
      <DaySteps day={day} today={today} onDay={setDay} />
      <p class="day-limit">{say.walkLimit}</p>
      {isOut && <p class="day-out">{say.offlineRead}</p>}
      <DayVisits
        day={day}
        visits={[...held.values()].map(({ visit }) => visit)}
        save={null}
        lookAt={lookAt}
        onAsk={() => undefined}
        empty={<EmptyCard picture="door" text={say.noneHere} />}
      />
      <div class="wrap">
        <a class="button" href={paths.start}>
          {say.toStart}
        </a>
      </div>
    </main>
  );
}
