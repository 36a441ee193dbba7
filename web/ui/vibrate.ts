/** A short tick in the hand, where the device has one and its owner did not ask for calm. */
export function vibrate(): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  navigator.vibrate?.(30);
}
