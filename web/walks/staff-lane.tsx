import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { walksWords } from '../text/walks/words.ts';
import { words } from '../text/words.ts';

type Opening = { at: 'asking' | 'offline' | 'nowhere' } | { at: 'open'; lane: string };

/** The lane by which somebody of the organisation says something of its walks: at their desk, or without one. */
async function openLane(device: Device): Promise<Opening> {
  const hello = await device.hello().catch(() => null);
  const me = device.person.value?.id;
  if (!hello) {
    const before = device.lanes.value.findLast(
      ({ walk, join, startedHere, person, isClosed }) =>
        walk === null &&
        join.by === 'organisation' &&
        !startedHere &&
        !isClosed &&
        person?.id === me,
    );
    return before ? { at: 'open', lane: before.id } : { at: 'offline' };
  }
  const own = hello.organisations.filter(({ role }) => role !== null);
  const chosen = own.find(({ slug }) => slug === device.organisation.value) ?? own[0];
  if (!hello.person || !chosen) return { at: 'nowhere' };
  return { at: 'open', lane: await device.openOffice(chosen.slug) };
}

type StaffLaneProps = { device: Device; children: (lane: LaneView) => ComponentChildren };

/** For a colleague without a desk. */
export function StaffLane({ device, children }: StaffLaneProps) {
  const say = walksWords.value;
  const { app, review } = words.value;
  const [opening, setOpening] = useState<Opening>({ at: 'asking' });
  const me = device.person.value?.id;
  useEffect(() => {
    let isHere = true;
    const open = () =>
      openLane(device)
        .catch((): Opening => ({ at: 'offline' }))
        .then((next) => {
          if (isHere) setOpening(next);
        });
    void open();
    const whenOnline = () => void open();
    addEventListener('online', whenOnline);
    return () => {
      isHere = false;
      removeEventListener('online', whenOnline);
    };
  }, [device, me]);
  const lane = opening.at === 'open' && device.lanes.value.find(({ id }) => id === opening.lane);
  if (lane && !lane.isClosed) return <>{children(lane)}</>;
  return (
    <main class="page" id="content">
      <h1 tabIndex={-1}>{say.title}</h1>
      <p role="status">
        {opening.at === 'offline'
          ? say.offlineFirst
          : opening.at === 'nowhere'
            ? say.forColleagues
            : review.opening}
      </p>
      <a class="button" href={paths.start}>
        {app.toStart}
      </a>
    </main>
  );
}
