import { writeCsv } from '../../../schema/register/write-csv.ts';
import { categoryOf } from '../../../schema/vocabulary/categories.ts';
import { csvDay, csvDayOf, csvDegrees } from '../../text/csv-cells.ts';
import type { Language } from '../../text/language.ts';
import type { PlanExportWords } from '../../text/plan-export/words.ts';
import type { words } from '../../text/words.ts';
import type { PlanLine } from './plan-lines.ts';

export type Say = {
  plan: PlanExportWords;
  app: Pick<(typeof words)['value'], 'followUpStatus'>;
  language: Language;
};

/** The plan as a list that Dutch Excel opens as it is: a follow-up on each line, and no sums. */
export function planCsv(lines: readonly PlanLine[], { plan, app, language }: Say): string {
  const optional = (value: number | null) => (value === null ? '' : String(value));
  const written = lines.map((line) => [
    line.task ?? plan.atHome,
    app.followUpStatus[line.status],
    'name' in line.by ? line.by.name : plan[line.by.kind],
    csvDay(line.plannedOn),
    line.at ?? '',
    optional(line.minutes),
    csvDay(line.dueOn),
    line.waitingFor,
    csvDay(line.waitingUntil),
    line.parts.all > 0 ? String(line.parts.done) : '',
    line.parts.all > 0 ? String(line.parts.all) : '',
    line.cost,
    line.outcome,
    line.category ? (categoryOf(line.category)?.[language] ?? line.category) : '',
    String(line.about),
    line.place ? csvDegrees(line.place.lat) : '',
    line.place ? csvDegrees(line.place.lng) : '',
    csvDayOf(line.madeAt),
    line.id,
  ]);
  return writeCsv([Object.values(plan.columns), ...written]);
}
