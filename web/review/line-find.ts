import { categoryOf } from '../../schema/vocabulary/categories.ts';
import type { LaneViewModel } from '../sync/device.ts';
import { type Find, readFind } from '../text/finds.ts';
import type { Entry } from './finder/entry.ts';

/** An entry as a find: whole where this device has it whole, else as far as its line in the index says. */
export function findOfEntry(view: LaneViewModel, entry: Entry): Find | null {
  const row = view.byId(entry.id);
  if (row) return row.isDeleted ? null : readFind(row);
  const category = categoryOf(entry.category);
  if (!category) return null;
  const { id, kind, seq, walk, at, lat, lng, status, judgement, laterUntil, duplicateOf } = entry;
  const { voice, adultJudgement } = entry;
  const isChild = voice === 'child';
  const position = { lat, lng, accuracy: null, how: 'hand' as const };
  const set = {
    category: category.id,
    position,
    status,
    judgement,
    laterUntil,
    duplicateOf,
    ...(isChild && { via: 'kid', childJudgement: judgement, judgement: adultJudgement }),
  };
  return {
    row: {
      kind,
      id,
      seq,
      walk,
      audience: 'walk',
      by: '',
      at,
      isDeleted: false,
      set,
      from: {},
      sync: 'in',
    },
    id,
    kind,
    category,
    position,
    status,
    judgement: isChild ? adultJudgement : judgement,
    urgency: null,
    words: '',
  };
}
