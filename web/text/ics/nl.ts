/** Putting one visit in one's own agenda, in Dutch. */
export const nl = {
  put: 'Zet in je agenda',
  putNamed: (what: string) => `Zet in je agenda: ${what}`,
};
