import * as v from 'valibot';

const answer = v.object({
  people: v.array(v.object({ id: v.string(), name: v.string(), role: v.string() })),
  joinCode: v.optional(v.nullable(v.string()), null),
});

/** Who one can be in a demo, and the code of its walk. */
export type Demo = v.InferOutput<typeof answer>;
type Fetch = typeof fetch;

/** @returns null when there is no answer, or one that is not understood. */
export async function demoPeople(get: Fetch): Promise<Demo | null> {
  try {
    const response = await get('/v1/demo/people');
    const parsed = v.safeParse(answer, response.ok ? await response.json() : null);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Signs in as one of the demo's people; the server sets the cookie. */
export async function signInAs(person: string, post: Fetch): Promise<boolean> {
  const headers = { 'content-type': 'application/json', 'x-loopmee': '1' };
  try {
    const response = await post('/v1/demo/sign-in', {
      method: 'POST',
      headers,
      body: JSON.stringify({ person }),
    });
    return response.ok;
  } catch {
    return false;
  }
}
