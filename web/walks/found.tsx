import type { Answer } from '../../schema/entities/things.ts';
import { paths } from '../routes.ts';
import type { LaneViewModel } from '../sync/device.ts';
import type { Find } from '../text/finds.ts';
import { dayWords } from '../text/format.ts';
import { placeWords } from '../text/place-words.ts';
import { walksWords } from '../text/walks/words.ts';
import { language, words } from '../text/words.ts';
import { Pictogram } from '../ui/pictogram.tsx';
import { VoicesLine } from '../ui/voices-line.tsx';

type FoundProps = {
  view: Pick<LaneViewModel, 'list'>;
  finds: readonly Find[];
  /** Then a find is opened at the desk. */
  hasDesk: boolean;
};

/** What was seen on a walk, in a child's voice and an adult's beside each other, and what was answered about it. */
export function Found({ view, finds, hasDesk }: FoundProps) {
  const { memory: say } = walksWords.value;
  const { status } = words.value;
  const known = new Map(finds.map((find) => [find.id, find]));
  const answers = view
    .list('answer')
    .flatMap((row) => {
      const set = row.set as Answer['set'];
      const find = known.get(set.about?.id ?? '');
      return find ? [{ id: row.id, set, find }] : [];
    })
    .sort((one, other) => (one.set.on < other.set.on ? 1 : -1));
  return (
    <>
      <section class="block" aria-labelledby="walks-finds">
        <h2 id="walks-finds">{say.finds}</h2>
        {finds.length === 0 && <p class="quiet">{say.noFinds}</p>}
        <ul class="walks-found" data-testid="walk-finds">
          {finds.map(({ id, category, position, row, status: stands }) => {
            const line = (
              <>
                <Pictogram category={category.id} size={36} />
                <span>
                  <strong>{category[language.value]}</strong>
                  <span class="row-line">
                    {placeWords(position, words.value)} · {status[stands]}
                  </span>
                  <VoicesLine row={row} />
                </span>
              </>
            );
            return (
              <li key={id}>
                {hasDesk ? (
                  <a class="walks-find" href={paths.office(id)}>
                    {line}
                  </a>
                ) : (
                  <span class="walks-find">{line}</span>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <section class="block" aria-labelledby="walks-answers">
        <h2 id="walks-answers">{say.answered}</h2>
        {answers.length === 0 && <p class="quiet">{say.noAnswers}</p>}
        <ul class="walks-answers">
          {answers.map(({ id, set, find }) => (
            <li key={id}>
              <p class="quiet">
                {find.category[language.value]}, {placeWords(find.position, words.value)},{' '}
                {dayWords(set.on, language.value)}
              </p>
              <blockquote class="voice">{set.text}</blockquote>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
