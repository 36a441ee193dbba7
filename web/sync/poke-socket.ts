import { effect } from '@preact/signals';
import { waitMs } from './backoff.ts';
import type { Device } from './device.ts';

/** One socket for each open lane. It only ever says "look now"; without it the timer does the same, later. */
export function keepPokeSockets(device: Device, onPoke: () => void, chance: () => number): void {
  const sockets = new Map<string, WebSocket>();
  let failures = 0;

  const connect = (lane: string) => {
    const socket = new WebSocket(
      new URL(`/v1/live?lane=${lane}`, location.href.replace(/^http/, 'ws')),
    );
    sockets.set(lane, socket);
    socket.onopen = () => {
      failures = 0;
      // Whatever was said while there was no socket.
      onPoke();
    };
    socket.onmessage = onPoke;
    socket.onclose = () => {
      sockets.delete(lane);
      failures += 1;
      setTimeout(keep, waitMs(failures, chance()));
    };
  };
  const keep = () => {
    const wanted = device.goOffline.value
      ? []
      : device.lanes.value.filter(({ state }) => state === 'open').map(({ id }) => id);
    for (const [lane, socket] of sockets) if (!wanted.includes(lane)) socket.close();
    for (const lane of wanted) if (!sockets.has(lane)) connect(lane);
  };
  effect(keep);
}
