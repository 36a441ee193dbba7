import type { LaneViewModel } from '../../sync/device.ts';
import { dayOf, dayWords } from '../../text/format.ts';
import { type PlanningWords, planningWords } from '../../text/planning/words.ts';
import { language, words } from '../../text/words.ts';
import type { Planned } from '../planned.ts';
import { thingWords } from '../thing-words.ts';

type Set = Planned['set'];

export const planField = (field: string, { fields }: PlanningWords): string =>
  Object.hasOwn(fields, field) ? fields[field as keyof typeof fields] : fields.other;

/** A value of a follow-up as people read it, for two of them side by side. */
export function planValue(view: LaneViewModel, field: string, value: unknown): string {
  const { sheet, days, who } = planningWords.value;
  if (value === null || value === undefined || value === '') return sheet.none;
  if (['plannedOn', 'dueOn', 'waitingUntil'].includes(field))
    return dayWords(String(value), language.value);
  if (field === 'status') return words.value.followUpStatus[value as Set['status']];
  if (field === 'minutes') return days.takes(Number(value));
  if (field === 'parts')
    return (value as Set['parts'])
      .map(({ text, isDone }) => sheet.partDone(text, isDone))
      .join('; ');
  if (field === 'also')
    return (
      (value as Set['also']).map(({ id }) => thingWords(view.byId(id))).join('; ') || sheet.none
    );
  if (field === 'who') {
    const { kind, id } = value as NonNullable<Set['who']>;
    if (kind === 'residents') return who.residents;
    return String((id && view.byId(id)?.set.name) ?? who.other);
  }
  if (field === 'before' || field === 'after') return photoWords(view, String(value));
  if (field === 'said') return sheet.answers(Object.keys(value as Set['said']).length);
  if (field === 'cause') return String(view.byId(String(value))?.set.name ?? sheet.none);
  return String(value);
}

/** By the moment it was taken: two photos have no other name. */
function photoWords(view: LaneViewModel, id: string): string {
  const at = view.byId(id)?.at;
  return at
    ? planningWords.value.sheet.photoOf(dayWords(dayOf(at), language.value))
    : planningWords.value.sheet.after;
}
