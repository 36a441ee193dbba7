import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Handler } from './handler.ts';

let isCut = false;
const open = new Set<Socket>();

/** A link that can break: all that is under way is lost, and for a while nothing gets through. */
export const cut: { over(server: Server): void; ask: Handler } = {
  over(server) {
    server.on('connection', (socket: Socket) => {
      if (isCut) return socket.destroy();
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    });
  },
  /** POST /cut/MS breaks it for so many milliseconds, and answers first. */
  ask(request, response, next) {
    const ms = Number(request.url?.match(/^\/cut\/(\d+)$/)?.[1] ?? Number.NaN);
    if (Number.isNaN(ms)) return next();
    response.once('finish', () => {
      isCut = true;
      for (const socket of open) socket.destroy();
      setTimeout(() => {
        isCut = false;
      }, ms);
    });
    response.end('{}');
  },
};
