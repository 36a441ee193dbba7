import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../tools/worker.ts';

/** What a link carries: kbit/s to the phone and from it, for all connections together; ms there and back. */
export type Speed = { down: number; up: number; roundTripMs: number };

/** GPRS at a busy mast: four slots down and one and a half up, as GSM networks give it indoors. */
export const GPRS: Speed = { down: 35, up: 20, roundTripMs: 800 };

export type Link = {
  port: number;
  slow(speed: Speed | null): void;
  stop(): Promise<void>;
};

/** So few bytes at a time that a slow link is slow all along, and not now and then. */
const PIECE = 256;

/** A road of bytes to `to`, a port on this machine. A connection that is reset on one side is reset on the other. */
export async function openLink(to: number): Promise<Link> {
  let speed: Speed | null = null;
  const down = direction(() => speed && { kbit: speed.down, roundTripMs: speed.roundTripMs });
  const up = direction(() => speed && { kbit: speed.up, roundTripMs: speed.roundTripMs });
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (phone) => {
    const far = connect({ port: to, host: '127.0.0.1', allowHalfOpen: true });
    for (const one of [phone, far]) {
      open.add(one);
      one.on('close', () => open.delete(one));
    }
    up(phone, far);
    down(far, phone);
  });
  const port = await freePort();
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    port,
    slow(next) {
      speed = next;
    },
    async stop() {
      for (const one of open) one.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** One way of the link, whose connections wait for each other. */
function direction(now: () => { kbit: number; roundTripMs: number } | null) {
  let freeAt = 0;
  return (from: Socket, to: Socket): void => {
    // What is on its way arrives in order, also when the link became faster meanwhile.
    let arrived = Promise.resolve();
    const arrive = (ms: number, work: () => unknown) => {
      const at = pause(ms);
      arrived = arrived.then(() => at).then(() => void (to.destroyed || work()));
    };
    const carry = async (bytes: Buffer) => {
      for (let at = 0; at < bytes.length; ) {
        const link = now();
        const piece = bytes.subarray(at, link ? at + PIECE : bytes.length);
        at += piece.length;
        if (link) {
          freeAt = Math.max(performance.now(), freeAt) + (piece.length * 8) / link.kbit;
          await pause(freeAt - performance.now());
        }
        arrive(link ? link.roundTripMs / 2 : 0, () => to.write(piece));
      }
    };
    from.on('data', (bytes: Buffer) => {
      from.pause();
      void carry(bytes).then(() => from.resume());
    });
    from.on('end', () => arrive((now()?.roundTripMs ?? 0) / 2, () => to.end()));
    from.on('error', () => arrive(0, () => to.resetAndDestroy()));
    from.on('close', (isBroken) => isBroken || arrive(0, () => to.end()));
  };
}
