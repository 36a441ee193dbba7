import type { Row } from '../../schema/entities/row.ts';
import { limits } from '../../schema/limits.ts';
import type { LatLng } from '../map/map-types.ts';
import { middleOfFinds } from '../sync/homes-area.ts';
import type { WalkGround } from './plan-pack.ts';

const DAY_MS = 24 * 3_600_000;
/** Once a walk is over its map stays this long: it is talked over, and handed in late. */
const KEPT_DAYS = 3;

type Rows = { list(kind: Row['kind']): readonly Pick<Row, 'set'>[] };

/** Where a walk goes; without an area or a route where most of its finds are, else `here`. */
export function groundOf(view: Rows, here: LatLng | null): WalkGround {
  const walk = view.list('walk')[0]?.set;
  return {
    area: (walk?.area as LatLng[] | null | undefined) ?? null,
    route: (walk?.route as WalkGround['route'] | undefined) ?? [],
    begin: middleOfFinds(view.list('observation')) ?? here,
  };
}

/** Until when somebody may need the map of a walk, epoch ms: some days after it was closed or is over. */
export function neededUntil(walk: Pick<Row, 'set'> | undefined, nowMs: number): number {
  const { endsAt, closedAt } = walk?.set ?? {};
  const end = Number(closedAt ?? endsAt ?? nowMs + limits.walkLengthMs);
  return end + KEPT_DAYS * DAY_MS;
}
