import { limits } from '../../schema/limits.ts';
import type { FindsAnswer, HistoryAnswer } from '../../schema/review-desk.ts';
import { type Failure, isFailure } from './api.ts';
import { askServer } from './ask-server.ts';
import type { Device } from './device.ts';

const asking = (device: Device) => askServer(() => device.goOffline.value || !navigator.onLine);

/** Opens finds whole that are on the device as a line only. @returns whether all that could be asked for was heard. */
export async function openFinds(
  device: Device,
  lane: string,
  ids: readonly string[],
): Promise<boolean> {
  for (let at = 0; at < ids.length; at += limits.openFinds) {
    const body = { lane, ids: ids.slice(at, at + limits.openFinds) };
    const answer = await asking(device)<FindsAnswer>('/v1/review/finds', body);
    if (isFailure(answer)) return false;
    device.open(lane, answer.rows);
  }
  return true;
}

/** What was done with one find, as far as the server knows. */
export const askHistory = (
  device: Device,
  lane: string,
  id: string,
): Promise<HistoryAnswer | Failure> => asking(device)('/v1/review/history', { lane, id });
