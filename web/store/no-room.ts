import type { CaptureStore } from './capture-store.ts';

/** The storage of this device is full. By name: the class of the error differs between browsers. */
export const isNoRoom = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'name' in error &&
  error.name === 'QuotaExceededError';

/** Words are always saved: when photos have filled the device, from the room that was kept for them. */
export async function fromReserve<T>(
  store: Pick<CaptureStore, 'freeReserve'>,
  save: () => Promise<T>,
): Promise<T> {
  try {
    return await save();
  } catch (error) {
    if (!isNoRoom(error) || !(await store.freeReserve())) throw error;
    return save();
  }
}
