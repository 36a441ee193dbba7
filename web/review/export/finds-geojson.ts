import { pointsGeoJson } from '../../text/geojson.ts';
import type { Entry } from '../finder/entry.ts';
import type { Names } from './names.ts';

/**
 * Finds as a FeatureCollection of RFC 7946: longitude before latitude, WGS 84, times in UTC, and the words of the protocol for kinds
 * and states, in whatever language. Who of us took something up is in no property.
 */
export function findsGeoJson(entries: readonly Entry[], names: Names): string {
  return pointsGeoJson(
    entries.map((entry) => ({
      id: entry.id,
      lat: entry.lat,
      lng: entry.lng,
      properties: {
        at: new Date(entry.at).toISOString(),
        category: entry.category,
        status: entry.status,
        judgement: entry.judgement,
        adultJudgement: entry.adultJudgement,
        voice: entry.voice,
        words: entry.words,
        labels: entry.labels,
        team: names.teamOf(entry) || null,
        walk: names.walkOf(entry) || null,
        hasPhoto: entry.hasPhoto,
        isAnswered: entry.isAnswered,
        isHandedOver: entry.isHandedOver,
      },
    })),
  );
}
