/** What a debrief decided of a find, in Dutch. */
export const nl = {
  title: 'Nabespreking',
  keep: { keep: 'Houden', merge: 'Samen met…', private: 'Privé', remove: 'Weg' },
  with: (what: string) => `Samen met ${what}`,
  withOther: 'Samen met een andere vondst',
  taker: {
    us: 'Wij',
    municipality: 'Gemeente',
    neighbours: 'Buren samen',
    police: 'Politie',
    unknown: 'Weten we nog niet',
  },
  usWith: (team: string) => `Wij: ${team}`,
  takenBy: (who: string) => `wie pakt het op: ${who}`,
};
