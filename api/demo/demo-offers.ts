import type { Offer } from '../../schema/entities/things.ts';
import { dayOf } from '../organisation/resident/dutch-day.ts';

/** The same in every demo, so that what residents chose and were promised can name them. */
const fixed = (n: number) => `019b8b2c-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const demoTeams = {
  upkeep: { id: fixed(101), name: 'Onderhoud', people: ['sam', 'jan', 'lotte'] },
  energy: { id: fixed(102), name: 'Energie en isolatie', people: ['samira', 'noor', 'pieter'] },
} as const;

const { upkeep, energy } = demoTeams;

/** Which team takes on what somebody told at home. */
export const promiseTeams = {
  draught: upkeep.id,
  mould: upkeep.id,
  damp: upkeep.id,
  cold: upkeep.id,
  bill: energy.id,
};

type DemoOffer = Omit<Offer['set'], 'from' | 'until' | 'complexes'> & {
  id: string;
  complexes?: string[];
  ends: 'over' | 'this year' | 'next year';
};

const offers = {
  look: {
    id: fixed(201),
    name: 'We komen kijken',
    text: 'Iemand van ons komt bij u langs en kijkt waar het vandaan komt. Dat kost u niets.',
    kind: 'inspection',
    categories: ['draught', 'mould', 'damp', 'cold'],
    team: upkeep.id,
    source: 'Werkafspraken onderhoud',
    ends: 'next year',
  },
  repair: {
    id: fixed(202),
    name: 'We maken het',
    text: 'Is er iets stuk, dan maken we het. U hoort vooraf wanneer we komen. Dat kost u niets.',
    kind: 'repair',
    categories: ['draught', 'damp', 'cold'],
    team: upkeep.id,
    source: 'Werkafspraken onderhoud',
    ends: 'next year',
  },
  strip: {
    id: fixed(203),
    name: 'Tochtstrip',
    text: 'We plakken een strip langs de deur of het raam. Dat duurt een kwartier en kost u niets.',
    kind: 'quick',
    categories: ['draught', 'cold'],
    team: energy.id,
    source: 'Afspraak met de gemeente over energiehulp',
    ends: 'next year',
  },
  foil: {
    id: fixed(204),
    name: 'Radiatorfolie',
    text: 'Achter de radiator komt folie. Zo gaat er minder warmte in de muur. U krijgt het van ons.',
    kind: 'quick',
    categories: ['cold', 'bill'],
    team: energy.id,
    source: 'Afspraak met de gemeente over energiehulp',
    ends: 'this year',
  },
  coach: {
    id: fixed(205),
    name: 'Energiecoach',
    text: 'Een energiecoach komt langs en kijkt met u waar het geld heen gaat. Dat kost u niets.',
    kind: 'quick',
    categories: ['cold', 'bill'],
    team: energy.id,
    source: 'Afspraak met de gemeente over energiehulp',
    ends: 'next year',
  },
  insulation: {
    id: fixed(206),
    name: 'Isolatie van De Esdoorn',
    text: 'Volgend jaar isoleren we de gevels en daken van De Esdoorn. U krijgt vooraf een brief.',
    kind: 'insulation',
    categories: ['draught', 'mould', 'damp', 'cold', 'bill'],
    complexes: ['C03'],
    team: energy.id,
    source: 'Jaarplan onderhoud',
    ends: 'next year',
  },
  fan: {
    id: fixed(207),
    name: 'Elektrische kachel te leen',
    text: 'U kunt een kachel lenen zolang de verwarming stuk is.',
    kind: 'quick',
    categories: ['cold'],
    team: upkeep.id,
    source: 'Winteractie',
    ends: 'over',
  },
} satisfies Record<string, DemoOffer>;

export type OfferName = keyof typeof offers;
export const offerId = (name: OfferName): string => offers[name].id;

/** As they are in force on the day of `nowMs`. The one that is over ended two months ago. */
export function demoOffers(nowMs: number): { id: string; set: Offer['set'] }[] {
  const [year = 0, month = 1] = dayOf(nowMs).split('-').map(Number);
  const untilOf: Record<DemoOffer['ends'], string> = {
    over: new Date(Date.UTC(year, month - 2, 0)).toISOString().slice(0, 10),
    'this year': `${year}-12-31`,
    'next year': `${year + 1}-12-31`,
  };
  return Object.values<DemoOffer>(offers).map(({ id, ends, complexes = [], ...set }) => ({
    id,
    set: { ...set, complexes, from: null, until: untilOf[ends] },
  }));
}
