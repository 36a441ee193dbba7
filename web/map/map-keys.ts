/** What a key asks of the map. */
export type MapKey =
  | { way: 'pan'; x: number; y: number; times: number }
  | { way: 'zoom'; by: number }
  | { way: 'pins'; step: number }
  | { way: 'leave' }
  | { way: 'press' };

const arrows: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * Reads a key. On the map itself arrows pan (Shift: five times as far), Page Up and Page Down zoom,
 * and Enter goes into the pins. On a pin arrows go to the next one, Enter presses it and Escape comes
 * back out. Null: not for the map. Plus and minus are left to the app, where plus makes a new find.
 */
export function askedWay(event: Pressed, isOnMap: boolean): MapKey | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const arrow = arrows[event.key];
  if (!isOnMap) {
    if (arrow) return { way: 'pins', step: arrow[0] + arrow[1] };
    if (event.key === 'Escape') return { way: 'leave' };
    return event.key === 'Enter' || event.key === ' ' ? { way: 'press' } : null;
  }
  if (arrow) return { way: 'pan', x: arrow[0], y: arrow[1], times: event.shiftKey ? 5 : 1 };
  if (event.key === 'PageUp') return { way: 'zoom', by: 1 };
  if (event.key === 'PageDown') return { way: 'zoom', by: -1 };
  return event.key === 'Enter' ? { way: 'pins', step: 1 } : null;
}
