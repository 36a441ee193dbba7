import * as v from 'valibot';
import type { EditableKind } from '../entities/things.ts';
import { fieldsOf } from '../entities/things.ts';
import type { ProblemCode } from '../problem.ts';
import type { Rules } from './reduce.ts';

/** @returns why the first field that cannot be kept is refused; null when all can. */
export const checkFields: Rules['field'] = (kind: EditableKind, set) => {
  const validators: Record<string, v.GenericSchema> = fieldsOf[kind];
  for (const [name, value] of Object.entries(set)) {
    const validator = Object.hasOwn(validators, name) ? validators[name] : undefined;
    if (!validator) return 'unknown_field';
    const parsed = v.safeParse(validator, value);
    if (!parsed.success) return codeOf(parsed.issues[0].message);
  }
  return null;
};

/** A field's validator gives a problem code as its message (entities/fields.ts); valibot's own are sentences. */
const codeOf = (message: string): ProblemCode =>
  /^[a-z_]+$/.test(message) ? (message as ProblemCode) : 'bad_shape';
