import type { FindStatus } from '../../../schema/workflow.ts';
import { type Storage, select } from '../storage.ts';

export type Went<S = FindStatus> = { to: S; at: number };

const happened = `status IN ('ok', 'merged')`;
/** Of edits that did not know of each other only the first came to be; its `why` names what did not. */
const stood = `NOT (status = 'merged' AND instr(',' || why || ',', ',status,') > 0)`;
/** A clock that runs ahead is not believed. */
const at = `min(body->>'$.at', received_at) AS at`;
const isStep = `body->>'$.t' = 'observation.patch' AND body->>'$.set.status' IS NOT NULL AND ${stood}`;

/** A line for each find, since a year has a quarter of a million steps. */
const inOrder = `group_concat(step || ':' || at, ',' ORDER BY seq, n) AS steps`;

/** Since a moment: steps that finds took, and what was answered. Nobody's name is read. */
export const lateQuery = `
  WITH late AS (SELECT seq, n, body->>'$.t' = 'answer.create' AS isAnswer, ${at}, body->>'$.set.status' AS step,
      CASE body->>'$.t' WHEN 'answer.create' THEN body->>'$.set.about.id' ELSE body->>'$.e' END AS id
    FROM journal WHERE received_at >= ? AND ${happened}
      AND (body->>'$.t' = 'answer.create' OR (${isStep})))
  SELECT id, max(isAnswer) AS isAnswered, ${inOrder} FROM late GROUP BY id`;
export const earlyQuery = `
  WITH early AS (SELECT seq, n, body->>'$.e' AS id, ${at}, body->>'$.set.status' AS step FROM journal
    WHERE body->>'$.e' IN (SELECT value FROM json_each(?)) AND received_at < ? AND ${happened} AND ${isStep})
  SELECT id, ${inOrder} FROM early GROUP BY id`;
export const momentsQuery = `SELECT mid, ${at} FROM journal
  WHERE mid IN (SELECT value FROM json_each(?)) AND status <> 'repeat'`;

type Steps = { id: string; steps: string | null };

/** What happened since `fromMs`: the steps of finds by id, and which finds and concerns were answered. */
export function readLate(storage: Storage, fromMs: number) {
  const steps = new Map<string, Went[]>();
  const answered = new Set<string>();
  for (const one of select<Steps & { isAnswered: number }>(storage, lateQuery, fromMs)) {
    if (one.isAnswered) answered.add(one.id);
    if (one.steps) steps.set(one.id, wentOf(one.steps));
  }
  return { steps, answered };
}

/** Puts before the steps of these finds what they did before `fromMs`. */
export function addEarlier(
  storage: Storage,
  steps: Map<string, Went[]>,
  ids: readonly string[],
  fromMs: number,
): void {
  for (const one of select<Steps>(storage, earlyQuery, JSON.stringify(ids), fromMs))
    steps.set(one.id, [...wentOf(one.steps ?? ''), ...(steps.get(one.id) ?? [])]);
}

const wentOf = (steps: string): Went[] =>
  steps.split(',').map((one) => {
    const [to, when] = one.split(':');
    return { to: to as FindStatus, at: Number(when) };
  });

/** When these mutations were made. */
export function momentsOf(storage: Storage, mids: readonly (string | null)[]): Map<string, number> {
  const asked = JSON.stringify([...new Set(mids.filter((mid) => mid !== null))]);
  const found = select<{ mid: string; at: number }>(storage, momentsQuery, asked);
  return new Map(found.map(({ mid, at: when }) => [mid, when]));
}
