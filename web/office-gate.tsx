import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type Role, worksInOffice } from '../schema/actor.ts';
import { paths } from './routes.ts';
import type { Device, LaneView } from './sync/device.ts';
import { doorWords } from './text/door/words.ts';
import { words } from './text/words.ts';

type Organisation = { name: string; role: Role };
type Opening =
  | { at: 'asking' }
  | { at: 'signed-out' }
  | { at: 'no-role'; own: Organisation | null }
  | { at: 'offline' }
  | { at: 'open'; lane: string };

/** The office of who is signed in. Without a network the one this person opened here before. */
async function openOffice(device: Device, isEarly: boolean): Promise<Opening> {
  const hello = await device.hello().catch(() => null);
  if (!hello) {
    const before = device.lanes.value.findLast(
      ({ walk, role, person, isClosed }) =>
        walk === null && person !== null && !isClosed && worksInOffice(role),
    );
    return before ? { at: 'open', lane: before.id } : { at: 'offline' };
  }
  if (!hello.person) return { at: 'signed-out' };
  const own = hello.organisations.flatMap(({ slug, name, role }) =>
    role ? [{ slug, name, role: role as Role }] : [],
  );
  const chosen = own.find(({ slug }) => slug === device.organisation.value);
  // Chosen by hand, it is that one or none.
  const organisation = chosen ?? own.find(({ role }) => worksInOffice(role));
  if (!organisation || !worksInOffice(organisation.role))
    return { at: 'no-role', own: organisation ?? own[0] ?? null };
  const lane = await device.openOffice(organisation.slug);
  if (!isEarly && Object.keys(device.cursors(lane)).length === 0) await device.syncNow();
  // Somebody else signed in meanwhile, in another tab.
  if (device.person.value?.id !== hello.person.id) return openOffice(device, isEarly);
  return { at: 'open', lane };
}

/** Lets in who works in the office, and says to others what to do. */
export function OfficeGate({
  device,
  mayEnter = worksInOffice,
  isEarly = false,
  elsewhere,
  children,
}: {
  device: Device;
  /** The office itself, or a part of it that is for fewer. */
  mayEnter?: (role: Role) => boolean;
  /** Says itself that nothing was read yet, and is opened before anything is. */
  isEarly?: boolean;
  /** What somebody without a desk has here. */
  elsewhere?: ComponentChildren;
  children: (lane: LaneView) => ComponentChildren;
}) {
  const { review, app } = words.value;
  const { url } = useLocation();
  const [opening, setOpening] = useState<Opening>({ at: 'asking' });
  const person = device.person.value;
  // Who is here is heard while it is asked: that is no reason to ask again.
  const asking = useRef<Promise<Opening> | null>(null);
  useEffect(() => {
    let isHere = true;
    asking.current ??= openOffice(device, isEarly)
      .catch((): Opening => ({ at: 'offline' }))
      .finally(() => {
        asking.current = null;
      });
    void asking.current.then((next) => isHere && setOpening(next));
    return () => {
      isHere = false;
    };
  }, [device, person?.id]);

  const lane =
    opening.at === 'open' ? device.lanes.value.find(({ id }) => id === opening.lane) : undefined;
  if (lane && !lane.isClosed && mayEnter(lane.role)) return <>{children(lane)}</>;
  // Without a network who was signed in here still is.
  const hasNoDesk = opening.at === 'no-role' || (opening.at === 'offline' && person);
  if (elsewhere && hasNoDesk) return <>{elsewhere}</>;
  const isDoor = opening.at === 'signed-out' || lane?.isClosed;
  return (
    <main class="page" id="content">
      <h1 tabIndex={-1}>{review.nav}</h1>
      <p role="status">{lane ? shutWords(lane) : sentenceOf(opening)}</p>
      {isDoor && (
        <a class="button button-do" href={paths.signIn(url)}>
          {doorWords.value.signIn}
        </a>
      )}
      {(opening.at === 'offline' || opening.at === 'no-role' || (lane && !isDoor)) && (
        <a class="button button-do" href={paths.start}>
          {app.toStart}
        </a>
      )}
    </main>
  );
}

/** Why somebody with a desk is not let in: not signed in any more, or this part is for fewer. */
const shutWords = ({ isClosed, person, organisation }: LaneView): string => {
  const { office } = doorWords.value;
  return isClosed ? office.closed(person?.name ?? '') : office.fewer(organisation?.name ?? '');
};

function sentenceOf(opening: Opening): string {
  const { review } = words.value;
  const { office } = doorWords.value;
  if (opening.at === 'signed-out') return office.signIn;
  if (opening.at === 'offline') return review.offlineFirst;
  if (opening.at !== 'no-role') return review.opening;
  if (!opening.own) return office.none;
  return opening.own.role === 'companion'
    ? office.companion(opening.own.name)
    : office.walker(opening.own.name);
}
