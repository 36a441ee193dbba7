import type { Entry } from './entry.ts';
import { editorOf } from './field-editor.tsx';
import { readable } from './value-words.ts';

/** What can be done with it besides setting it aside: not what nobody here knows, nor what lost what it was about. */
export function canTake({ verb, e, kind, came, isConflict, subject }: Entry): {
  take: boolean;
  correct: boolean;
} {
  const isKnown = verb !== null && e !== null && (!isConflict || subject !== undefined);
  const hasFields = readable(came).some(([name]) => editorOf(name, kind) !== null);
  return {
    take: isKnown,
    correct: isKnown && hasFields && (verb === 'create' || verb === 'patch'),
  };
}
