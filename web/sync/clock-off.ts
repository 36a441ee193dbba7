import { signal } from '@preact/signals';

/** By how much this device's clock is ahead of the server's, ms, as it was heard last; null until it was. */
export const clockAhead = signal<number | null>(null);

/** Of every answer that tells the server's time. What the road takes is in it: some seconds at most. */
export function hearClock(serverNow: number | undefined, here: number): void {
  if (serverNow === undefined) return;
  clockAhead.value = here - serverNow;
}
