import type { ComplexSeen, RegisterAnswer } from '../../schema/register/wire.ts';

const TIMEOUT_MS = 30_000;

/** The complexes of the organisation by name; null when the server cannot be asked. */
export async function askComplexes(slug: string): Promise<ComplexSeen[] | null> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(`/v1/organisations/${slug}/register`, { signal });
    return response.ok ? ((await response.json()) as RegisterAnswer).complexes : null;
  } catch {
    return null;
  }
}
