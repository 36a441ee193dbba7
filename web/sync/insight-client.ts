import type { InsightBody, InsightReport, WalkReport } from '../../schema/insight.ts';
import type { Failure } from './api.ts';
import { askServer } from './ask-server.ts';
import type { Device } from './device.ts';

const asking = (device: Device) => askServer(() => device.goOffline.value || !navigator.onLine);

/** How the work goes, in numbers. */
export const askInsight = (device: Device, asked: InsightBody): Promise<InsightReport | Failure> =>
  asking(device)('/v1/insight', asked);

/** What came of one walk. */
export const askWalkReport = (
  device: Device,
  lane: string,
  walk: string,
): Promise<WalkReport | Failure> => asking(device)('/v1/insight/walk', { lane, walk });
