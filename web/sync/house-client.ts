import type { ProblemCode } from '../../schema/problem.ts';

export type LogoAnswer = { problem: ProblemCode } | { unreachable: true } | { logo: string | null };

/** Where the picture of an organisation is, for who reads along on this lane. The hash is in it, so what is there never changes. */
export const logoAddress = (slug: string, logo: string, lane: string): string =>
  `/v1/organisations/${slug}/logo?v=${logo}&lane=${lane}`;

/** A slow link and two hundred kilobytes. */
const TIMEOUT_MS = 60_000;

/** Hands in a picture of `type`, or takes the one that is there away. */
export const sendLogo = (slug: string, bytes: Blob): Promise<LogoAnswer> =>
  ask(slug, { method: 'PUT', body: bytes });
export const removeLogo = (slug: string): Promise<LogoAnswer> => ask(slug, { method: 'DELETE' });

/** What goes in a night; the last two as far as the server counts them. */
export type Going = { photos: number; nicknames: number; concerns?: number; contacts?: number };

/** How much would go in the coming night under these terms; null when the server cannot be asked. */
export async function askGoing(
  slug: string,
  keep: { photos: number | null; nicknames: number | null },
): Promise<Going | null> {
  const query = new URLSearchParams({
    photos: String(keep.photos ?? ''),
    names: String(keep.nicknames ?? ''),
  });
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(`/v1/organisations/${slug}/retention?${query}`, { signal });
    return response.ok ? ((await response.json()) as Going) : null;
  } catch {
    return null;
  }
}

async function ask(slug: string, init: RequestInit): Promise<LogoAnswer> {
  try {
    const response = await fetch(`/v1/organisations/${slug}/logo`, {
      ...init,
      headers: { 'x-loopmee': '1' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = (await response.json()) as { logo: string | null } | { code: ProblemCode };
    return 'code' in body ? { problem: body.code } : { logo: body.logo };
  } catch {
    // A broken network and a captive portal's page alike.
    return { unreachable: true };
  }
}
