import { expect, test } from 'vitest';
import { mapSources } from '../../../api/map/map-sources.ts';
import type { MapSettings } from '../../../schema/map-settings.ts';
import { mapSettings, sourceAt } from '../../../web/map/map-settings.ts';

const settingsOf = (text: string): MapSettings => ({
  ground: 'plain',
  sources: mapSources(text).map(({ urls, ...terms }) => ({ ...terms, url: urls[0] ?? '' })),
});
const utrecht = { lat: 52.084, lng: 5.071 };
const hamburg = { lat: 53.55, lng: 9.99 };
const hostAt = (text: string, place: typeof utrecht) => {
  const source = sourceAt(settingsOf(text), place);
  return source && new URL(source.url).host;
};

test('uses the national map in the Netherlands and the world map elsewhere', () => {
  expect(hostAt('pdok,osm', utrecht)).toBe('service.pdok.nl');
  expect(hostAt('osm,pdok', utrecht)).toBe('service.pdok.nl');
  expect(hostAt('pdok,osm', hamburg)).toBe('tile.openstreetmap.org');
});

test('asks no service where it has nothing or is not wanted', () => {
  expect(hostAt('pdok', hamburg)).toBeNull();
  expect(hostAt('osm', utrecht)).toBeNull();
});

test('draws the neighbourhood until the server was heard', () => {
  expect(mapSettings.value).toEqual({ ground: 'drawn', sources: [] });
});
