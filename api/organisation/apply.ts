import { type Actor, makerOf } from '../../schema/actor.ts';
import type { AuditEntry } from '../../schema/audit.ts';
import { isErased, type Row } from '../../schema/entities/row.ts';
import { limits } from '../../schema/limits.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { type Outcome, reduce } from '../../schema/mutations/reduce.ts';
import { rules } from '../../schema/mutations/rules.ts';
import { RESOLVE_HELD, types } from '../../schema/mutations/types.ts';
import type { ProblemCode } from '../../schema/problem.ts';
import type { PushResult } from '../../schema/protocol.ts';
import { auditedOf } from './audited.ts';
import { Decided } from './decided.ts';
import { Erased, erasedIn } from './erased.ts';
import { audienceOfHeld } from './held-audience.ts';
import { Journal, type JournalEntry } from './journal.ts';
import { Receipts } from './receipts.ts';
import { heldWorks, TouchedRows } from './rows.ts';
import type { Storage } from './storage.ts';
import { isUnnamed, saysNoName } from './unnamed.ts';
import { withoutWords } from './without-words.ts';

export type Applied =
  | { fork: true }
  | { ack: number; head: number; results: PushResult[]; changed: Row[]; audited: AuditEntry[] };

/**
 * Applies one push inside the caller's transaction: seen before? → reduce → rows with the next change number → journal.
 * `n` out of order stops; the same `n` with another mid is a fork; a mid under another `n` is a repeat and changes nothing. What the
 * journal lost, under a number that it went past, is taken in as if it were new.
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
  const erased = new Erased(storage, muts);
  rows.loadFor(muts);
  const receipts = new Receipts(storage, [...muts, ...heldWorks(muts, rows.get)]);
  const decided = new Decided(storage, muts, resultOf);
  const results: PushResult[] = [];
  const changed: Row[] = [];
  const audited: AuditEntry[] = [];
  for (const mutation of muts) {
    const isPassed = mutation.n <= journal.lastN;
    if (isPassed && !journal.isHole(mutation)) {
      const earlier = journal.at(mutation.n);
      if (earlier?.mid !== mutation.mid) return { fork: true };
      results.push(decided.resultOf(earlier));
      continue;
    }
    if (mutation.n > journal.lastN + 1) break;
    const twin = journal.byMid(mutation.mid);
    if (twin) {
      results.push(decided.resultOf({ ...twin, n: mutation.n }));
      journal.add({ ...twin, n: mutation.n, status: 'repeat', body: null }, nowMs);
      continue;
    }
    if (erased.has(mutation) || isAboutNothing(mutation, rows)) {
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
    const kept = withoutWords(mutation, actor);
    const made = isPassed ? madeBy(mutation, rows) : undefined;
    if (made) {
      const { n, mid } = mutation;
      const body = JSON.stringify(kept);
      const again: JournalEntry = { n, mid, status: 'ok', seq: made.seq, why: null, body };
      journal.add(again, nowMs);
      results.push(decided.resultOf(again));
      continue;
    }
    const body = JSON.stringify(kept);
    const size = kept === mutation ? body.length : JSON.stringify(mutation).length;
    const found = decide(mutation, { kept, size }, actor, rows, nowMs);
    const decision = receipts.take(found.rows)
      ? found
      : hold(kept, actor, rows, 'receipt_taken', nowMs);
    audited.push(...auditedOf(mutation, actor, decision, rows.asSeenBy(maker)));
    // What somebody said without their name stays theirs when another takes it in.
    const whose = mutation.t === RESOLVE_HELD ? rows.makerOf('held', mutation.e) : maker;
    for (const row of decision.rows) {
      const numbered = { ...row, seq: journal.nextSeq() };
      rows.put(numbered, whose);
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
    results.push(decided.resultOf(entry));
  }
  if (muts.length === 0) results.push(...erasedIn(storage, actor.lane));
  rows.write();
  receipts.write();
  erased.write(nowMs);
  journal.write();
  return { ack: journal.lastN, head: journal.head, results, changed, audited };
}

/** What it would decide about was erased: nothing of what it says is kept. */
function isAboutNothing({ t, e }: Mutation, rows: TouchedRows): boolean {
  const held = t === RESOLVE_HELD ? rows.get('held', e) : undefined;
  return held !== undefined && isErased(held);
}

/** A repeat answers as the first time did. */
function resultOf(entry: JournalEntry): PushResult {
  const s = entry.status === 'repeat' ? (entry.firstStatus ?? 'ok') : entry.status;
  return { n: entry.n, s, seq: entry.seq, ...(entry.why ? { why: entry.why } : {}) };
}

/** What it did, where only the journal lost it: done again, it would undo what others did since. */
function madeBy({ t, e, mid, set }: Mutation, rows: TouchedRows): Row | undefined {
  const type = types[t];
  const row = type && rows.get(type.kind, e);
  const names = type?.verb === 'patch' ? Object.keys(set) : ['isDeleted'];
  const isThere = e === mid || names.every((name) => row?.from[name] === mid);
  return isThere ? row : undefined;
}

type Decision = { rows: Row[]; status: 'ok' | 'merged' | 'held'; why: string | null };

function decide(
  mutation: Mutation,
  { kept, size }: { kept: Mutation; size: number },
  actor: Actor,
  rows: TouchedRows,
  nowMs: number,
): Decision {
  // Every field has a limit of its own, so a small mutation cannot make a large row: no need to measure it.
  if (size > limits.mutationBytes) return hold(kept, actor, rows, 'too_long', nowMs);
  if (isOnNoWalk(mutation, rows)) return hold(kept, actor, rows, 'subject_unknown', nowMs);
  const outcome = reduceSafely(mutation, actor, rows);
  if ('held' in outcome) return hold(kept, actor, rows, outcome.held, nowMs);
  const isAhead = mutation.at > nowMs + limits.clockAheadMs;
  const unnamed = outcome.rows.map((row) => (isUnnamed(row, rows.get) ? { ...row, by: '' } : row));
  const received = unnamed.map((row) =>
    row.kind === 'conflict' && !rows.get('conflict', row.id)
      ? { ...row, set: { ...row.set, receivedAt: nowMs } }
      : row,
  );
  const timed = isAhead
    ? received.map((row) => ({ ...row, at: Math.min(row.at, nowMs) }))
    : received;
  const status = outcome.kept.length > 0 ? 'merged' : 'ok';
  return {
    rows: timed,
    status,
    why: isAhead ? ('clock_ahead' satisfies ProblemCode) : outcome.kept.join(',') || null,
  };
}

/**
 * Who comes along has a place on a walk, and after a restore they may come in before the walk does: without one they would be told
 * that they have a place, and another would get it.
 */
function isOnNoWalk({ t, set }: Mutation, rows: TouchedRows): boolean {
  const id = (set.about as { id?: unknown } | undefined)?.id;
  return t === 'signup.create' && typeof id === 'string' && !rows.get('walk', id);
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
    set: {
      why,
      type: mutation.t,
      body: mutation.set,
      e: mutation.e,
      base: mutation.base,
      role: actor.role,
      receivedAt: nowMs,
    },
    from: {},
  };
  return { rows: [row], status: 'held', why };
}
