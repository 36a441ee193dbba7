import type { AreaLayer } from '../../map/area-shapes.ts';
import type { DeskAreas } from '../../sync/use-areas.ts';
import { momentDay } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { WalkArea } from './walk-areas.ts';

/** All that can be drawn under the finds, with the names that stand at it. */
export const areaLayers = (
  { neighbourhoods, complexes }: DeskAreas,
  walks: readonly WalkArea[],
  language: Language,
): AreaLayer[] => [
  { kind: 'neighbourhood', areas: neighbourhoods },
  { kind: 'complex', areas: complexes },
  {
    kind: 'walk',
    areas: walks.map(({ name, startedAt, hull }) => ({
      name: `${momentDay(startedAt, language)}: ${name}`,
      rings: [hull],
    })),
  },
];
