import type { Kind } from '../../../schema/entities/row.ts';
import type { Walk } from '../../../schema/entities/things.ts';
import type { SeenRow } from '../../../web/sync/device.ts';
import type { SeenWalk } from '../../../web/walks/walk-order.ts';

export const HOUR = 3_600_000;
export const NOW = Date.UTC(2026, 10, 30, 12);

export const row = (kind: Kind, id: string, set: Record<string, unknown>, walk = id): SeenRow => ({
  kind,
  id,
  seq: 1,
  walk,
  audience: 'walk',
  by: 'lotte',
  at: NOW,
  isDeleted: false,
  set,
  from: {},
  sync: 'in',
});

/** A walk of an hour that begins so many hours from now. */
export const walk = (id: string, inHours: number, set: Partial<Walk['set']> = {}): SeenWalk =>
  row('walk', id, {
    name: id,
    startedAt: NOW + inHours * HOUR,
    endsAt: NOW + (inHours + 1) * HOUR,
    code: 'K7Q4PX',
    secretHash: '',
    ...set,
  }) as SeenWalk;

export const viewOf = (rows: readonly SeenRow[]) => ({
  list: (kind: Kind) => rows.filter((one) => one.kind === kind && !one.isDeleted),
});
