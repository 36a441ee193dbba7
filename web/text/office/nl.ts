/** The parts of the office, as its head names them. */
export const nl = {
  review: 'Beoordelen',
  plan: 'Planbord',
  today: 'Vandaag',
  insight: 'Inzichten',
  snags: 'Kan niet waar zijn',
  appeals: 'Maak groot',
  manage: 'Beheer',
};
