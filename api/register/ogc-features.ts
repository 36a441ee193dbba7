import * as v from 'valibot';
import { limits } from '../../schema/limits.ts';
import { collect } from '../http/body.ts';
import { Problem } from '../http/problem.ts';

const page = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      properties: v.nullish(v.record(v.string(), v.unknown())),
      geometry: v.unknown(),
    }),
  ),
  links: v.optional(v.array(v.object({ rel: v.string(), href: v.string() })), []),
});
export type Feature = v.InferOutput<typeof page>['features'][number];

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Every feature of an OGC API Features service that a query names, page after page, and never from another host than the
 * configured one. @throws Problem: away, slow, not understood, or more than is read at a time.
 */
export async function readFeatures(
  ask: Fetch,
  items: URL,
  query: Record<string, string>,
): Promise<Feature[]> {
  const features: Feature[] = [];
  let next: URL | null = new URL(items);
  next.search = new URLSearchParams({ ...query, limit: '1000', f: 'json' }).toString();
  for (let pages = 0; next; pages++) {
    if (pages === limits.sourcePages) throw new Problem('source_too_much');
    const { features: found, links } = await readPage(ask, next);
    features.push(...found);
    const link = links.find(({ rel }) => rel === 'next');
    const following: URL | null = link ? URL.parse(link.href, next.href) : null;
    if (link && following?.origin !== items.origin) throw new Problem('source_nonsense');
    next = following;
  }
  return features;
}

async function readPage(ask: Fetch, url: URL): Promise<v.InferOutput<typeof page>> {
  const signal = AbortSignal.timeout(limits.sourcePatienceMs);
  const text = await reached(async () => {
    const answer = await ask(url.href, {
      headers: { accept: 'application/geo+json, application/json' },
      // A redirect would lead past the check of the host.
      redirect: 'manual',
      signal,
    });
    const isBusy = answer.status >= 500 || answer.status === 429;
    const isJson = /\bjson\b/.test(answer.headers.get('content-type') ?? '');
    if (!answer.ok || !isJson) {
      await answer.body?.cancel();
      throw new Problem(isBusy ? 'source_away' : 'source_nonsense');
    }
    const bytes = await collect(answer.body, limits.sourcePageBytes, 'source_nonsense');
    return new TextDecoder().decode(bytes);
  }, signal);
  const parsed = v.safeParse(page, jsonOr(text));
  if (!parsed.success) throw new Problem('source_nonsense');
  return parsed.output;
}

async function reached(work: () => Promise<string>, signal: AbortSignal): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) throw new Problem('source_slow');
    // Half a page is no answer: the service went away while it spoke.
    if (error instanceof Problem && error.code !== 'not_json') throw error;
    throw new Problem('source_away');
  }
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
