import type { Core } from '../../../api/organisation/core.ts';
import { type Storage, select } from '../../../api/organisation/storage.ts';
import { type Kind, kinds, type Row } from '../../../schema/entities/row.ts';
import type { Mutation } from '../../../schema/mutations/mutation.ts';
import type { Mutant } from '../mutant.ts';
import { otherMid } from './of-phones.ts';

const isKind = (name: string): name is Kind => (kinds as readonly string[]).includes(name);
const kindOf = ({ t }: Mutation): string => t.slice(0, t.indexOf('.'));

function rowOf(storage: Storage, mutation: Mutation): Row | undefined {
  const kind = kindOf(mutation);
  if (!isKind(kind)) return undefined;
  const [found] = select<{ row: string }>(
    storage,
    `SELECT row FROM ${kind} WHERE id = ?`,
    mutation.e,
  );
  return found && (JSON.parse(found.row) as Row);
}

/** A core that reads each mutation as another, and keeps in its journal what was sent. */
const reading = (
  core: Core,
  storage: Storage,
  change: (mutation: Mutation, version: number) => Mutation,
): Core => ({
  ...core,
  push(actor, body, origin) {
    const muts = body.muts.map((one) => change(one, body.v));
    const answer = core.push(actor, { ...body, muts }, origin);
    for (const [at, one] of body.muts.entries())
      if (muts[at] !== one)
        storage.sql.exec(
          `UPDATE journal SET body = ? WHERE mid = ? AND status <> 'repeat' AND body IS NOT NULL`,
          JSON.stringify(one),
          one.mid,
        );
    return answer;
  },
});

/** As if it had named what stands there now. */
function unseeing(mutation: Mutation, storage: Storage): Mutation {
  const row = mutation.t.endsWith('.patch') ? rowOf(storage, mutation) : undefined;
  if (!row) return mutation;
  const names = Object.keys(mutation.set);
  const base = Object.fromEntries(names.map((name) => [name, row.from[name] ?? null]));
  return { ...mutation, base };
}

/** Whether it was made later, by the clocks of the phones, than all that it changes. */
function isYounger({ set, at, e }: Mutation, storage: Storage): boolean {
  const others = select<{ at: number }>(
    storage,
    `SELECT body->>'$.at' AS at FROM journal, json_each(?) AS field
     WHERE body->>'$.e' = ? AND body->'$.set' ->> field.value IS NOT NULL`,
    JSON.stringify(Object.keys(set)),
    e,
  );
  return others.every((other) => at > other.at);
}

/** Mistakes in how the server reads what is sent. */
export const ofBodies: readonly Mutant[] = [
  {
    name: 'base-ignored',
    says: 'the later of two edits that did not know of each other replaces the first',
    core: (core, storage) => reading(core, storage, (one) => unseeing(one, storage)),
  },
  {
    name: 'clock-decides',
    says: 'of two edits the one with the later clock stands',
    core: (core, storage) =>
      reading(core, storage, (one) => (isYounger(one, storage) ? unseeing(one, storage) : one)),
  },
  {
    name: 'old-app-refused',
    says: 'the work of an app of last year is refused',
    core: (core, storage) =>
      reading(core, storage, (one, version) => (version < 8 ? { ...one, t: `old.${one.t}` } : one)),
  },
  {
    name: 'number-alone',
    says: 'a copied phone that sends all it has again doubles it',
    core: (core, storage) => ({
      ...core,
      push(actor, body, origin) {
        const muts = body.muts.map((one): Mutation => {
          const [known] = select<{ lane: string }>(
            storage,
            `SELECT lane FROM journal WHERE mid = ? AND status <> 'repeat'`,
            one.mid,
          );
          if (!known || known.lane === body.lane) return one;
          const mid = otherMid(one.mid);
          return { ...one, mid, e: one.e === one.mid ? mid : one.e };
        });
        return core.push(actor, { ...body, muts }, origin);
      },
    }),
  },
  {
    name: 'fork-unchecked',
    says: 'the server passes over numbers that it has, whosever they are',
    core: (core, storage) => ({
      ...core,
      push(actor, body, origin) {
        const [lane] = select<{ last: number }>(
          storage,
          'SELECT last_n AS last FROM lane WHERE id = ?',
          body.lane,
        );
        const muts = body.muts.filter(({ n }) => n > (lane?.last ?? 0));
        return core.push(actor, { ...body, muts }, origin);
      },
    }),
  },
  {
    name: 'late-dropped',
    says: 'what comes in too late is thrown away instead of kept for the office',
    core: (core) => ({
      ...core,
      push(actor, body, origin) {
        if (!actor.isLate) return core.push(actor, body, origin);
        const ack = body.muts.at(-1)?.n ?? 0;
        return { epoch: core.epoch(), ack, head: 0, r: [] };
      },
    }),
  },
  {
    name: 'batch-blind',
    says: 'of two changes in one sending the second does not see the first',
    core: (core, storage) => ({ ...core, push: blindly(core, storage) }),
  },
];

/** One at a time, each on the rows as they were before the whole sending. */
const blindly =
  (core: Core, storage: Storage): Core['push'] =>
  (actor, body, origin) => {
    const before = new Map<string, string>();
    for (const one of body.muts) {
      const row = rowOf(storage, one);
      if (row) before.set(one.e, JSON.stringify(row));
    }
    let answer = core.push(actor, { ...body, muts: body.muts.slice(0, 1) }, origin);
    const seen = new Set(body.muts.slice(0, 1).map(({ e }) => e));
    for (const one of body.muts.slice(1)) {
      if ('fork' in answer || answer.ack !== one.n - 1) return answer;
      const [row, kind] = [before.get(one.e), kindOf(one)];
      if (row && seen.has(one.e) && isKind(kind))
        storage.sql.exec(`UPDATE ${kind} SET row = ? WHERE id = ?`, row, one.e);
      const next = core.push(actor, { ...body, muts: [one] }, origin);
      if ('fork' in next) return next;
      answer = { ...next, r: [...answer.r, ...next.r] };
      seen.add(one.e);
    }
    return answer;
  };
