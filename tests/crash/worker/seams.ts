import type { Env } from '../../../api/env.ts';
import { TOMORROW } from '../points.ts';
import { hold, reach } from './stopping.ts';

/** The same thing with some of its calls replaced. */
function seam<T extends object>(own: T, changed: Partial<T>): T {
  return new Proxy(own, {
    get(target, name) {
      const value: unknown = Reflect.get(Object.hasOwn(changed, name) ? changed : target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** What the routes get. */
export function watchedBindings(env: Env): Env {
  const { FLOOD: _, ...rest } = env;
  const put = async (...given: Parameters<R2Bucket['put']>) => {
    reach('before-put');
    await hold();
    const stored = await env.BYTES.put(...given);
    reach('between-put-and-row');
    return stored;
  };
  return { ...rest, BYTES: seam(env.BYTES, { put: put as R2Bucket['put'] }) };
}

/** What the object gets: `isErasing` says whether a photo's bytes go because of an erasure. */
export function bindingsOfObject(env: Env, isErasing: (photo: string) => boolean): Env {
  const drop = async (keys: string | string[]) => {
    const [first = ''] = [keys].flat();
    const photo = (first.split('/').at(-1) ?? '').replace(/\.small$/, '');
    const isErasure = isErasing(photo);
    // While it is asked of R2, what was written before is committed.
    await scheduler.wait(1);
    reach(isErasure ? 'erased-before-bytes' : 'word-before-bytes');
    await env.BYTES.delete(keys);
    if (isErasure) reach('erased-before-directory');
  };
  const batch = (statements: D1PreparedStatement[]) => {
    reach('in-job');
    return env.DIRECTORY.batch(statements);
  };
  return {
    ...env,
    BYTES: seam(env.BYTES, { delete: drop }),
    DIRECTORY: seam(env.DIRECTORY, { batch: batch as D1Database['batch'] }),
  };
}

/** Watches what the object writes by its own statements, and when it tells of it. */
export function watchedState(ctx: DurableObjectState): DurableObjectState {
  const { sql } = ctx.storage;
  const own = sql.exec.bind(sql);
  const exec = (query: string, ...bindings: unknown[]) => {
    if (query.startsWith('DELETE FROM job WHERE id')) reach('job-done');
    if (query.startsWith('INSERT INTO migration') && bindings[0] === TOMORROW)
      reach('in-migration');
    const cursor = own(query, ...bindings);
    if (query.startsWith('INSERT INTO journal')) reach('in-transaction');
    if (query.startsWith("UPDATE journal SET status = 'erased'")) reach('in-erasure');
    return cursor;
  };
  const sockets = ctx.getWebSockets.bind(ctx);
  Object.defineProperty(sql, 'exec', { value: exec });
  Object.defineProperty(ctx, 'getWebSockets', {
    value: () => {
      reach('before-poke');
      return sockets();
    },
  });
  return ctx;
}
