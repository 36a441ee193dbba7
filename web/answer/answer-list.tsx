import { answerWords } from '../text/answer/words.ts';
import { type AnswerSeen, type Rows, teamName } from './concern-rows.ts';
import { RowTrouble } from './row-trouble.tsx';
import { answerLine } from './told-words.ts';

/** Everything that was said back, the newest first. */
export function AnswerList({ view, answers }: { view: Rows; answers: readonly AnswerSeen[] }) {
  const say = answerWords.value.answer;
  if (answers.length === 0) return <p class="quiet">{say.none}</p>;
  return (
    <ul class="told-list">
      {answers.map((row) => {
        const team = teamName(view, row.set.team);
        return (
          <li key={row.id} data-testid="answer">
            <p>
              <strong>{answerLine(row)}</strong>
              {team && <span class="row-line">{say.by(team)}</span>}
            </p>
            <p class="told-said" dir="auto">
              {row.set.text}
            </p>
            <RowTrouble row={row} />
          </li>
        );
      })}
    </ul>
  );
}
