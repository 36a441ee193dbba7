import { INVISIBLE } from '../../schema/entities/invisible.ts';
import type { Fields } from '../../schema/entities/row.ts';
import type { EditableKind } from '../../schema/entities/things.ts';
import type { Rules } from '../../schema/mutations/reduce.ts';
import type { Entry } from './entry.ts';

/** Fields as they can be taken in: what nobody here knows stays behind, invisible signs go. */
export function asItCan({ kind, came }: Entry, rules: Rules): { set: Fields; dropped: string[] } {
  const dropped = Object.keys(came).filter(
    (name) =>
      kind !== null &&
      rules.field(kind as EditableKind, { [name]: came[name] }) === 'unknown_field',
  );
  const kept = Object.entries(came).filter(([name]) => !dropped.includes(name));
  return { set: Object.fromEntries(kept.map(([name, value]) => [name, tidy(value)])), dropped };
}

const tidy = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(new RegExp(INVISIBLE, 'g'), '') : value;
