import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../../../schema/demo/seeded.ts';
import type { Exchange, Fault } from './fault-proxy.ts';

export const PORTAL_TITLE = 'Welkom in hotel De Gouden Leeuw';
const PORTAL = `<!doctype html><html lang="nl"><title>Wifi</title><h1>${PORTAL_TITLE}</h1>`;
const html = { 'content-type': 'text/html; charset=utf-8' };

/** What goes to the server itself; the rest is the app. */
export const toServer = (path: string) => path.startsWith('/v1/');

/** Whatever is asked, the hotel's sign-in page is the answer. */
export const portal: Fault = {
  meet: async ({ answer }) => void answer.writeHead(200, html).end(PORTAL),
};

/** The same, by way of an address elsewhere. */
export const portalElsewhere: Fault = {
  async meet({ asked, path, answer }) {
    if (path === '/inloggen') return void answer.writeHead(200, html).end(PORTAL);
    const port = asked.headers.host?.split(':')[1];
    answer.writeHead(302, { location: `http://localhost:${port}/inloggen` }).end();
  },
};

/** @param retryAfter seconds */
export const refusing = (status: number, retryAfter?: number): Fault => ({
  only: toServer,
  async meet({ body, answer }) {
    await body();
    const wait = retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` };
    answer.writeHead(status, { ...html, ...wait }).end('<h1>Nee</h1>');
  },
});

/** Half an answer, and then nothing any more, for ever. */
export const stalling: Fault = {
  sockets: 'silent',
  async meet({ passOn, answer }) {
    const { status, headers, body } = await passOn();
    answer.writeHead(status, { ...headers, 'content-length': body.length });
    answer.write(body.subarray(0, body.length / 2));
  },
};

/** Nobody answers, for ever; nor did the server hear anything. */
export const silent: Fault = { sockets: 'silent', meet: async () => undefined };

/** The connection is reset when half the request was heard; the server hears that half. */
export const resetInRequest: Fault = {
  async meet({ passOnHalf, reset }) {
    await passOnHalf();
    reset();
  },
};

/** The server did it; the connection is reset in the middle of the answer. */
export const resetInAnswer: Fault = { meet: breakAnswer };

/** The server did it; what comes is half an answer that says it is whole. */
export const halfAnswers: Fault = {
  only: toServer,
  async meet({ passOn, give }) {
    const answered = await passOn();
    const body = answered.body.subarray(0, answered.body.length / 2);
    give({
      ...answered,
      headers: { ...answered.headers, 'content-length': `${body.length}` },
      body,
    });
  },
};

async function breakAnswer({ passOn, answer, reset }: Exchange): Promise<void> {
  const { status, headers, body } = await passOn();
  answer.writeHead(status, { ...headers, 'content-length': body.length });
  answer.write(body.subarray(0, body.length / 2));
  await pause(20);
  reset();
}

/** Of all requests this part is lost: before the server heard it, or after it did what was asked. */
export function losing(part: number, seed: number): Fault {
  const next = seeded(seed);
  return {
    sockets: 'pass',
    async meet(exchange) {
      const { passOn, give, reset } = exchange;
      if (next() >= part) return give(await passOn());
      await pause(next() * 300);
      if (next() < 0.5) return reset();
      return breakAnswer(exchange);
    },
  };
}
