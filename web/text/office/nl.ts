/** The parts of the office, as its head names them. */
export const nl = {
  review: 'Beoordelen',
  waits: 'er wacht iets',
  plan: 'Planbord',
  today: 'Vandaag',
  walks: 'Wandelingen',
  insight: 'Inzichten',
  snags: 'Kan niet waar zijn',
  appeals: 'Maak groot',
  manage: 'Beheer',
};
