import { writeCsv } from '../../../schema/register/write-csv.ts';
import { categoryOf } from '../../../schema/vocabulary/categories.ts';
import { csvDayOf, csvDegrees, csvTimeOf } from '../../text/csv-cells.ts';
import type { ExportWords } from '../../text/desk-export/words.ts';
import type { Language } from '../../text/language.ts';
import type { words } from '../../text/words.ts';
import type { Entry } from '../finder/entry.ts';
import type { Names } from './names.ts';

type Say = {
  export: ExportWords;
  app: Pick<(typeof words)['value'], 'status' | 'judgement'>;
  language: Language;
};

/**
 * Finds as a list that Dutch Excel opens as it is, a day as `28-11-2026` and times as here. Who of us took something up is in no
 * column, so that no list of it counts people.
 */
export function findsCsv(entries: readonly Entry[], names: Names, say: Say): string {
  const { columns, yes, no, child, adult } = say.export;
  const isSo = (is: boolean) => (is ? yes : no);
  const lines = entries.map((entry) => [
    csvDayOf(entry.at),
    csvTimeOf(entry.at),
    categoryOf(entry.category)?.[say.language] ?? entry.category,
    say.app.status[entry.status],
    ...judgementsOf(entry, say),
    entry.voice === 'child' ? child : adult,
    entry.words,
    entry.labels.join(', '),
    names.teamOf(entry),
    names.walkOf(entry),
    csvDegrees(entry.lat),
    csvDegrees(entry.lng),
    isSo(entry.hasPhoto),
    isSo(entry.isAnswered),
    isSo(entry.isHandedOver),
    entry.id,
  ]);
  return writeCsv([Object.values(columns), ...lines]);
}

/** Of an adult and of a child, apart. */
function judgementsOf(entry: Entry, { app }: Say): [adult: string, child: string] {
  const { voice, judgement, adultJudgement } = entry;
  const [adult, child] = voice === 'child' ? [adultJudgement, judgement] : [judgement, null];
  return [adult ? app.judgement[adult] : '', child ? app.judgement[child] : ''];
}
