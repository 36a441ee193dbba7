import type { Context } from 'hono';
import { type ProblemCode, problems } from '../../schema/problem.ts';
import { problemsInEnglish } from '../../schema/problem-en.ts';

/** Thrown where a request cannot go on; `onProblem` is the only place that makes an answer of it. */
export class Problem extends Error {
  readonly code: ProblemCode;

  /** Seconds to leave the server alone altogether; a phone then sends nothing at all. */
  readonly waitS: number | undefined;

  constructor(code: ProblemCode, waitS?: number) {
    super(code);
    this.code = code;
    this.waitS = waitS;
  }
}

/** RFC 9457. The client switches on `code`, never on the sentence. Nothing of the request is repeated or logged. */
export function onProblem(error: unknown, c: Context): Response {
  const code: ProblemCode = error instanceof Problem ? error.code : 'unexpected';
  const { status, nl } = problems[code];
  const isEnglish = c.req.header('accept-language')?.toLowerCase().startsWith('en') ?? false;
  const body = {
    type: `urn:loopmee:problem:${code}`,
    code,
    status,
    title: code.replaceAll('_', ' '),
    detail: isEnglish ? problemsInEnglish[code] : nl,
  };
  const waitS = error instanceof Problem ? error.waitS : undefined;
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(waitS !== undefined && { 'retry-after': `${waitS}` }),
    },
  });
}
