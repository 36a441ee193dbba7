import type { Judgement } from '../../../schema/vocabulary/judgements.ts';

/** The map of the desk, in Dutch. */
export const nl = {
  map: 'Kaart van de vondsten',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  layers: 'Wat de kaart laat zien',
  points: 'Punten',
  hexes: 'Vlakken',
  more: 'Lagen',
  areas: { neighbourhood: 'Buurten', complex: 'Complexen', walk: 'Wandelingen' },
  areaLegend: {
    neighbourhood: 'De grens van een buurt',
    complex: 'Rond de huizen van een complex',
    walk: 'Rond de vondsten van een wandeling',
  },
  concerns: 'Zorgen',
  draw: 'Teken gebied',
  clearArea: 'Gebied weg',
  print: 'Print',
  drawHint: 'Klik op de hoeken van het gebied. Dubbelklik of Enter maakt het dicht.',
  corners: (count: number) => (count === 1 ? '1 hoek' : `${count} hoeken`),
  closeArea: 'Klaar',
  onScreen: 'Neem wat nu in beeld is',
  cancel: 'Stoppen',
  moveHint: 'Schuif de kaart tot het kruis goed staat',
  moveHere: 'Zet hier neer',
  moveNot: 'Laat staan',
  legend: 'Uitleg bij de kaart',
  twoVoices: 'Twee stemmen',
  zigzag: 'zigzag = ander oordeel',
  equal: 'Een kind en een volwassene vinden hetzelfde.',
  different: 'Een kind en een volwassene vinden iets anders.',
  clusterLegend: 'Een rij gevels is meer vondsten bij elkaar',
  hexLegend:
    'Hoe donkerder, hoe meer vondsten. Onder de 5 vondsten blijft een vlak leeg. Zorgen tellen pas mee vanaf 3 huishoudens.',
  noHexes: 'Nergens in beeld liggen 5 vondsten bij elkaar. Zoom uit, of kies Punten.',
  notFound: 'De kaart kon de vondsten niet ophalen. De lijst werkt nog; laad de pagina opnieuw.',
  hex: (finds: number, households: number) =>
    households > 0 ? `${finds} vondsten, van wie ${households} huishoudens` : `${finds} vondsten`,
  child: 'van een kind',
  judged: {
    good: 'vindt het goed',
    fair: 'vindt het gaan',
    bad: 'vindt het niet goed',
  } satisfies Record<Judgement, string>,
  pair: (adult: string, child: string) => `volwassene ${adult}, kind ${child}`,
};
