import type { Draft } from '../../../schema/mutations/mutation.ts';
import type { SeenRow } from '../../sync/device.ts';
import { resolveDraft } from '../../sync/drafts.ts';
import { openConflicts } from '../../text/finds.ts';
import type { Planned, Rows } from '../planned.ts';

/** Fields of which somebody has to choose. Who does it is one choice, though it is kept as an id and as a name. */
export function fieldsToChoose(view: Rows, { id }: Planned): string[] {
  const fields = openConflicts(view, id).map(({ set }) => String(set.field));
  return fields.filter((field) => field !== 'owner' || !fields.includes('who'));
}

/** The choice, and for who does it the name that goes with it. */
export function chosenDrafts(
  view: Rows,
  conflict: SeenRow,
  planned: Planned,
  use: boolean,
): Draft[] {
  const alike =
    conflict.set.field === 'who'
      ? openConflicts(view, planned.id).filter(
          ({ set }) => set.field === 'owner' && set.mid === conflict.set.mid,
        )
      : [];
  return [conflict, ...alike].map((one) => resolveDraft(one, planned, use));
}
