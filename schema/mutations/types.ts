import type { Action } from '../actor.ts';
import type { Kind } from '../entities/row.ts';
import type { EditableKind } from '../entities/things.ts';
import type { Mutation } from './mutation.ts';

type Verb = 'create' | 'patch' | 'delete' | 'restore';
export type Type = { kind: EditableKind; verb: Verb; action: Action };

/** What can be done with each kind, with the permission it needs. */
const verbs: Partial<Record<EditableKind, Partial<Record<Verb, Action>>>> = {
  walk: { create: 'start', patch: 'edit', delete: 'delete-own', restore: 'delete-own' },
  participant: { create: 'pin', patch: 'edit' },
  observation: { create: 'pin', patch: 'edit', delete: 'delete-own', restore: 'delete-own' },
  concern: { create: 'concern', patch: 'edit', delete: 'delete-own', restore: 'delete-own' },
  promise: { create: 'concern', patch: 'concern', delete: 'lead', restore: 'lead' },
  answer: { create: 'concern', patch: 'concern', delete: 'decide', restore: 'decide' },
  cause: { create: 'decide', patch: 'decide' },
  story: { create: 'decide', patch: 'decide', delete: 'decide', restore: 'decide' },
  note: { create: 'pin' },
  attachment: { create: 'photo', patch: 'release', delete: 'delete-own', restore: 'delete-own' },
  follow_up: { create: 'plan', patch: 'plan' },
  label: { create: 'decide', delete: 'decide', restore: 'decide' },
  comment: { create: 'decide', delete: 'decide', restore: 'decide' },
  handover: { create: 'decide', delete: 'decide', restore: 'decide' },
  saved_view: { create: 'decide', patch: 'decide', delete: 'decide', restore: 'decide' },
  snag: { create: 'speak-up', patch: 'decide', delete: 'delete-own', restore: 'delete-own' },
  appeal: { create: 'decide', patch: 'decide', delete: 'decide', restore: 'decide' },
  initiative: { create: 'speak-up', patch: 'speak-up', delete: 'speak-up', restore: 'speak-up' },
  strength: { create: 'speak-up', patch: 'speak-up', delete: 'speak-up', restore: 'speak-up' },
  signup: { create: 'lead', delete: 'lead' },
  street: { create: 'speak-up', patch: 'speak-up' },
  doorstep: { create: 'lead', patch: 'lead', delete: 'lead' },
  also_seen: { create: 'speak-up', delete: 'delete-own' },
  vote: { create: 'speak-up', patch: 'speak-up', delete: 'delete-own' },
  verdict: { create: 'lead', patch: 'lead', delete: 'lead', restore: 'lead' },
  organisation: { patch: 'manage' },
  team: { create: 'manage', patch: 'manage', delete: 'manage', restore: 'manage' },
  standard_text: { create: 'manage', patch: 'manage', delete: 'manage', restore: 'manage' },
  offer: { create: 'manage', patch: 'manage', delete: 'manage', restore: 'manage' },
};

/** Every type of mutation, as `kind.verb`. Without a prototype: "constructor" is no type, whatever a device sends. */
export const types: Record<string, Type> = Object.create(null);
for (const [kind, actions] of Object.entries(verbs))
  for (const [verb, action] of Object.entries(actions))
    types[`${kind}.${verb}`] = { kind, verb, action } as Type;

export const RESOLVE = 'conflict.resolve';
/** A person in the office decides about what could not be applied (held.ts). */
export const RESOLVE_HELD = 'held.resolve';
export const mutationTypes: readonly string[] = [...Object.keys(types), RESOLVE, RESOLVE_HELD];

/** Which rows `reduce` will look up, besides the walks they are on: known before, so that a whole push is read at once. */
export function touchedBy(mutation: Mutation): { kind: Kind; id: string }[] {
  if (mutation.t === RESOLVE) {
    const about = mutation.set.about as { kind?: Kind; id?: string } | undefined;
    const found: { kind: Kind; id: string }[] = [{ kind: 'conflict', id: mutation.e }];
    if (about?.kind && about.id) found.push({ kind: about.kind, id: about.id });
    return found;
  }
  if (mutation.t === RESOLVE_HELD) return [{ kind: 'held', id: mutation.e }];
  const type = types[mutation.t];
  if (!type) return [];
  const touched: { kind: Kind; id: string }[] = [{ kind: type.kind, id: mutation.e }];
  const about = mutation.set.about as { kind?: Kind; id?: string } | undefined;
  if (type.verb === 'create' && about?.kind && about.id)
    touched.push({ kind: about.kind, id: about.id });
  const answer = mutation.set.closedWith;
  if (typeof answer === 'string') touched.push({ kind: 'answer', id: answer });
  for (const [subject, said] of Object.entries(
    (mutation.set.said ?? {}) as Record<string, unknown>,
  ))
    touched.push(
      typeof said === 'string' ? { kind: 'answer', id: said } : { kind: 'concern', id: subject },
    );
  const parent = mutation.set.duplicateOf;
  if (typeof parent === 'string') touched.push({ kind: type.kind, id: parent });
  return touched;
}
