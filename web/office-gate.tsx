import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Role, worksInOffice } from '../schema/actor.ts';
import { paths } from './routes.ts';
import type { Device, LaneView } from './sync/device.ts';
import { words } from './text/words.ts';

type Opening =
  | { at: 'asking' }
  | { at: 'signed-out' }
  | { at: 'no-role' }
  | { at: 'offline' }
  | { at: 'open'; lane: string };

/** The office of who is signed in. Without a network the one this device opened before. */
async function openOffice(device: Device): Promise<Opening> {
  const hello = await device.hello().catch(() => null);
  if (!hello) {
    const before = device.lanes.value.findLast(
      ({ walk, role, person }) => walk === null && person !== null && worksInOffice(role as Role),
    );
    return before ? { at: 'open', lane: before.id } : { at: 'offline' };
  }
  if (!hello.person) return { at: 'signed-out' };
  const organisation = hello.organisations.find(({ role }) => worksInOffice(role as Role));
  if (!organisation) return { at: 'no-role' };
  return { at: 'open', lane: await device.openOffice(organisation.slug) };
}

/** Lets in who works in the office, and says to others what to do. */
export function OfficeGate({
  device,
  mayEnter = worksInOffice,
  children,
}: {
  device: Device;
  /** The office itself, or a part of it that is for fewer. */
  mayEnter?: (role: Role) => boolean;
  children: (lane: LaneView) => ComponentChildren;
}) {
  const { review, app } = words.value;
  const [opening, setOpening] = useState<Opening>({ at: 'asking' });
  useEffect(() => {
    let isHere = true;
    openOffice(device)
      .catch((): Opening => ({ at: 'offline' }))
      .then((next) => isHere && setOpening(next));
    return () => {
      isHere = false;
    };
  }, [device]);

  const lane =
    opening.at === 'open' ? device.lanes.value.find(({ id }) => id === opening.lane) : undefined;
  if (lane && mayEnter(lane.role)) return <>{children(lane)}</>;
  const at = lane ? 'no-role' : opening.at;
  const sentence = {
    asking: review.opening,
    open: review.opening,
    'signed-out': review.signInFirst,
    'no-role': review.noOffice,
    offline: review.offlineFirst,
  }[at];
  return (
    <main class="page" id="content">
      <h1 tabIndex={-1}>{review.nav}</h1>
      <p role="status">{sentence}</p>
      {at !== 'asking' && at !== 'open' && (
        <a class="button button-do" href={paths.start}>
          {at === 'signed-out' ? review.toSignIn : app.toStart}
        </a>
      )}
    </main>
  );
}
