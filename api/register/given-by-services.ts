import * as v from 'valibot';
import { type GivenRow, givenRow, keyOf } from '../../schema/register/given.ts';
import { isInOutline, type Outline } from '../../schema/register/outline.ts';
import { neighbourhoodIn } from '../../schema/register/read-geojson.ts';
import type { ServiceAnswer } from '../../schema/register/wire.ts';
import type { Feature } from './ogc-features.ts';

const point = v.object({ coordinates: v.looseTuple([v.number(), v.number()]) });
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Addresses of the BAG, of one neighbourhood when it is given. What has no postcode yet is left. */
export function addressesFrom(
  features: readonly Feature[],
  area: { neighbourhood: string; outline: Outline } | null,
): ServiceAnswer {
  const candidates = features.flatMap(({ properties, geometry }) => {
    const at = v.safeParse(point, geometry);
    if (!at.success || !properties) return [null];
    const [lng, lat] = at.output.coordinates;
    if (area && !isInOutline({ lat, lng }, area.outline)) return [];
    const text = (name: string) => String(properties[name] ?? '').trim();
    return [
      {
        kind: 'address',
        street: text('openbare_ruimte_naam'),
        number: Number(properties.huisnummer),
        letter: text('huisletter').toUpperCase(),
        suffix: text('toevoeging').replaceAll(/[\s-]/g, ''),
        postcode: text('postcode').replaceAll(/\s/g, ''),
        town: text('woonplaats_naam'),
        place: { lat: round(lat), lng: round(lng) },
        ...(area && { neighbourhood: area.neighbourhood }),
        ...(text('identificatie') && { bag: text('identificatie') }),
      },
    ];
  });
  return judged(candidates);
}

/** Neighbourhoods of CBS: code, name, year and outline, and none of its statistics. */
export function neighbourhoodsFrom(features: readonly Feature[]): ServiceAnswer {
  return judged(
    features
      // Water is a neighbourhood to CBS, and nobody lives there.
      .filter(({ properties }) => properties?.water !== 'JA')
      .map(({ properties, geometry }) => ({
        ...neighbourhoodIn(properties ?? {}, geometry),
      })),
  );
}

function judged(candidates: readonly unknown[]): ServiceAnswer {
  const rows = new Map<string, GivenRow>();
  let left = 0;
  for (const candidate of candidates) {
    const row = v.safeParse(givenRow, candidate);
    if (row.success) rows.set(keyOf(row.output), row.output);
    else left += 1;
  }
  return { rows: [...rows.values()], left };
}
