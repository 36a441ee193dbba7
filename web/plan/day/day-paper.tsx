import { dayScreenWords } from '../../text/day/words.ts';
import { dayWords } from '../../text/format.ts';
import { language } from '../../text/words.ts';
import { whereTo } from './visit-words.ts';
import type { Visit } from './visits.ts';
import './day-paper.css';

/** The day on A4, in black and white. Paper gets lost: what was told and how to call somebody is not on it. */
export function DayPaper({ day, visits }: { day: string; visits: readonly Visit[] }) {
  const say = dayScreenWords.value;
  const named = (one: string) => dayWords(one, language.value);
  return (
    <section class="day-paper" aria-hidden="true" data-testid="day-paper">
      <h1>{say.paperTitle(named(day))}</h1>
      <ol>
        {visits.map((visit) => (
          <li key={visit.id}>
            <b>{visit.at ?? say.anyTime}</b>
            <div>
              <b>{visit.task}</b>
              <p>
                {visit.finds[0] && `${visit.finds[0].category[language.value]}, `}
                {whereTo(visit)}
              </p>
              {visit.promises.map(({ id, dueOn, what }) => (
                <p key={id}>{say.promise(named(dueOn), what || say.letKnow)}</p>
              ))}
              {visit.dueOn && <p>{say.dueOn(named(visit.dueOn))}</p>}
              {visit.parts.map(({ text, isDone }) => (
                <p key={text} class="day-paper-part" data-done={isDone}>
                  {text}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <p>{say.paperNote}</p>
    </section>
  );
}
