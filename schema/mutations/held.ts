import { type Actor, isStaff, makerOf, may, type Role, worksInOffice } from '../actor.ts';
import type { Held, HeldDecision } from '../entities/held.ts';
import type { Fields, Lookup, Row } from '../entities/row.ts';
import type { LaneId } from '../ids.ts';
import { beside } from './beside.ts';
import type { Mutation } from './mutation.ts';
import { type Outcome, type Rules, reduce } from './reduce.ts';
import { types } from './types.ts';

/** What was decided, with the value that stood then: both are kept. */
export function decisionOf(
  { mid, at, set }: Mutation,
  actor: Actor,
  stood: Fields | undefined,
): HeldDecision {
  const corrected = set.set as Fields | undefined;
  // What it names of others is theirs, and goes when theirs is erased.
  const kept = Object.entries(stood ?? {}).filter(([name]) => !beside.includes(name));
  return {
    use: set.use === true,
    by: makerOf(actor),
    at,
    mid,
    ...(set.use === true && corrected && { set: corrected }),
    ...(kept.length > 0 && { stood: Object.fromEntries(kept) }),
  };
}

/** Whoever decides on what it asks for, in the office. Of what nobody here knows, whoever decides at all. */
export function mayDecideHeld({ role }: Pick<Actor, 'role'>, type: string): boolean {
  const action = Object.hasOwn(types, type) ? types[type]?.action : undefined;
  const who = { role } as Actor;
  return worksInOffice(role) && may(who, 'decide') && (!action || may(who, action));
}

/** What it is about stays as it came: put right is what is said of that. */
const asItCame: readonly string[] = ['about', 'via', ...beside];

/** @returns the fields that would be taken in; `corrected` replaces what came. */
export function fieldsTaken(body: Fields, corrected: Fields | undefined): Fields {
  if (!corrected) return body;
  const kept = Object.entries(body).filter(([name]) => asItCame.includes(name));
  const fresh = Object.entries(corrected).filter(([name]) => !asItCame.includes(name));
  return Object.fromEntries([...kept, ...fresh]);
}

/**
 * @returns what is held as the mutation that it was, over the values that whoever decides has seen; null where not enough of it
 * was kept, or where it was itself a choice.
 */
export function heldWork(
  { id, walk, at, set }: Row,
  { n, set: choice, base }: Pick<Mutation, 'n' | 'set' | 'base'>,
): Mutation | null {
  const { type, e, body, base: seen = {} } = set as Held['set'];
  if (e === undefined || !Object.hasOwn(types, type)) return null;
  return {
    n,
    mid: id,
    t: type,
    sv: 1,
    e,
    walk,
    at,
    set: fieldsTaken(body as Fields, choice.set as Fields | undefined),
    base: { ...seen, ...base },
  };
}

/** With the rights of whoever decides, in the name of whoever made it. */
function asMaker(actor: Actor, { by, walk, set }: Row, t: string): Actor {
  const isAnimal = set.role === 'child' && t === 'participant.create';
  const role: Role = isAnimal ? 'child' : actor.role;
  return { ...actor, role, person: null, root: by as LaneId, walk };
}

/**
 * A person in the office decides about what could not be applied: `use` true takes it in, as it came or with the fields of `set`; false
 * sets it aside, and null takes that back. Of two who decide the first stands.
 */
export function resolveHeld(mutation: Mutation, actor: Actor, look: Lookup, rules: Rules): Outcome {
  const held = look('held', mutation.e) as Held | undefined;
  if (held?.set.type === undefined) return { held: 'subject_unknown' };
  const { use, set: corrected } = mutation.set;
  const isFields = corrected === undefined || (typeof corrected === 'object' && corrected !== null);
  if ((use !== null && typeof use !== 'boolean') || !isFields) return { held: 'bad_shape' };
  if (!mayDecideHeld(actor, held.set.type)) return { held: 'permission' };
  const { decision, ...asked } = held.set;
  const from = { ...held.from, decision: mutation.mid };
  if (use === null)
    return { rows: decision?.use === false ? [{ ...held, set: asked, from }] : [], kept: [] };
  if (decision) return { rows: [], kept: [] };
  const work = heldWork(held, mutation);
  const stood = work ? stoodThere(work, look) : undefined;
  const closed = { ...held, set: { ...asked, decision: decisionOf(mutation, actor, stood) }, from };
  if (!use) return { rows: [closed], kept: [] };
  if (!work) return { held: 'unknown_type' };
  const outcome = reduce(work, asMaker(actor, held, work.t), look, rules);
  if ('held' in outcome) return outcome;
  const changed = Object.keys(work.set).filter(
    (name) => JSON.stringify(work.set[name]) !== JSON.stringify((held.set.body as Fields)[name]),
  );
  const taken = outcome.rows.map((row) => {
    const own = Object.entries(row.from).map(([name, mid]) => [
      name,
      changed.includes(name) && mid === held.id ? mutation.mid : mid,
    ]);
    return { ...releasedFor(held, work, row), from: Object.fromEntries(own) };
  });
  return { rows: [...taken, closed], kept: outcome.kept };
}

/** Who takes in the photo of a guest or a child has not looked at it yet. */
function releasedFor({ set }: Held, { t }: Mutation, row: Row): Row {
  const isOthers = t === 'attachment.create' && !(set.role && isStaff(set.role));
  return isOthers ? { ...row, set: { ...row.set, isReleased: false } } : row;
}

function stoodThere({ t, e, set }: Mutation, look: Lookup): Fields | undefined {
  const type = types[t];
  const row = type?.verb === 'patch' ? look(type.kind, e) : undefined;
  return row && Object.fromEntries(Object.keys(set).map((name) => [name, row.set[name] ?? null]));
}
