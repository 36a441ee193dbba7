import type { MapSource } from './map-sources.ts';

const HOUR_MS = 3_600_000;
/** A service that is away is asked again soon. */
const RETRY_MS = 60_000;
const PATIENCE_MS = 4_000;

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Found = { url: string | null; until: number };

/** Of each source the first form of its address that answers with a picture, remembered for an hour. */
export function tileHealth(ask: Fetch) {
  const found = new Map<string, Found>();
  return {
    /** @returns the address to use, or null when no form of it answers. */
    async urlOf(source: MapSource, nowMs: number): Promise<string | null> {
      const key = source.urls.join(' ');
      const known = found.get(key);
      if (known && known.until > nowMs) return known.url;
      const answers = await Promise.all(source.urls.map((url) => isAlive(ask, url, source)));
      const url = source.urls.find((_, i) => answers[i]) ?? null;
      found.set(key, { url, until: nowMs + (url ? HOUR_MS : RETRY_MS) });
      return url;
    },
  };
}

async function isAlive(ask: Fetch, url: string, source: MapSource): Promise<boolean> {
  const { z, x, y } = probe(source);
  const address = url.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`);
  try {
    const answer = await ask(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    await answer.body?.cancel();
    return (
      answer.status === 200 && (answer.headers.get('content-type')?.startsWith('image/') ?? false)
    );
  } catch {
    // No answer, or none in time: this form is dead for now.
    return false;
  }
}

/** One tile in the middle of what the source covers, some ten kilometres wide. */
export function probe({ bounds }: Pick<MapSource, 'bounds'>): { z: number; x: number; y: number } {
  if (!bounds) return { z: 1, x: 1, y: 0 };
  const z = 12;
  const lat = (((bounds.south + bounds.north) / 2) * Math.PI) / 180;
  const share = {
    x: ((bounds.west + bounds.east) / 2 + 180) / 360,
    y: (1 - Math.asinh(Math.tan(lat)) / Math.PI) / 2,
  };
  return { z, x: Math.floor(share.x * 2 ** z), y: Math.floor(share.y * 2 ** z) };
}
