import { limits } from '../../../schema/limits.ts';
import { hullAround } from '../../../schema/register/hull.ts';
import { type Outline, ringsOf, thinned } from '../../../schema/register/outline.ts';
import type { Area, AreasAnswer, Ring } from '../../../schema/register/wire.ts';
import { type Storage, select } from '../storage.ts';

/** Metres around the front doors of a complex: its gardens and half a street. */
const AROUND_METRES = 12;

export const areas = (storage: Storage): AreasAnswer => ({
  neighbourhoods: neighbourhoods(storage),
  complexes: complexes(storage),
});

export function neighbourhoods(storage: Storage): Area[] {
  return select<{ code: string; name: string; outline: string }>(
    storage,
    'SELECT code, name, outline FROM neighbourhood WHERE outline IS NOT NULL ORDER BY name, code LIMIT ?',
    limits.areas,
  ).map(({ outline, ...named }) => ({ ...named, outline: drawn(JSON.parse(outline) as Outline) }));
}

const drawn = (shape: Outline): Ring[] =>
  ringsOf(thinned(shape, limits.areaPoints)).map((ring) =>
    ring.slice(0, -1).map(([lng, lat]) => [lat, lng]),
  );

/** Nobody draws a complex, so its outline is made of where its homes are. */
function complexes(storage: Storage): Area[] {
  return select<{ code: string; name: string; places: string }>(
    storage,
    `SELECT code, name, json_group_array(json_array(lat, lng)) AS places
       FROM (SELECT code, name FROM complex ORDER BY name, code LIMIT ?)
       JOIN address ON complex = code WHERE lat IS NOT NULL AND lng IS NOT NULL
     GROUP BY code ORDER BY name, code`,
    limits.areas,
  ).map(({ places, ...named }) => {
    const homes = (JSON.parse(places) as Ring).map(([lat, lng]) => ({ lat, lng }));
    const hull = hullAround(homes, AROUND_METRES);
    return { ...named, outline: [hull.map(({ lat, lng }): Ring[number] => [lat, lng])] };
  });
}
