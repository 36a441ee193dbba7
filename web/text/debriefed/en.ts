import type { nl } from './nl.ts';

export const en: typeof nl = {
  title: 'Debrief',
  keep: { keep: 'Keep', merge: 'Together with…', private: 'Private', remove: 'Remove' },
  with: (what) => `Together with ${what}`,
  withOther: 'Together with another find',
  taker: {
    us: 'We do',
    municipality: 'Municipality',
    neighbours: 'Neighbours together',
    police: 'Police',
    unknown: 'We don’t know yet',
  },
  usWith: (team) => `We do: ${team}`,
  takenBy: (who) => `who takes it up: ${who}`,
};
