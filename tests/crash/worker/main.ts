import type { Env } from '../../../api/env.ts';
import app from '../../../api/local.ts';
import { sweeping } from '../../../api/organisation/erased.ts';
import { limits } from '../../../schema/limits.ts';
import { watchedBindings } from './seams.ts';
import { type Control, hearPlan, reach } from './stopping.ts';

export { StoppingOrganisationObject as OrganisationObject } from './stopping-object.ts';

// What goes after a month, or minutes, goes within the test.
Object.assign(limits, { keepRemovedMs: 500 });
Object.assign(sweeping, { againMs: 2_000 });

/** The server as it is started locally, except that it can be ended at any of points.ts. */
export default {
  async fetch(request: Request, env: Env & Control, ctx: ExecutionContext): Promise<Response> {
    await hearPlan(env);
    const { pathname } = new URL(request.url);
    const isPacked = request.headers.get('content-encoding') === 'gzip';
    const sent = isPacked ? halting(request) : request;
    const answer = await app.fetch(sent, watchedBindings(env), ctx);
    if (!answer.ok) return answer;
    if (pathname === '/v1/sync/push') reach('after-commit');
    if (pathname === '/v1/lanes') reach('lane-opened');
    if (request.method === 'PUT' && pathname.startsWith('/v1/attachments/')) reach('after-row');
    return answer;
  },
};

/** The same request, whose body can be cut in its middle. */
function halting(request: Request): Request {
  const half = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, out) {
      out.enqueue(bytes.slice(0, bytes.length / 2));
      reach('gzip-body');
      out.enqueue(bytes.slice(bytes.length / 2));
    },
  });
  return new Request(request, { body: request.body?.pipeThrough(half) ?? null });
}
