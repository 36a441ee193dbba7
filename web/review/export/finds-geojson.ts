import type { Entry } from '../finder/entry.ts';
import type { Names } from './names.ts';

/**
 * Finds as a FeatureCollection of RFC 7946: longitude before latitude, WGS 84, times in UTC, and the words of the protocol for kinds
 * and states, in whatever language. Who of us took something up is in no property.
 */
export function findsGeoJson(entries: readonly Entry[], names: Names): string {
  const features = entries.map((entry) => ({
    type: 'Feature',
    id: entry.id,
    geometry: { type: 'Point', coordinates: [round(entry.lng), round(entry.lat)] },
    properties: {
      at: new Date(entry.at).toISOString(),
      category: entry.category,
      status: entry.status,
      judgement: entry.judgement,
      voice: entry.voice,
      words: entry.words,
      labels: entry.labels,
      team: names.teamOf(entry) || null,
      walk: names.walkOf(entry) || null,
      hasPhoto: entry.hasPhoto,
      isAnswered: entry.isAnswered,
      isHandedOver: entry.isHandedOver,
    },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
