import { useLayoutEffect, useRef } from 'preact/hooks';
import { walksWords } from '../text/walks/words.ts';
import { announce } from '../ui/announcer.tsx';
import { Icon } from '../ui/icon.tsx';
import { movedStop, type Stop } from './plan-draft.ts';

type RouteFieldsProps = { route: readonly Stop[]; onRoute: (route: Stop[]) => void };

/** The fixed points of a route in words: named, put earlier or later, and taken away, all by buttons. */
export function RouteFields({ route, onRoute }: RouteFieldsProps) {
  const { form: say } = walksWords.value;
  const moved = useRef('');
  // The button that was pressed goes along with its point.
  useLayoutEffect(() => {
    if (moved.current) document.getElementById(moved.current)?.focus();
    moved.current = '';
  }, [route]);
  const called = (stop: Stop, at: number) => say.stopLabel(at + 1, stop.name);
  const move = (from: number, to: number) => {
    const stop = route[from];
    if (!stop) return;
    onRoute(movedStop(route, from, to));
    announce(say.moved(stop.name || called(stop, from), to + 1));
    moved.current = `stop-${to}-${to < from ? 'up' : 'down'}`;
  };
  return (
    <ol class="walks-stops" data-testid="plan-stops">
      {route.map((stop, at) => (
        <li key={`${stop.position.lat} ${stop.position.lng}`} class="walks-stop">
          <b class="walks-number" aria-hidden="true">
            {at + 1}
          </b>
          <input
            class="input"
            aria-label={say.stopName(at + 1)}
            maxLength={60}
            value={stop.name}
            onInput={({ currentTarget }) =>
              onRoute(
                route.map((one, n) => (n === at ? { ...one, name: currentTarget.value } : one)),
              )
            }
          />
          <span class="walks-stop-deeds">
            <button
              type="button"
              id={`stop-${at}-up`}
              class="button button-quiet walks-up"
              aria-label={say.up(called(stop, at))}
              disabled={at === 0}
              onClick={() => move(at, at - 1)}
            >
              <Icon name="chevron" />
            </button>
            <button
              type="button"
              id={`stop-${at}-down`}
              class="button button-quiet walks-down"
              aria-label={say.down(called(stop, at))}
              disabled={at === route.length - 1}
              onClick={() => move(at, at + 1)}
            >
              <Icon name="chevron" />
            </button>
            <button
              type="button"
              class="button button-quiet"
              aria-label={say.away(called(stop, at))}
              onClick={() => onRoute(route.filter((_, n) => n !== at))}
            >
              <Icon name="close" />
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}
