import type { Actor } from '../../schema/actor.ts';
import { makerOf } from '../../schema/actor.ts';
import type { HeldDecision } from '../../schema/entities/held.ts';
import { isErased, type Kind, kinds, type Lookup, type Row } from '../../schema/entities/row.ts';
import { startingWith } from '../../schema/entities/starts.ts';
import type { EditableKind } from '../../schema/entities/things.ts';
import { isConfidential } from '../../schema/mutations/confidential.ts';
import type { Mutation } from '../../schema/mutations/mutation.ts';
import { type Outcome, type Rules, reduce } from '../../schema/mutations/reduce.ts';
import type { PushResult } from '../../schema/protocol.ts';
import { SET_ASIDE } from '../../schema/set-aside.ts';
import { rowKey } from './scope-rows.ts';

/** here: only on this device; sending: on its way; in: with the office; attention: a person must look. */
export type SyncState = 'here' | 'sending' | 'in' | 'attention';
export type SeenRow = Row & { sync: SyncState; why?: string };

export type PendingInput = {
  /** What the server said, by kind and id. Not changed. */
  rows: ReadonlyMap<string, Row>;
  /** The lane's mutations in order, with what was answered about them. */
  mutations: readonly Mutation[];
  results: ReadonlyMap<number, PushResult>;
  ackN: number;
  /** Numbers up to here are in the push that is under way. */
  sendingN: number;
  actor: Actor;
  rules: Rules;
  /** Up to which change the lane knows everything confidential, and everything else. */
  seenTo: (isConfidential: boolean) => number;
};

/** What the person sees: the server's rows with every change on top that these rows do not hold yet. Pure. */
export function pendingView(input: PendingInput): Map<string, SeenRow> {
  const seen = new Map<string, SeenRow>();
  for (const [key, row] of input.rows) if (!isErased(row)) seen.set(key, { ...row, sync: 'in' });
  for (const mutation of input.mutations) {
    const result = mutation.n <= input.ackN ? input.results.get(mutation.n) : undefined;
    if (result?.s === 'erased' || isCovered(mutation, result, input, seen)) continue;
    draw(mutation, result, input, seen);
  }
  clearSettled(input, seen);
  for (const row of [...seen.values()]) {
    if (row.kind === 'conflict' && !row.isDeleted && row.set.isResolved !== true)
      drawConflict(row, seen);
  }
  return seen;
}

/** The server's rows already show it. A held one never shows in them: its maker goes on seeing it. */
function isCovered(
  mutation: Mutation,
  result: PushResult | undefined,
  { rows, seenTo }: PendingInput,
  seen: ReadonlyMap<string, SeenRow>,
): boolean {
  if (decisionOn(mutation, rows)?.use) return true;
  const key = rowKey(kindOf(mutation), mutation.e);
  const row = rows.get(key);
  const isCreate = mutation.e === mutation.mid;
  // Erased, and going along once more after a restore: there is nothing of it to show.
  const isBlank = Object.keys(mutation.set).every((name) => name === 'about');
  if (isCreate && isBlank && !isAboutAlone(mutation)) return true;
  // In, though the answer that said so was lost.
  if (isCreate && row && row.kind !== 'held') return true;
  // A choice that was refused was not made: what it was between stands open again, to choose once more.
  if (result?.s === 'held' && mutation.t.endsWith('.resolve')) return true;
  if (!result || result.s === 'held') return false;
  if (row && row.seq >= result.seq) return true;
  // A removal says nothing of what it removes: what it was, the row tells, if only as drawn from the own work.
  const known = row ?? seen.get(key);
  // It changed while it was read page by page, and its page never came: its bytes must still go.
  if (!known && mutation.t === 'attachment.create') return false;
  return seenTo(known ? known.audience === 'door' : isConfidential(mutation)) >= result.seq;
}

/** Who comes along, or saw the same, says nothing but on what: with less to say it would not be there. */
const isAboutAlone = ({ t }: Mutation): boolean =>
  t === 'signup.create' || t === 'also_seen.create';

/** What the office made of it when it could not be applied. */
const decisionOn = ({ mid }: Mutation, rows: PendingInput['rows']) =>
  rows.get(rowKey('held', mid))?.set.decision as HeldDecision | undefined;

const isKind = (name: string): name is Kind => (kinds as readonly string[]).includes(name);

function kindOf({ t }: Mutation): Kind {
  const name = t.slice(0, t.indexOf('.'));
  return isKind(name) ? name : 'held';
}

function draw(
  mutation: Mutation,
  result: PushResult | undefined,
  { rows, actor, rules, ackN, sendingN, mutations }: PendingInput,
  seen: Map<string, SeenRow>,
): void {
  const isAnswered = mutation.n <= ackN;
  const look: Lookup = (kind, id) => {
    const row = seen.get(rowKey(kind, id));
    // It names nobody, and this device knows what it made.
    const isOwn = row?.by === '' && mutations.some(({ mid }) => mid === id);
    return isOwn ? { ...row, by: makerOf(actor) } : row;
  };
  const outcome = reduceSafely(() => reduce(mutation, actor, look, rules));
  // What the server took in is in, also where this phone has let go of what it is about.
  const own = 'held' in outcome && !result ? outcome.held : null;
  const refusal = result?.s === 'held' ? (result.why ?? 'broken_rule') : own;
  const sync: SyncState = refusal
    ? 'attention'
    : isAnswered
      ? 'in'
      : mutation.n <= sendingN
        ? 'sending'
        : 'here';
  const isAside = decisionOn(mutation, rows) !== undefined || result?.why === SET_ASIDE;
  const mark: Mark = isAside
    ? { sync: 'in', why: SET_ASIDE }
    : { sync, ...(refusal ? { why: refusal } : {}) };

  // What was set aside changes nothing of what stands; what it made is its maker's to keep.
  if (isAside && mutation.e !== mutation.mid) {
    const subject = seen.get(rowKey(kindOf(mutation), mutation.e));
    if (subject) seen.set(rowKey(subject.kind, subject.id), { ...subject, ...mark });
    return;
  }
  if ('rows' in outcome && (!refusal || outcome.kept.length === 0)) {
    for (const row of outcome.rows) {
      const key = rowKey(row.kind, row.id);
      // What was refused takes no place on its walk, also where one came free since.
      if (refusal && row.id !== mutation.e) continue;
      // The server's own conflict row may be settled by now.
      if (row.kind === 'conflict' && rows.has(key) && row.id.startsWith(mutation.mid)) continue;
      const known = seen.get(key);
      // Whose it is was only looked up: what was said without a name stays so.
      const by = known?.by === '' ? '' : row.by;
      seen.set(key, { ...row, by, ...worse(known, mark) });
    }
    return;
  }
  const key = rowKey(kindOf(mutation), mutation.e);
  const subject = seen.get(key);
  if (subject) seen.set(key, { ...subject, ...mark });
  else if (mutation.e === mutation.mid) seen.set(key, { ...asMade(mutation, actor), ...mark });
}

/** As on the server: a rule that throws must not take the whole screen with it. */
function reduceSafely(work: () => Outcome): Outcome {
  try {
    return work();
  } catch {
    return { held: 'broken_rule' };
  }
}

const order: readonly SyncState[] = ['in', 'sending', 'here', 'attention'];
type Mark = { sync: SyncState; why?: string };

function worse(known: Mark | undefined, fresh: Mark): Mark {
  if (!known || order.indexOf(fresh.sync) >= order.indexOf(known.sync)) return fresh;
  return { sync: known.sync, ...(known.why ? { why: known.why } : {}) };
}

/** What could not be accepted, as its maker wrote it: it must not vanish from their screen. */
function asMade(mutation: Mutation, actor: Actor): Row {
  const kind = kindOf(mutation);
  const set = { ...startingWith(kind as EditableKind), ...mutation.set };
  const from = Object.fromEntries(Object.keys(set).map((name) => [name, mutation.mid]));
  const audience = isConfidential(mutation) ? 'door' : 'walk';
  return {
    kind,
    id: mutation.e,
    seq: 0,
    walk: mutation.walk ?? actor.walk,
    audience,
    by: makerOf(actor),
    at: mutation.at,
    isDeleted: false,
    set,
    from,
  };
}

/** A refused edit that was done again and accepted needs nobody's attention any more. */
function clearSettled(
  { mutations, results, rows }: PendingInput,
  seen: Map<string, SeenRow>,
): void {
  const open = new Map<string, Set<string>>();
  for (const mutation of mutations) {
    const key = rowKey(kindOf(mutation), mutation.e);
    const result = results.get(mutation.n);
    if (decisionOn(mutation, rows)?.use) continue;
    const fields = open.get(key) ?? new Set<string>();
    for (const name of Object.keys(mutation.set)) {
      if (result?.s === 'held') fields.add(name);
      else if (result?.s === 'ok') fields.delete(name);
    }
    open.set(key, fields);
  }
  for (const [key, fields] of open) {
    const row = seen.get(key);
    if (!row || fields.size > 0 || row.seq === 0) continue;
    if (row.sync !== 'attention' && row.why !== SET_ASIDE) continue;
    const { why: _, ...rest } = row;
    seen.set(key, { ...rest, sync: 'in' });
  }
}

function drawConflict(conflict: SeenRow, seen: Map<string, SeenRow>): void {
  const about = conflict.set.about as { kind: Kind; id: string } | undefined;
  seen.set(rowKey('conflict', conflict.id), { ...conflict, sync: 'attention' });
  const key = about && rowKey(about.kind, about.id);
  const subject = key === undefined ? undefined : seen.get(key);
  if (key !== undefined && subject) seen.set(key, { ...subject, sync: 'attention' });
}
