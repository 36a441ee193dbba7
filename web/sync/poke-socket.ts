import { effect } from '@preact/signals';
import { LIVE_PROTOCOL } from '../../schema/protocol.ts';
import { apiClient } from './api-client.ts';
import { waitMs } from './backoff.ts';
import type { Device } from './device.ts';

/** One socket for each open lane that may be read. It only ever says "look now"; without it the timer does the same, later. */
export function keepPokeSockets(device: Device, onPoke: () => void, chance: () => number): void {
  /** Null while its ticket is asked for. */
  const sockets = new Map<string, WebSocket | null>();
  let failures = 0;

  const connect = async (lane: string) => {
    sockets.set(lane, null);
    const api = apiClient(location.origin, () => device.goOffline.value);
    const answer = await api.liveTicket(lane);
    const isWanted = wanted().includes(lane);
    if (!('ticket' in answer) || !isWanted) return lost(lane);
    // The ticket goes beside the name of what is spoken, since an address ends up in logs.
    const address = new URL('/v1/live', location.href.replace(/^http/, 'ws'));
    const socket = new WebSocket(address, [LIVE_PROTOCOL, answer.ticket]);
    sockets.set(lane, socket);
    socket.onopen = () => {
      failures = 0;
      // Whatever was said while there was no socket.
      onPoke();
    };
    socket.onmessage = onPoke;
    socket.onclose = () => lost(lane);
  };
  const lost = (lane: string) => {
    sockets.delete(lane);
    failures += 1;
    setTimeout(keep, waitMs(failures, chance()));
  };
  const wanted = () =>
    device.goOffline.value
      ? []
      : device.lanes.value
          .filter(({ state, isClosed }) => state === 'open' && !isClosed)
          .map(({ id }) => id);
  const keep = () => {
    const now = wanted();
    for (const [lane, socket] of sockets) if (!now.includes(lane)) socket?.close();
    for (const lane of now) if (!sockets.has(lane)) void connect(lane);
  };
  effect(keep);
}
