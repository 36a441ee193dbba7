import { pointsGeoJson } from '../../text/geojson.ts';
import type { PlanLine } from './plan-lines.ts';

/** What is planned in the street as points, in the words of the protocol. What has no place is not on a map. */
export const planGeoJson = (lines: readonly PlanLine[]): string =>
  pointsGeoJson(
    lines.flatMap(({ id, place, madeAt, parts, ...properties }) =>
      place
        ? [
            {
              id,
              ...place,
              properties: {
                ...properties,
                partsDone: parts.done,
                parts: parts.all,
                madeAt: new Date(madeAt).toISOString(),
              },
            },
          ]
        : [],
    ),
  );
