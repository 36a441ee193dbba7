import type { CheckupReport } from '../../../schema/checkup.ts';
import { checkupWords } from '../../text/checkup/words.ts';
import { clockWords, dayOf, momentWords } from '../../text/format.ts';
import { language } from '../../text/language.ts';
import { Icon } from '../../ui/icon.tsx';
import { brokenIn } from './broken-in.ts';

type CheckupNowProps = { last: CheckupReport | undefined; shown: CheckupReport | undefined };

/** How things are, in a sentence; and where something is wrong, what is safe and what to do. */
export function CheckupNow({ last, shown }: CheckupNowProps) {
  const say = checkupWords.value;
  const when = (at: number) => momentWords(at, language.value);
  const broken = shown ? brokenIn(shown) : 0;
  return (
    <div class="stack" data-testid="checkup">
      {last?.state === 'running' && <p role="status">{say.running(last.looked)}</p>}
      {last?.state === 'broken-off' && <p class="quiet">{say.brokenOff(when(last.at))}</p>}
      {!last && <p class="quiet">{say.never}</p>}
      {shown && (
        <div class="card checkup-says" data-is={broken > 0 ? 'wrong' : 'well'}>
          <Icon name={broken > 0 ? 'attention' : 'check'} size={32} />
          <div class="stack">
            <p>
              <strong class="checkup-verdict">{broken > 0 ? say.wrong(broken) : say.well}</strong>
              {isTonights(shown)
                ? say.tonight(clockWords(shown.at, language.value), shown.looked)
                : say.looked(when(shown.at), shown.looked)}
            </p>
            {broken > 0 && (
              <>
                <p>{say.whatIsSafe}</p>
                <p>{say.whatToDo}</p>
              </>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

const isTonights = ({ at, by }: CheckupReport): boolean =>
  by === 'night' && dayOf(at) === dayOf(Date.now());
