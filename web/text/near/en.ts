import type { nl } from './nl.ts';

/** Two people on a walk who may have put the same on the map, in English. */
export const en: typeof nl = {
  ask: (minutes: number, what: string) =>
    minutes < 1
      ? `${what} was put here just now: the same?`
      : minutes === 1
        ? `${what} was put here 1 minute ago: the same?`
        : `${what} was put here ${minutes} minutes ago: the same?`,
  far: (metres: number) => (metres < 1 ? 'at the same spot' : `${metres} m away`),
  same: 'Seen as well',
  other: 'No, something else',
  kept: 'Your find is kept already.',
  done: (what: string, place: string) => `Seen as well: ${what} · ${place}`,
  also: 'seen by somebody else as well',
};
