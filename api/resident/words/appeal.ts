import type { BoardLanguage } from './board.ts';

type AppealWords = {
  intro(house: string): string;
  said: string;
  ask: string;
  askedOf: string;
  where: string;
  map(neighbourhood: string): string;
  places(n: number): string;
  sent(day: string): string;
  contact: string;
  address: string;
  nothing: string;
  nothingWhat: string;
};

export const appealWords: Record<BoardLanguage, AppealWords> = {
  nl: {
    intro: (house) =>
      `Dit zagen en hoorden we in de buurt. ${house} vindt dat het niet klein mag blijven.`,
    said: 'In eigen woorden',
    ask: 'Wat we vragen',
    askedOf: 'Aan',
    where: 'Waar',
    map: (neighbourhood) => `De vorm van de buurt ${neighbourhood}, zonder plek of huis`,
    places: (n) => `Dit speelt op ${n} plekken in de buurt.`,
    sent: (day) => `Verstuurd op ${day}`,
    contact: 'Reageren of meer weten?',
    address: 'Deze pagina staat op',
    nothing: 'Hier staat niets (meer)',
    nothingWhat: 'Klopt de link? Misschien is de pagina weer gesloten, of is de vraag beantwoord.',
  },
  en: {
    intro: (house) =>
      `We saw and heard this in the neighbourhood. ${house} thinks it should not stay small.`,
    said: 'In their own words',
    ask: 'What we ask',
    askedOf: 'Of',
    where: 'Where',
    map: (neighbourhood) =>
      `The shape of the neighbourhood ${neighbourhood}, without a spot or a house`,
    places: (n) => `This happens in ${n} places in the neighbourhood.`,
    sent: (day) => `Sent on ${day}`,
    contact: 'Want to answer, or to know more?',
    address: 'This page is at',
    nothing: 'There is nothing here (any more)',
    nothingWhat:
      'Is the link right? The page may be closed again, or the question may be answered.',
  },
};
