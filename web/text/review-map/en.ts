import type { nl } from './nl.ts';

/** The map of the desk, in English. */
export const en: typeof nl = {
  map: 'Map of the finds',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  layers: 'What the map shows',
  points: 'Points',
  hexes: 'Areas',
  more: 'Layers',
  areas: { neighbourhood: 'Neighbourhoods', complex: 'Complexes', walk: 'Walks' },
  areaLegend: {
    neighbourhood: 'The boundary of a neighbourhood',
    complex: 'Around the homes of a complex',
    walk: 'Around the finds of a walk',
  },
  concerns: 'Concerns',
  draw: 'Draw an area',
  clearArea: 'Remove area',
  print: 'Print',
  drawHint: 'Click the corners of the area. Double-click or Enter closes it.',
  corners: (count) => (count === 1 ? '1 corner' : `${count} corners`),
  closeArea: 'Done',
  onScreen: 'Take what is on screen now',
  cancel: 'Stop',
  moveHint: 'Move the map until the cross is right',
  moveHere: 'Put it here',
  moveNot: 'Leave it',
  legend: 'Key to the map',
  twoVoices: 'Two voices',
  zigzag: 'zigzag = another opinion',
  equal: 'A child and an adult think the same.',
  different: 'A child and an adult think differently.',
  clusterLegend: 'A row of gables is several finds together',
  hexLegend:
    'The darker, the more finds. Under 5 finds an area stays empty. Concerns only count from 3 households on.',
  noHexes: 'Nowhere in sight are 5 finds together. Zoom out, or choose Points.',
  notFound: 'The map could not get the finds. The list still works; load the page again.',
  hex: (finds, households) =>
    households > 0 ? `${finds} finds, ${households} of them households` : `${finds} finds`,
  child: 'by a child',
  judged: {
    good: 'thinks it is good',
    fair: 'thinks it will do',
    bad: 'thinks it is bad',
  },
  pair: (adult, child) => `adult ${adult}, child ${child}`,
};
