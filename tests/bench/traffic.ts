import type { Handler } from './handler.ts';

let requests = 0;
let bytesUp = 0;

/** Counts what reached the server outside the files of the page: requests, and bytes of bodies as sent. */
export const traffic: { count: Handler; tell: Handler } = {
  count(request, _response, next) {
    if (
      request.method === 'POST' ||
      request.method === 'PUT' ||
      request.url?.startsWith('/pouch/')
    ) {
      requests += 1;
      bytesUp += Number(request.headers['content-length'] ?? 0);
    }
    next();
  },
  /** GET /traffic answers and starts again from 0. */
  tell(request, response, next) {
    if (request.url !== '/traffic') return next();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ requests, bytesUp }));
    requests = 0;
    bytesUp = 0;
  },
};
