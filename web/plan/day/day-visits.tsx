import { useMemo, useState } from 'preact/hooks';
import { dayScreenWords } from '../../text/day/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { later } from '../../ui/later.tsx';
import type { Save } from '../../ui/use-save.ts';
import { DayPaper } from './day-paper.tsx';
import { NavigateSheet } from './navigate-sheet.tsx';
import { routeOf } from './route.ts';
import { RouteBar } from './route-bar.tsx';
import { useStart } from './use-start.ts';
import { VisitCard } from './visit-card.tsx';
import { type Asked, VisitDeeds } from './visit-deeds.tsx';
import { stopsOf, type Visit, visitsOn } from './visits.ts';

/** The words of a route do not wait for its map. */
const RouteMap = later(() => import('./route-map.tsx').then((part) => part.RouteMap), true);

type DayVisitsProps = {
  day: string;
  /** Of every day; what is planned for this one is shown. */
  visits: readonly Visit[];
  /** Null for who does not plan. */
  save: Save | null;
  lookAt: (visit: Visit) => string | null;
  onAsk: (visit: Visit, what: Asked) => void;
  /** What is said when nothing is planned. */
  empty: preact.ComponentChildren;
};

/** The visits of a day: the route along them, the map, and a card for each. */
export function DayVisits({ day, visits, save, lookAt, onAsk, empty }: DayVisitsProps) {
  const say = dayScreenWords.value;
  const [isByTime, setByTime] = useState(false);
  const [places, setPlaces] = useState<readonly { lat: number; lng: number }[]>([]);
  const { start, beginHere } = useStart();
  const { open, done } = useMemo(() => visitsOn(visits, day), [visits, day]);
  const stops = stopsOf(open);
  const route = useMemo(() => routeOf(stopsOf(open), start.place), [open, start.place]);
  const onRoute = new Map(route.stops.map(({ id }, at) => [id, at + 1]));
  const inOrder = isByTime
    ? open
    : [...route.stops.map(({ visit }) => visit), ...open.filter(({ id }) => !onRoute.has(id))];
  const [first, ...rest] = places;
  const orders = [
    { by: false, name: say.onRoute },
    { by: true, name: say.byTime },
  ];
  const card = (visit: Visit) => (
    <VisitCard
      key={visit.id}
      visit={visit}
      stop={onRoute.get(visit.id) ?? null}
      save={save}
      look={lookAt(visit)}
    >
      <VisitDeeds
        visit={visit}
        mayPlan={save !== null}
        look={lookAt(visit)}
        onAsk={(what) =>
          what === 'navigate'
            ? setPlaces(stopsOf([visit]).map(({ place }) => place))
            : onAsk(visit, what)
        }
      />
    </VisitCard>
  );
  return (
    <>
      {open.length === 0 && done.length === 0 && empty}
      {open.length > 0 && (
        <section class="day-visits" aria-labelledby="day-visits-title">
          <div class="day-list">
            <div class="day-bar">
              <h2 id="day-visits-title">{say.count(open.length)}</h2>
              {open.length > 1 && (
                <fieldset class="wrap">
                  <legend class="visually-hidden">{say.order}</legend>
                  {orders.map(({ by, name }) => (
                    <button
                      key={name}
                      type="button"
                      class="chip"
                      aria-pressed={isByTime === by}
                      onClick={() => setByTime(by)}
                    >
                      {name}
                    </button>
                  ))}
                </fieldset>
              )}
              <button type="button" class="button" data-testid="print-day" onClick={() => print()}>
                <Icon name="list" />
                {say.print}
              </button>
            </div>
            {inOrder.map(card)}
          </div>
          {stops.length > 0 && (
            <div class="day-aside">
              <RouteBar
                route={route}
                unplaced={open.length - stops.length}
                start={start}
                onBeginHere={beginHere}
                onHandOver={() => setPlaces(route.stops.map(({ place }) => place))}
              />
              <RouteMap
                stops={route.stops}
                start={start.place}
                onStop={(id) => document.getElementById(`visit-${id}`)?.scrollIntoView()}
              />
            </div>
          )}
        </section>
      )}
      {done.length > 0 && (
        <section class="day-done" aria-labelledby="day-done-title">
          <h2 id="day-done-title">{say.doneToday}</h2>
          {done.map((visit) => (
            <VisitCard key={visit.id} visit={visit} stop={null} save={null} look={lookAt(visit)} />
          ))}
        </section>
      )}
      {open.length > 0 && <DayPaper day={day} visits={inOrder} />}
      {first && <NavigateSheet places={[first, ...rest]} onClose={() => setPlaces([])} />}
    </>
  );
}
