/** One find at the desk, in Dutch. */
export const nl = {
  child: 'Kind:',
  adult: 'Volwassene:',
  same: 'Ze vinden hetzelfde.',
  different: 'Ze vinden iets anders.',
  open: 'Wat is hier nog meer?',
  earlier: 'Wat was hier eerder?',
};
