import type { CheckupReport } from '../../../schema/checkup.ts';
import { checkupWords } from '../../text/checkup/words.ts';
import { momentWords } from '../../text/format.ts';
import { language } from '../../text/language.ts';
import { brokenIn } from './broken-in.ts';

/** A fortnight is enough to see since when something is wrong. */
const SHOWN = 14;

/** The ones before, a line each. */
export function CheckupsBefore({ reports }: { reports: readonly CheckupReport[] }) {
  const say = checkupWords.value;
  if (reports.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="checkups-before">
      <h2 id="checkups-before">{say.olderTitle}</h2>
      <ul class="checkup-before quiet" data-testid="checkups-before">
        {reports.slice(0, SHOWN).map((one) => (
          <li key={one.at}>
            <time dateTime={new Date(one.at).toISOString()}>
              {momentWords(one.at, language.value)}
            </time>
            <span>{outcome(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function outcome(one: CheckupReport): string {
  const say = checkupWords.value;
  const broken = brokenIn(one);
  if (one.state !== 'done') return say.olderBrokenOff;
  return broken > 0 ? say.olderWrong(one.looked, broken) : say.olderWell(one.looked);
}
