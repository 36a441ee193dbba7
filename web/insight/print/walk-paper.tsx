import type { WalkLine, WalkReport } from '../../../schema/insight.ts';
import { categoryOf } from '../../../schema/vocabulary/categories.ts';
import { findStatuses } from '../../../schema/workflow.ts';
import { momentDay, momentWords } from '../../text/format.ts';
import { insightWords } from '../../text/insight/words.ts';
import { placeWords } from '../../text/place-words.ts';
import { language, words } from '../../text/words.ts';

/** Forty of these fit on one side. */
const MOST_LETTERS = 110;
const shortly = (text: string) =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text;

/** One walk on one A4: what was seen, what was decided, what was said back. */
export function WalkPaper({ report }: { report: WalkReport }) {
  const { walk: say } = insightWords.value;
  const { name, startedAt, madeAt, seen, told, decided, answered, lines, of } = report;
  const kind = (id: WalkLine['category']) => categoryOf(id)?.[language.value] ?? id;
  return (
    <>
      <h1>{say.paper(name, momentDay(startedAt, language.value))}</h1>
      <p>
        {say.seen(of)}: {seen.map(({ category, count }) => `${kind(category)} ${count}`).join(', ')}
        . {told === null ? say.toldFew : say.told(told)}. {say.answered(answered, of)}.
      </p>
      <p>
        {findStatuses
          .filter((status) => decided[status] > 0)
          .map((status) => `${words.value.status[status]} ${decided[status]}`)
          .join(' · ')}
      </p>
      <ol class="walk-lines">
        {lines.map((line) => (
          <li key={`${line.at} ${line.lat} ${line.lng}`}>
            <b>{kind(line.category)}</b>, {placeWords(positionOf(line), words.value)},{' '}
            {words.value.status[line.status]}
            {line.isOfChild && ` (${say.child})`}: {shortly(line.answer) || say.noAnswer}
          </li>
        ))}
      </ol>
      {of > lines.length && <p>{say.more(of - lines.length)}</p>}
      <p class="walk-made">{say.made(momentWords(madeAt, language.value))}</p>
    </>
  );
}

const positionOf = ({ lat, lng }: WalkLine) => ({ lat, lng, accuracy: null, how: 'hand' }) as const;
