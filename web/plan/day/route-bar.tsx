import { dayScreenWords } from '../../text/day/words.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Route } from './route.ts';
import type { Start } from './use-start.ts';
import { routeWords } from './visit-words.ts';
import type { VisitStop } from './visits.ts';

type RouteBarProps = {
  route: Route<VisitStop>;
  /** Visits of which this device does not know the place. */
  unplaced: number;
  start: Start;
  onBeginHere: () => void;
  onHandOver: () => void;
};

/** How long the route is and where it begins, and handing it over to an app for maps. */
export function RouteBar({ route, unplaced, start, onBeginHere, onHandOver }: RouteBarProps) {
  const say = dayScreenWords.value;
  const { left } = route;
  const begin = {
    first: say.fromFirst,
    seeking: say.seeking,
    unknown: say.noPosition,
    here: say.fromHere,
  }[start.is];
  return (
    <section class="day-route" aria-label={say.route}>
      <p class="day-route-line" data-testid="route-line">
        <strong>{routeWords(route)}</strong>
      </p>
      <p class="quiet">
        {say.straight} <span role="status">{begin}</span>
      </p>
      {left.length > 0 && <p>{say.tooMany(left.length)}</p>}
      {unplaced > 0 && <p>{say.noPlace(unplaced)}</p>}
      <div class="wrap">
        {start.is !== 'here' && (
          <button
            type="button"
            class="button"
            aria-disabled={start.is === 'seeking'}
            onClick={() => start.is !== 'seeking' && onBeginHere()}
          >
            <Icon name="locate" />
            {say.beginHere}
          </button>
        )}
        <button type="button" class="button" data-testid="hand-over" onClick={onHandOver}>
          <Icon name="share" />
          {say.handOver}
        </button>
      </div>
    </section>
  );
}
