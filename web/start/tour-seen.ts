const KEY = 'tour-seen';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** Whether the three steps are shown unasked: nobody closed them here, and nobody walked with this device before. */
export const isFirstOpen = (storage: Storage, walksHere: number): boolean =>
  walksHere === 0 && storage.getItem(KEY) === null;

export const noteTourSeen = (storage: Storage): void => storage.setItem(KEY, '1');
