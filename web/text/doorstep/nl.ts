/** A door where nothing was told, in Dutch: it says nothing of who lives there. */
export const nl = {
  title: 'Geen gesprek?',
  outcomes: {
    'not-home': 'Niemand thuis',
    'not-wanted': 'Wil niet',
    'come-back': 'Later terugkomen',
  },
  when: 'Wanneer terugkomen?',
  days: { today: 'Vandaag', tomorrow: 'Morgen', week: 'Over een week' },
  other: 'Een andere dag',
  most: (days: number) => `Tot ${days} dagen vooruit.`,
  tooFar: (days: number) =>
    `Kies een dag van vandaag tot over ${days} dagen. Er is nog niets bewaard.`,
  set: 'Op deze dag',
  cancel: 'Annuleren',
  saved: (line: string, what: string, day: string) =>
    `${line}: ${what}. Dit weet alleen jij en kantoor, tot en met ${day}.`,
  undo: 'Ongedaan maken',
  undone: (line: string) => `${line}: weer weggehaald.`,
  known: (day: string, what: string) => `${day}: ${what}`,
  knownLater: (day: string) => `terugkomen op ${day}`,
  at: (number: string, what: string) => `${number}: ${what}`,
};
