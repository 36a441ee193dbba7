import type { Row } from '../../schema/entities/row.ts';
import type { Failure } from '../sync/api.ts';
import { askServer } from '../sync/ask-server.ts';
import type { Device, LaneView } from '../sync/device.ts';

export type RowsAnswer = { rows: Row[] };
/** What was promised, found and rung at where a walk goes, on the walks before it. */
export type BeforeAnswer = { walks: Row[]; promises: Row[]; finds: Row[]; doorsteps: Row[] };

const ask = <T>(device: Device, lane: LaneView, path: string): Promise<T | Failure> => {
  const of = new URLSearchParams({ organisation: lane.organisation?.slug ?? '' });
  return askServer(() => device.goOffline.value || !navigator.onLine)<T>(`/v1/walks${path}?${of}`);
};

/** Walks that are planned, under way, or were in the last year. */
export const askWalks = (device: Device, lane: LaneView) => ask<RowsAnswer>(device, lane, '');
/** All that everybody on one walk may see of it. */
export const askWalk = (device: Device, lane: LaneView, id: string) =>
  ask<RowsAnswer>(device, lane, `/${id}`);
export const askBefore = (device: Device, lane: LaneView, id: string) =>
  ask<BeforeAnswer>(device, lane, `/${id}/before`);
