import type { ProblemCode } from '../../schema/problem.ts';

export const jsonHeaders = { 'content-type': 'application/json', 'x-loopmee': '1' };
export const jsonPost = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: jsonHeaders,
  body: JSON.stringify(body),
});

export const problemOf = async (response: Response): Promise<ProblemCode> =>
  codeOf(await response.json().catch(() => null), response.status);

/** @returns why the server said no; a server on the way that does not know our words said it for reasons of its own. */
export async function codeOf(body: unknown, status: number): Promise<ProblemCode> {
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
  const { problems } = await import('../../schema/problem.ts');
  if (Object.hasOwn(problems, code)) return code as ProblemCode;
  // A proxy on the way refuses in its own words; that it is too much is all it can know of us.
  return status === 413 ? 'too_large' : 'unexpected';
}
