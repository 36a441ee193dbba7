import type { FindStatus } from '../../../schema/workflow.ts';
import { type Storage, select } from '../storage.ts';

export type Went<S = FindStatus> = { to: S; at: number };

const happened = `status IN ('ok', 'merged')`;
/** Of edits that did not know of each other only the first came to be; its `why` names what did not. */
const stood = `NOT (status = 'merged' AND instr(',' || why || ',', ',status,') > 0)`;
/** A clock that runs ahead is not believed. */
const at = `min(body->>'$.at', received_at) AS at`;
const isStep = `body->>'$.t' = 'observation.patch' AND body->>'$.set.status' IS NOT NULL AND ${stood}`;

/** Since a moment: steps that finds took, and what was answered. Nobody's name is read. */
export const lateQuery = `SELECT body->>'$.t' AS t, ${at},
    CASE body->>'$.t' WHEN 'answer.create' THEN body->>'$.set.about.id' ELSE body->>'$.e' END AS id,
    body->>'$.set.status' AS step
  FROM journal WHERE received_at >= ? AND ${happened}
    AND (body->>'$.t' = 'answer.create' OR (${isStep})) ORDER BY seq, n`;
export const earlyQuery = `SELECT body->>'$.e' AS id, ${at}, body->>'$.set.status' AS step
  FROM journal WHERE body->>'$.e' IN (SELECT value FROM json_each(?)) AND received_at < ? AND ${happened}
    AND ${isStep} ORDER BY seq, n`;
export const momentsQuery = `SELECT mid, ${at} FROM journal
  WHERE mid IN (SELECT value FROM json_each(?)) AND status <> 'repeat'`;

type Step = { id: string; at: number; step: FindStatus };

/** What happened since `fromMs`: the steps of finds by id, and which finds and concerns were answered. */
export function readLate(storage: Storage, fromMs: number) {
  const steps = new Map<string, Went[]>();
  const answered = new Set<string>();
  for (const { t, ...one } of select<Step & { t: string }>(storage, lateQuery, fromMs))
    if (t === 'answer.create') answered.add(one.id);
    else append(steps, one);
  return { steps, answered };
}

/** Puts before the steps of these finds what they did before `fromMs`. */
export function addEarlier(
  storage: Storage,
  steps: Map<string, Went[]>,
  ids: readonly string[],
  fromMs: number,
): void {
  const early = new Map<string, Went[]>();
  for (const one of select<Step>(storage, earlyQuery, JSON.stringify(ids), fromMs))
    append(early, one);
  for (const [id, before] of early) steps.set(id, [...before, ...(steps.get(id) ?? [])]);
}

function append(steps: Map<string, Went[]>, { id, at: when, step }: Step): void {
  const known = steps.get(id);
  if (known) known.push({ to: step, at: when });
  else steps.set(id, [{ to: step, at: when }]);
}

/** When these mutations were made. */
export function momentsOf(storage: Storage, mids: readonly (string | null)[]): Map<string, number> {
  const asked = JSON.stringify([...new Set(mids.filter((mid) => mid !== null))]);
  const found = select<{ mid: string; at: number }>(storage, momentsQuery, asked);
  return new Map(found.map(({ mid, at: when }) => [mid, when]));
}
