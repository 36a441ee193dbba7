/** Made unchangeable to the bottom: what is kept can be handed out without a copy, and who writes in it is heard at once. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
