import type { Conflict, Held, HeldDecision } from '../../schema/entities/held.ts';
import type { Fields } from '../../schema/entities/row.ts';
import type { RandomBytes } from '../../schema/ids.ts';
import { readRow, writeAsServer } from './server-write.ts';
import type { Storage } from './storage.ts';

/** @returns what a held row keeps once `forget` took out what may not be known any more: of what came in, and of what was decided. */
export function heldWithout(
  { body, decision }: Held['set'],
  forget: (fields: Fields) => Fields,
): Fields {
  const kept = { body: forget(body as Fields) };
  return decision ? { ...kept, decision: decisionWithout(decision, forget) } : kept;
}

function decisionWithout(decision: HeldDecision, forget: (fields: Fields) => Fields): HeldDecision {
  const { set, stood, ...rest } = decision;
  return { ...rest, ...(set && { set: forget(set) }), ...(stood && { stood: forget(stood) }) };
}

/** Takes these fields out of what was decided about these held rows, in the journal. */
export function forgetChosen(
  storage: Storage,
  held: readonly string[],
  names: readonly string[],
): void {
  storage.sql.exec(
    `UPDATE journal SET body = json_remove(body, ${names.map((name) => `'$.set.set.${name}'`).join(', ')})
     WHERE body->>'$.t' = 'held.resolve' AND body->>'$.e' IN (SELECT value FROM json_each(?))`,
    JSON.stringify(held),
  );
}

/** The later of two values goes, and so does what stood when somebody chose between them. */
export function forgetInConflict(
  storage: Storage,
  id: string,
  gone: Fields,
  forget: (fields: Fields) => Fields,
  nowMs: number,
  random: RandomBytes,
): void {
  const row = readRow(storage, { kind: 'conflict', id }) as Conflict | undefined;
  const decision = row?.set.decision && decisionWithout(row.set.decision, forget);
  const set = { ...gone, ...(decision && { decision }) };
  writeAsServer(storage, { kind: 'conflict', id }, set, nowMs, random);
}
