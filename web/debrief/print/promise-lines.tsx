import { debriefWords } from '../../text/debrief/words.ts';
import { dayWords } from '../../text/format.ts';
import { language } from '../../text/words.ts';
import type { PaperPromise } from './paper-rows.ts';

/** The promises of a walk on paper: in words, by a team, before a day. */
export function PromiseLines({ promises }: { promises: readonly PaperPromise[] }) {
  const say = debriefWords.value;
  if (promises.length === 0) return <p>{say.paper.noPromise}</p>;
  return (
    <ol class="paper-promises">
      {promises.map(({ place, what, team, dueOn }) => (
        <li key={place}>
          <span class="paper-place">{place}</span>
          <span>
            <strong>{what}</strong>
            <br />
            {say.promises.by(team || say.promises.gone, dayWords(dueOn, language.value))}
          </span>
        </li>
      ))}
    </ol>
  );
}
