import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type Role, worksInOffice } from '../../schema/actor.ts';
import { paths } from '../routes.ts';
import type { Device } from '../sync/device.ts';
import { officeWords } from '../text/office/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { walkPaths } from '../walk-paths.ts';
import { DemoPeople } from './demo-people-choice.tsx';
import { ForWhom } from './for-whom.tsx';

type Hello = Awaited<ReturnType<Device['hello']>>;

/** Who is signed in, the way to the office for who works there, and in a demo who to be. */
export function AtWork({ device }: { device: Device }) {
  const { start } = words.value;
  const { route } = useLocation();
  const [hello, setHello] = useState<Hello | 'asked' | 'unreached'>('asked');
  const person = device.person.value;

  useEffect(() => {
    let isHere = true;
    void device
      .hello()
      .catch(() => 'unreached' as const)
      .then((answer) => isHere && setHello(answer));
    return () => {
      isHere = false;
    };
  }, [device, person?.id]);

  const known = typeof hello === 'object' ? hello : null;
  const own = known?.person ? known.organisations.filter(({ role }) => role !== null) : [];
  // Without a network the office is where it was opened before.
  const isOfficeHere = device.lanes.value.some(
    ({ walk, role, person: who, isClosed }) =>
      walk === null && who !== null && !isClosed && worksInOffice(role),
  );
  const hasOffice = known
    ? own.some(({ role }) => worksInOffice(role as Role))
    : hello === 'unreached' && isOfficeHere;
  return (
    <section class="block" aria-labelledby="office">
      <h2 id="office">{person ? start.signedInAs(person.name) : start.atWork}</h2>
      {person && own.length > 1 && <ForWhom device={device} organisations={own} />}
      {person && hasOffice && (
        <a class="button button-wide" href={paths.office()}>
          <Icon name="flag" />
          {start.office}
        </a>
      )}
      {person && (own.length > 0 || hello === 'unreached') && (
        <a class="button button-wide" href={paths.today}>
          <Icon name="calendar" />
          {officeWords.value.today}
        </a>
      )}
      {person && (own.length > 0 || hello === 'unreached') && (
        <a class="button button-wide" href={walkPaths.walks}>
          <Icon name="map" />
          {officeWords.value.walks}
        </a>
      )}
      <a class="button button-wide" href={person ? paths.me : paths.signIn()}>
        <Icon name="person" />
        {person ? start.me : start.signIn}
      </a>
      <DemoPeople device={device} onIn={(role) => worksInOffice(role) && route(paths.office())} />
    </section>
  );
}
