import { signal } from '@preact/signals';
import type { Box, MapSettings, TileSource } from '../../schema/map-settings.ts';
import type { LatLng } from './map-types.ts';

export const SETTINGS_KEY = 'map';

/** What maps lie on, as the server said lately; a device that never heard draws the neighbourhood. */
export const mapSettings = signal<MapSettings>(remembered());

/** The service to use around a place, or null when none serves there. */
export function sourceAt({ sources }: MapSettings, { lat, lng }: LatLng): TileSource | null {
  const isIn = ({ south, west, north, east }: Box) =>
    lat >= south && lat <= north && lng >= west && lng <= east;
  const serves = ({ bounds, exceptIn }: TileSource) =>
    (!bounds || isIn(bounds)) && !(exceptIn && isIn(exceptIn));
  return sources.find(serves) ?? null;
}

function remembered(): MapSettings {
  try {
    const settings = JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '');
    if (Array.isArray(settings.sources)) return settings as MapSettings;
  } catch {
    // Never heard, or no storage in this window.
  }
  return { ground: 'drawn', sources: [] };
}
