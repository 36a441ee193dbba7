import type { nl } from './nl.ts';

/** Saving what the desk shows as a file, in English. */
export const en: typeof nl = {
  title: 'Save as a file',
  what: (n) =>
    `${n} finds of the street, as the list shows them now. What residents told at home is not in it, nor who of us takes something up.`,
  reading: 'Not all finds were fetched yet. One moment…',
  none: 'The list shows no finds of the street: there is nothing to save.',
  sheet: 'For Excel (CSV)',
  map: 'For a map program (GeoJSON)',
  gathering: (n, of) => `${n} of ${of} finds gathered`,
  stop: 'Stop',
  saved: (name) => `Saved as ${name}.`,
  failed: 'Gathering them did not work. Nothing is lost: try it again.',
  file: 'finds',
  yes: 'yes',
  no: 'no',
  child: 'child',
  adult: 'adult',
  columns: {
    day: 'Date',
    time: 'Time',
    category: 'Kind',
    status: 'Status',
    judgement: 'Judgement',
    voice: 'From',
    words: 'Words',
    labels: 'Labels',
    team: 'Team',
    walk: 'Walk',
    lat: 'Latitude',
    lng: 'Longitude',
    photo: 'Photo',
    answered: 'Answered',
    handedOver: 'Passed on',
    id: 'Reference',
  },
};
