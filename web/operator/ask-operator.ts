import * as v from 'valibot';
import type { NewOrganisation } from '../../schema/operator.ts';
import { language } from '../text/language.ts';
import { operatorWords } from '../text/operator/words.ts';

const listed = v.object({
  organisations: v.array(
    v.object({ slug: v.string(), name: v.string(), isOpen: v.boolean(), members: v.number() }),
  ),
});
const made = v.object({ slug: v.string(), isNew: v.boolean(), isInvited: v.boolean() });
const problem = v.object({ detail: v.string() });

export type Listed = v.InferOutput<typeof listed>['organisations'];
export type Made = v.InferOutput<typeof made>;
/** A sentence for the person, in their language. */
export type Refused = { sentence: string };

export const isRefused = (answer: object): answer is Refused => 'sentence' in answer;

export async function listOrganisations(key: string): Promise<Listed | Refused> {
  const answer = await ask(key, {}, listed);
  return isRefused(answer) ? answer : answer.organisations;
}

export const makeOrganisation = (key: string, asked: NewOrganisation): Promise<Made | Refused> =>
  ask(key, { method: 'POST', body: JSON.stringify(asked) }, made);

async function ask<S extends v.GenericSchema>(
  key: string,
  init: RequestInit,
  shape: S,
): Promise<v.InferOutput<S> | Refused> {
  const unreachable = { sentence: operatorWords.value.unreachable };
  const headers = {
    authorization: `Bearer ${key}`,
    'accept-language': language.value,
    'content-type': 'application/json',
    'x-loopmee': '1',
  };
  try {
    const answer = await fetch('/v1/operator/organisations', { ...init, headers });
    const body: unknown = await answer.json();
    const read = v.safeParse(shape, body);
    if (answer.ok && read.success) return read.output;
    const told = v.safeParse(problem, body);
    return told.success ? { sentence: told.output.detail } : unreachable;
  } catch {
    // No network, or what answered is no server of ours.
    return unreachable;
  }
}
