/** The storage of this device is full. By name: the class of the error differs between browsers. */
export const isNoRoom = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'name' in error &&
  error.name === 'QuotaExceededError';
