import * as v from 'valibot';
import { type Box, tileTerms, tileUrl } from '../../schema/map-settings.ts';

const mapSource = v.object({
  ...tileTerms.entries,
  /** Forms of the address, the best one first: the first that answers is used. */
  urls: v.pipe(v.array(tileUrl), v.minLength(1), v.maxLength(4)),
});
export type MapSource = v.InferOutput<typeof mapSource>;

const netherlands: Box = { south: 50.5, west: 3.25, north: 54, east: 7.6 };

/** The services with a name. PDOK has moved this one before, and both addresses are in use. */
const presets: Record<string, MapSource> = {
  pdok: {
    urls: [
      'https://service.pdok.nl/kadaster/brt-achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png',
      'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png',
    ],
    attribution: 'Kaartgegevens © Kadaster (BRT, CC BY 4.0)',
    attributionUrl: 'https://www.kadaster.nl',
    maxZoom: 19,
    isOfflineAllowed: true,
    bounds: netherlands,
    exceptIn: null,
    wantsReferrer: false,
  },
  // Its terms forbid fetching ahead and keeping for offline use.
  osm: {
    urls: ['https://tile.openstreetmap.org/{z}/{x}/{y}.png'],
    attribution: '© OpenStreetMap-bijdragers',
    attributionUrl: 'https://www.openstreetmap.org/copyright',
    maxZoom: 19,
    isOfflineAllowed: false,
    bounds: null,
    exceptIn: netherlands,
    wantsReferrer: true,
  },
};

/**
 * Reads MAP_SOURCES: nothing, names with a comma between them ("pdok,osm"), or a JSON list of sources.
 * @throws Error that says what is wrong with it
 */
export function mapSources(text: string | undefined): MapSource[] {
  const trimmed = text?.trim() ?? '';
  if (trimmed.startsWith('[')) return v.parse(v.array(mapSource), JSON.parse(trimmed));
  return trimmed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'none')
    .map((name) => {
      const source = Object.hasOwn(presets, name) ? presets[name] : undefined;
      if (!source) throw new Error(`MAP_SOURCES knows ${Object.keys(presets)}, not "${name}"`);
      return source;
    });
}

/** The origins that pages must be allowed to show pictures from; those `toKeep` alone may also be fetched from, for a walk. */
export function tileOrigins(text: string | undefined, toKeep = false): string[] {
  const urls = mapSources(text)
    .filter(({ isOfflineAllowed }) => isOfflineAllowed || !toKeep)
    .flatMap((source) => source.urls);
  return [...new Set(urls.map((url) => new URL(url).origin))];
}
