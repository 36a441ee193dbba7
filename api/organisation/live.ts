import { LIVE_PROTOCOL } from '../../schema/protocol.ts';

/** Accepts a live socket. It only ever says "there is something new". */
export function openSocket(request: Request, ctx: DurableObjectState): Response {
  if (request.headers.get('upgrade') !== 'websocket') return new Response(null, { status: 426 });
  const { 0: client, 1: server } = new WebSocketPair();
  ctx.acceptWebSocket(server);
  const headers = { 'sec-websocket-protocol': LIVE_PROTOCOL };
  return new Response(null, { status: 101, webSocket: client, headers });
}

/** Says to everybody who listens that there is something new. */
export function poke(sockets: readonly WebSocket[]): void {
  for (const socket of sockets) {
    try {
      socket.send('poke');
    } catch {
      // A socket that is just closing: losing a poke costs only delay.
    }
  }
}
