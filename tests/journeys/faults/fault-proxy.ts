import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import { connect, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { freePort } from '../../tools/worker.ts';
import { openLink, type Speed } from './link.ts';

export type Answered = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** One request that met somebody on the way. */
export type Exchange = {
  method: string;
  path: string;
  asked: IncomingMessage;
  answer: ServerResponse;
  /** All that was asked; once. */
  body(): Promise<Buffer>;
  /** The server does it. */
  passOn(): Promise<Answered>;
  /** The server hears half of what was asked, and then the connection breaks. */
  passOnHalf(): Promise<void>;
  give(answered: Answered): void;
  /** Ends the connection with an RST. */
  reset(): void;
};

export type Fault = {
  /** Of the road, for every byte. */
  speed?: Speed;
  /** What becomes of a request, instead of being passed on. */
  meet?: (exchange: Exchange) => Promise<void>;
  /** Those that meet it; the others are passed on. All by default. */
  only?: (path: string, method: string) => boolean;
  /** What becomes of a WebSocket, open or asked for, that meets it; silent: it hears nothing, and is not told so either. */
  sockets?: 'reset' | 'silent' | 'pass';
};

export type FaultProxy = {
  url: string;
  /** From now on this goes wrong; null: nothing any more. */
  set(fault: Fault | null): void;
  /** Requests that met a fault since it began. */
  met(): number;
  stop(): Promise<void>;
};

/** A road to the real Worker on which everything goes well until told otherwise. HTTP and WebSocket, over real TCP. */
export async function startFaultProxy(server: string): Promise<FaultProxy> {
  let fault: Fault | null = null;
  let met = 0;
  const sockets = new Set<Socket>();
  const meets = (path: string, method: string) =>
    fault?.meet && (fault.only?.(path, method) ?? true) ? fault.meet : null;
  const fateOf = (path: string) =>
    meets(path, 'GET') ? (fault?.sockets ?? ('reset' as const)) : 'pass';

  const http = createServer((asked, answer) => {
    const exchange = exchangeOf(asked, answer, server);
    const meet = meets(exchange.path, exchange.method);
    if (meet) met += 1;
    (meet ? meet(exchange) : exchange.passOn().then(exchange.give)).catch(() => exchange.reset());
  });
  http.on('upgrade', (asked: IncomingMessage, phone: Socket, head: Buffer) => {
    phone.on('error', () => undefined);
    const fate = fateOf(pathOf(asked));
    if (fate !== 'pass') met += 1;
    if (fate === 'silent') return;
    if (fate === 'reset') return phone.resetAndDestroy();
    tunnel(asked, phone, head, server);
    sockets.add(phone);
    phone.on('close', () => sockets.delete(phone));
  });
  // A slow link is not a dead one.
  http.requestTimeout = 0;
  http.headersTimeout = 0;
  const port = await freePort();
  await new Promise<void>((ready) => http.listen(port, '127.0.0.1', ready));
  const link = await openLink(port);
  return {
    url: `http://127.0.0.1:${link.port}`,
    set(next) {
      fault = next;
      met = 0;
      link.slow(next?.speed ?? null);
      const fate = fateOf('/v1/live');
      for (const socket of sockets) {
        if (fate === 'silent') socket.pause();
        if (fate === 'reset') socket.resetAndDestroy();
      }
    },
    met: () => met,
    async stop() {
      await link.stop();
      http.closeAllConnections();
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => http.close(closed));
    },
  };
}

const pathOf = (asked: IncomingMessage) => new URL(asked.url ?? '/', 'http://here').pathname;

function exchangeOf(asked: IncomingMessage, answer: ServerResponse, server: string): Exchange {
  let body: Promise<Buffer> | null = null;
  const whole = () => {
    body ??= buffer(asked);
    return body;
  };
  const toServer = () =>
    request(new URL(asked.url ?? '/', server), { method: asked.method, headers: asked.headers });
  return {
    method: asked.method ?? 'GET',
    path: pathOf(asked),
    asked,
    answer,
    body: whole,
    async passOn() {
      const sent = await whole();
      return new Promise((done, fail) => {
        const onward = toServer().on('response', (got: IncomingMessage) =>
          buffer(got).then((body) => done(answeredBy(got, body)), fail),
        );
        onward.on('error', fail).end(sent);
      });
    },
    async passOnHalf() {
      const sent = await whole();
      await new Promise<void>((done) => {
        const onward = toServer().on('error', () => done());
        onward.on('close', done).write(sent.subarray(0, sent.length / 2), () => onward.destroy());
      });
    },
    give({ status, headers, body }) {
      answer.writeHead(status, headers).end(body);
    },
    reset() {
      asked.socket.resetAndDestroy();
    },
  };
}

/** Without what is said of the connection to the server alone. */
function answeredBy({ statusCode = 502, headers }: IncomingMessage, body: Buffer): Answered {
  const { connection: _, 'transfer-encoding': __, 'keep-alive': ___, ...others } = headers;
  return { status: statusCode, headers: others, body };
}

/** The bytes of a WebSocket, as they are. */
function tunnel(asked: IncomingMessage, phone: Socket, head: Buffer, server: string): void {
  const { port, hostname } = new URL(server);
  const far = connect(Number(port), hostname, () => {
    const lines = asked.rawHeaders.flatMap((name, at, all) =>
      at % 2 === 0 ? [`${name}: ${all[at + 1]}`] : [],
    );
    far.write([`GET ${asked.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    far.write(head);
    phone.pipe(far).pipe(phone);
  });
  far.on('error', () => phone.destroy());
  far.on('close', () => phone.destroy());
  phone.on('close', () => far.destroy());
}
