import type { Action } from '../actor.ts';
import type { Kind } from '../entities/row.ts';
import type { EditableKind } from '../entities/things.ts';
import type { Mutation } from './mutation.ts';

type Verb = 'create' | 'patch' | 'delete' | 'restore';
export type Type = { kind: EditableKind; verb: Verb; action: Action };

/** Every type of mutation, the permission it needs beside it. */
export const types: Record<string, Type> = {
  'walk.create': { kind: 'walk', verb: 'create', action: 'start' },
  'walk.patch': { kind: 'walk', verb: 'patch', action: 'edit' },
  'participant.create': { kind: 'participant', verb: 'create', action: 'pin' },
  'participant.patch': { kind: 'participant', verb: 'patch', action: 'edit' },
  'observation.create': { kind: 'observation', verb: 'create', action: 'pin' },
  'observation.patch': { kind: 'observation', verb: 'patch', action: 'edit' },
  'observation.delete': { kind: 'observation', verb: 'delete', action: 'delete-own' },
  'observation.restore': { kind: 'observation', verb: 'restore', action: 'delete-own' },
  'concern.create': { kind: 'concern', verb: 'create', action: 'concern' },
  'concern.patch': { kind: 'concern', verb: 'patch', action: 'edit' },
  'concern.delete': { kind: 'concern', verb: 'delete', action: 'delete-own' },
  'concern.restore': { kind: 'concern', verb: 'restore', action: 'delete-own' },
  'note.create': { kind: 'note', verb: 'create', action: 'pin' },
  'attachment.create': { kind: 'attachment', verb: 'create', action: 'photo' },
  'attachment.patch': { kind: 'attachment', verb: 'patch', action: 'release' },
  'attachment.delete': { kind: 'attachment', verb: 'delete', action: 'delete-own' },
  'attachment.restore': { kind: 'attachment', verb: 'restore', action: 'delete-own' },
  'follow_up.create': { kind: 'follow_up', verb: 'create', action: 'plan' },
  'follow_up.patch': { kind: 'follow_up', verb: 'patch', action: 'plan' },
  'organisation.patch': { kind: 'organisation', verb: 'patch', action: 'manage' },
  'team.create': { kind: 'team', verb: 'create', action: 'manage' },
  'team.patch': { kind: 'team', verb: 'patch', action: 'manage' },
  'team.delete': { kind: 'team', verb: 'delete', action: 'manage' },
  'team.restore': { kind: 'team', verb: 'restore', action: 'manage' },
  'standard_text.create': { kind: 'standard_text', verb: 'create', action: 'manage' },
  'standard_text.patch': { kind: 'standard_text', verb: 'patch', action: 'manage' },
  'standard_text.delete': { kind: 'standard_text', verb: 'delete', action: 'manage' },
  'standard_text.restore': { kind: 'standard_text', verb: 'restore', action: 'manage' },
};

export const RESOLVE = 'conflict.resolve';
export const mutationTypes: readonly string[] = [...Object.keys(types), RESOLVE];

/** Which rows `reduce` will look up, besides the walks they are on: known before, so that a whole push is read at once. */
export function touchedBy(mutation: Mutation): { kind: Kind; id: string }[] {
  if (mutation.t === RESOLVE) {
    const about = mutation.set.about as { kind?: Kind; id?: string } | undefined;
    const found: { kind: Kind; id: string }[] = [{ kind: 'conflict', id: mutation.e }];
    if (about?.kind && about.id) found.push({ kind: about.kind, id: about.id });
    return found;
  }
  const type = types[mutation.t];
  if (!type) return [];
  const touched: { kind: Kind; id: string }[] = [{ kind: type.kind, id: mutation.e }];
  const about = mutation.set.about as { kind?: Kind; id?: string } | undefined;
  if (type.verb === 'create' && about?.kind && about.id)
    touched.push({ kind: about.kind, id: about.id });
  return touched;
}
