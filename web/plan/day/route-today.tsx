import { useMemo } from 'preact/hooks';
import { paths } from '../../routes.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import { dayScreenWords } from '../../text/day/words.ts';
import { dayOf } from '../../text/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { routeOf } from './route.ts';
import { routeWords } from './visit-words.ts';
import { stopsOf, visitsFor, visitsOn } from './visits.ts';
import './route-today.css';

/** How far one goes today, and the way to that route; nothing on a day without visits. `person` is who looks. */
export function RouteToday({ view, person }: { view: LaneViewModel; person: string | null }) {
  const say = dayScreenWords.value;
  const today = dayOf(Date.now());
  const route = useMemo(() => {
    const mine = person ? visitsFor(view, { kind: 'member', id: person }) : [];
    return routeOf(stopsOf(visitsOn(mine, today).open), null);
  }, [view, person, today]);
  if (route.stops.length === 0) return null;
  return (
    <div class="route-today" data-testid="route-today">
      <p>
        {say.routeToday} <strong>{routeWords(route)}</strong>
      </p>
      <a class="button button-do" href={paths.today}>
        <Icon name="map" />
        {say.begin}
      </a>
    </div>
  );
}
