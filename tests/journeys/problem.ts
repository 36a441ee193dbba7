import { expect } from 'vitest';

/** The code of an answer that says no, in the form and the words that every one must have. */
export const problem = async (answer: Promise<Response>) => {
  const response = await answer;
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const body = (await response.json()) as { code: string; status: number; detail: string };
  expect(body.status).toBe(response.status);
  expect(body.detail.length).toBeGreaterThan(20);
  return body.code;
};
