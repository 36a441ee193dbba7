import { type Actor, makerOf } from '../../schema/actor.ts';
import type { AuditEntry } from '../../schema/audit.ts';
import type { Row } from '../../schema/entities/row.ts';
import { limits } from '../../schema/limits.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { type Outcome, reduce } from '../../schema/mutations/reduce.ts';
import { rules } from '../../schema/mutations/rules.ts';
import type { ProblemCode } from '../../schema/problem.ts';
import type { PushResult } from '../../schema/protocol.ts';
import { auditedOf } from './audited.ts';
import { Erased } from './erased.ts';
import { audienceOfHeld } from './held-audience.ts';
import { Journal, type JournalEntry } from './journal.ts';
import { Receipts } from './receipts.ts';
import { TouchedRows } from './rows.ts';
import type { Storage } from './storage.ts';
import { isUnnamed, saysNoName } from './unnamed.ts';

export type Applied =
  | { fork: true }
  | { ack: number; head: number; results: PushResult[]; changed: Row[]; audited: AuditEntry[] };

/**
 * Applies one push inside the caller's transaction: seen before? → reduce → rows with the next change number → journal.
 * `n` out of order stops; the same `n` with another mid is a fork; a mid under another `n` is a repeat and changes nothing.
 */
export function applyPush(
  storage: Storage,
  actor: Actor,
  muts: readonly Mutation[],
  nowMs: number,
): Applied {
  const maker = makerOf(actor);
  const journal = new Journal(storage, { lane: actor.lane, maker }, muts);
  const rows = new TouchedRows(storage);
  const receipts = new Receipts(storage, muts);
  const erased = new Erased(storage, muts);
  rows.loadFor(muts);
  const results: PushResult[] = [];
  const changed: Row[] = [];
  const audited: AuditEntry[] = [];
  for (const mutation of muts) {
    if (mutation.n <= journal.lastN) {
      const earlier = journal.at(mutation.n);
      if (earlier?.mid !== mutation.mid) return { fork: true };
      results.push(resultOf(earlier));
      continue;
    }
    if (mutation.n !== journal.lastN + 1) break;
    const twin = journal.byMid(mutation.mid);
    if (twin) {
      results.push(resultOf({ ...twin, n: mutation.n }));
      journal.add({ ...twin, n: mutation.n, status: 'repeat', body: null }, nowMs);
      continue;
    }
    if (erased.has(mutation)) {
      const { n, mid } = mutation;
      const gone: JournalEntry = {
        n,
        mid,
        status: 'erased',
        seq: journal.head,
        why: null,
        body: null,
      };
      journal.add(gone, nowMs);
      results.push(resultOf(gone));
      continue;
    }
    const body = JSON.stringify(mutation);
    const decided = decide(mutation, body.length, actor, rows, nowMs);
    const decision = receipts.take(decided.rows)
      ? decided
      : hold(mutation, actor, rows, 'receipt_taken', nowMs);
    audited.push(...auditedOf(mutation, actor, decision, rows.asSeenBy(maker)));
    for (const row of decision.rows) {
      const numbered = { ...row, seq: journal.nextSeq() };
      rows.put(numbered, maker);
      changed.push(numbered);
    }
    const entry: JournalEntry = {
      n: mutation.n,
      mid: mutation.mid,
      status: decision.status,
      seq: journal.head,
      why: decision.why,
      body,
    };
    journal.add(entry, nowMs);
    results.push(resultOf(entry));
  }
  rows.write();
  receipts.write();
  erased.write(nowMs);
  journal.write();
  return { ack: journal.lastN, head: journal.head, results, changed, audited };
}

/** A repeat answers as the first time did. */
function resultOf(entry: JournalEntry): PushResult {
  const s = entry.status === 'repeat' ? (entry.firstStatus ?? 'ok') : entry.status;
  return { n: entry.n, s, seq: entry.seq, ...(entry.why ? { why: entry.why } : {}) };
}

type Decision = { rows: Row[]; status: 'ok' | 'merged' | 'held'; why: string | null };

function decide(
  mutation: Mutation,
  size: number,
  actor: Actor,
  rows: TouchedRows,
  nowMs: number,
): Decision {
  // Every field has a limit of its own, so a small mutation cannot make a large row: no need to measure it.
  if (size > limits.mutationBytes) return hold(mutation, actor, rows, 'too_long', nowMs);
  const outcome = reduceSafely(mutation, actor, rows);
  if ('held' in outcome) return hold(mutation, actor, rows, outcome.held, nowMs);
  const isAhead = mutation.at > nowMs + limits.clockAheadMs;
  const unnamed = outcome.rows.map((row) => (isUnnamed(row, rows.get) ? { ...row, by: '' } : row));
  const timed = isAhead ? unnamed.map((row) => ({ ...row, at: Math.min(row.at, nowMs) })) : unnamed;
  const status = outcome.kept.length > 0 ? 'merged' : 'ok';
  return {
    rows: timed,
    status,
    why: isAhead ? ('clock_ahead' satisfies ProblemCode) : outcome.kept.join(',') || null,
  };
}

/** A rule that throws is our fault, never the walker's: the mutation is kept and the others go on. */
function reduceSafely(mutation: Mutation, actor: Actor, rows: TouchedRows): Outcome {
  try {
    return reduce(mutation, actor, rows.asSeenBy(makerOf(actor)), rules);
  } catch {
    return { held: 'broken_rule' };
  }
}

function hold(
  mutation: Mutation,
  actor: Actor,
  rows: TouchedRows,
  why: ProblemCode,
  nowMs: number,
): Decision {
  const maker = makerOf(actor);
  const row: Row = {
    kind: 'held',
    id: mutation.mid,
    seq: 0,
    walk: mutation.walk ?? actor.walk,
    audience: audienceOfHeld(mutation, rows.get),
    by: saysNoName(mutation, rows.asSeenBy(maker), maker) ? '' : maker,
    at: Math.min(mutation.at, nowMs),
    isDeleted: false,
    set: { why, type: mutation.t, body: mutation.set },
    from: {},
  };
  return { rows: [row], status: 'held', why };
}
