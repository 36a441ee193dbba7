import { Hono } from 'hono';
import type { MapSettings } from '../../schema/map-settings.ts';
import type { App } from '../env.ts';
import { mapSources } from './map-sources.ts';
import { tileHealth } from './tile-health.ts';

const health = tileHealth((url, init) => fetch(url, init));

/** What a map lies on. Public: nothing here is about people or organisations. */
export const mapRoutes = new Hono<App>().get('/', async (c) => {
  const configured = mapSources(c.env.MAP_SOURCES);
  const urls = await Promise.all(configured.map((source) => health.urlOf(source, c.var.nowMs)));
  const sources = configured.flatMap(({ urls: _forms, ...terms }, i) => {
    const url = urls[i];
    return url ? [{ ...terms, url }] : [];
  });
  const settings: MapSettings = { ground: c.var.isDemo ? 'drawn' : 'plain', sources };
  return c.json(settings);
});
