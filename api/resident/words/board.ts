/** The page for the neighbourhood, in the languages of its own people and of visitors. */
export type BoardLanguage = 'nl' | 'en';
export const boardLanguages: readonly BoardLanguage[] = ['nl', 'en'];

type BoardWords = {
  title: string;
  intro: string;
  before: string;
  after: string;
  beforeOf(what: string): string;
  afterOf(what: string): string;
  told: string;
  solved: string;
  address: string;
  nothing: string;
  nothingWhat: string;
};

export const boardWords: Record<BoardLanguage, BoardWords> = {
  nl: {
    title: 'U zei, wij deden',
    intro:
      'Bewoners vertelden wat beter kon. Dit is ervan gekomen. Zij vinden het goed dat u het leest.',
    before: 'Voor',
    after: 'Na',
    beforeOf: (what) => `${what}, voordat wij begonnen`,
    afterOf: (what) => `${what}, toen het klaar was`,
    told: 'keer vertelde een bewoner ons iets',
    solved: 'keer is het klaar',
    address: 'Deze pagina staat op',
    nothing: 'Hier staat nog niets',
    nothingWhat: 'Zodra bewoners goedvinden dat hun verhaal gelezen wordt, staat het hier.',
  },
  en: {
    title: 'You said, we did',
    intro:
      'Residents told us what could be better. This is what came of it. They agree that you read it.',
    before: 'Before',
    after: 'After',
    beforeOf: (what) => `${what}, before we began`,
    afterOf: (what) => `${what}, when it was finished`,
    told: 'times a resident told us something',
    solved: 'times it is finished',
    address: 'This page is at',
    nothing: 'There is nothing here yet',
    nothingWhat: 'As soon as residents agree that their story is read, it will be here.',
  },
};
