import type { Organisation } from '../../schema/entities/things.ts';
import type { SeenRow } from '../sync/device.ts';

export type HouseRow = SeenRow & Organisation;

/** What the organisation is and says, as far as this lane may know it; undefined until it was told. */
export const houseOf = (view: { list(kind: 'organisation'): SeenRow[] }) =>
  view.list('organisation')[0] as HouseRow | undefined;
