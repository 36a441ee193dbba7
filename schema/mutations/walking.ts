import { type Actor, isStaff, makerOf, may, worksInOffice } from '../actor.ts';
import type { Fields, Kind, Lookup, Row } from '../entities/row.ts';
import type { Doorstep, Verdict, Walk } from '../entities/things.ts';
import { plannedWalk } from '../entities/walk-kinds.ts';
import { limits } from '../limits.ts';
import type { ProblemCode } from '../problem.ts';
import type { Mutation } from './mutation.ts';
import type { Type } from './types.ts';

/** What anybody of the organisation on the walk may do to it, also when another planned it: begin, split and close. */
const steps: readonly string[] = ['startedAt', 'endsAt', 'isPlanned', 'closedAt', 'split'];

type Refusal = Extract<ProblemCode, 'permission' | 'bad_shape'>;

/** @returns why what is said of a walk and its promises and votes may not stand; null when it may. */
export function refusedOnWalk(
  { set }: Pick<Mutation, 'set'>,
  { kind, verb }: Pick<Type, 'kind' | 'verb'>,
  actor: Actor,
  row: Row | undefined,
): Refusal | null {
  const names = Object.keys(set);
  if (kind === 'walk') return refusedWalk(names, verb, actor, row);
  if (kind === 'promise') return refusedPromise(set, verb, actor, row);
  if (kind === 'vote' && row && row.by !== makerOf(actor)) return 'permission';
  return null;
}

function refusedWalk(
  names: readonly string[],
  verb: Type['verb'],
  actor: Actor,
  row: Row | undefined,
): Refusal | null {
  const isPlan = names.some((name) => Object.hasOwn(plannedWalk, name) && !steps.includes(name));
  if (verb === 'create') {
    if (names.includes('closedAt')) return 'bad_shape';
    return isPlan && !isStaff(actor.role) ? 'permission' : null;
  }
  if (!row || row.by === makerOf(actor) || worksInOffice(actor.role)) return null;
  return names.every((name) => steps.includes(name)) ? null : 'permission';
}

function refusedPromise(
  set: Fields,
  verb: Type['verb'],
  actor: Actor,
  row: Row | undefined,
): Refusal | null {
  // After a restore it may come in before what it is about does.
  if (verb !== 'create' && !row) return null;
  const about = (row?.set.about ?? set.about) as { kind?: string } | undefined;
  const isOfWalk = about?.kind === 'walk';
  if (!isOfWalk) {
    // What was promised to a resident is kept or not: it does not go.
    if (verb === 'delete' || verb === 'restore') return 'permission';
    return Object.hasOwn(set, 'place') ? 'bad_shape' : null;
  }
  if (!may(actor, 'lead')) return 'permission';
  if (verb === 'create')
    return `${set.what ?? ''}`.trim() && set.team && set.place ? null : 'bad_shape';
  if (Object.hasOwn(set, 'place')) return 'permission';
  return set.team === null || `${set.what ?? 'x'}`.trim() === '' ? 'bad_shape' : null;
}

const DAY_MS = 24 * 3_600_000;

/** A door is known no longer than was agreed, counted from when it was said, on any clock of the world. */
export function staysTooLong({ outcome, until }: Partial<Doorstep['set']>, at: number): boolean {
  const days = outcome ? limits.doorstepDays[outcome] : 0;
  return `${until}` > new Date(at + (days + 1) * DAY_MS).toISOString().slice(0, 10);
}

/** @returns why a find's verdict, or when a walk is, does not hold together; null when it does. */
export function refusedTogether({ kind }: Pick<Row, 'kind'>, next: Row['set']): Refusal | null {
  if (kind === 'verdict') {
    const { about, keep, with: other } = next as Partial<Verdict['set']>;
    const isMerge = keep === 'merge';
    return isMerge !== Boolean(other) || (other && other === about?.id) ? 'bad_shape' : null;
  }
  if (kind !== 'walk') return null;
  const { isPlanned, startedAt = 0, endsAt = 0 } = next as Partial<Walk['set']>;
  return isPlanned && endsAt <= startedAt ? 'bad_shape' : null;
}

/**
 * Two who begin or close a walk at once mean the same: the first stands, and the second changes nothing and is no conflict.
 */
export function isMoot({ kind, set }: Row, name: string, { set: said }: Mutation): boolean {
  if (kind !== 'walk') return false;
  if (name === 'closedAt') return set.closedAt != null && said.closedAt != null;
  const isTime = name === 'startedAt' || name === 'endsAt';
  return isTime && said.isPlanned === false && !set.isPlanned;
}

/** Who closed a walk stands beside when, so that whoever comes second reads by whom it was. */
export const withField = (kind: Kind, name: string, value: unknown, actor: Actor): Fields =>
  kind === 'walk' && name === 'closedAt'
    ? { closedBy: value === null ? null : makerOf(actor) }
    : {};

/**
 * What a row brings about on its walk: who comes along takes a place, and a promise takes one of three. Of two at once for the
 * last place the first has it.
 * @returns rows to write besides; a problem that holds it; null when another row says so already.
 */
export function alongside(row: Row, look: Lookup): Row[] | ProblemCode | null {
  const about = row.set.about as { kind?: string; id?: string } | undefined;
  if (about?.kind !== 'walk' || !about.id) return [];
  const walk = look('walk', about.id) as Walk | undefined;
  // On a phone that does not hold the walk yet.
  if (!walk) return [];
  if (row.kind === 'signup') return seated(row, walk);
  return row.kind === 'promise' ? promised(row, walk) : [];
}

function seated(row: Row, walk: Walk): Row[] | ProblemCode | null {
  const { seats = [], places = 0, closedAt = null } = walk.set;
  const others = seats.filter(({ id }) => id !== row.id);
  if (row.isDeleted) return [{ ...walk, set: { ...walk.set, seats: others } }];
  if (walk.isDeleted) return 'walk_deleted';
  if (closedAt !== null) return 'walk_over';
  if (others.some(({ by }) => by === row.by)) return null;
  if (others.length >= places) return 'places_full';
  return [{ ...walk, set: { ...walk.set, seats: [...others, { id: row.id, by: row.by }] } }];
}

function promised(row: Row, walk: Walk): Row[] | ProblemCode {
  const place = `${row.set.place}`;
  const { [place]: holder, ...others } = walk.set.promised ?? {};
  if (row.isDeleted)
    return holder === row.id ? [{ ...walk, set: { ...walk.set, promised: others } }] : [];
  if (holder && holder !== row.id) return 'promises_full';
  return [{ ...walk, set: { ...walk.set, promised: { ...others, [place]: row.id } } }];
}
