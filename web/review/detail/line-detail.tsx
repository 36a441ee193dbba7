import type { Find } from '../../text/finds.ts';
import { momentWords } from '../../text/format.ts';
import { placeWords } from '../../text/place-words.ts';
import { reviewDetailWords } from '../../text/review-detail/words.ts';
import { language, words } from '../../text/words.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { isOfKid } from '../child-of.ts';
import { ChildLine } from '../for-child/later-line.ts';

/** A find of which only its line in the index is here. */
export function LineDetail({ find }: { find: Find }) {
  return (
    <article class="stack" data-testid="line-detail">
      <header class="find-head">
        <Pictogram category={find.category.id} size={48} />
        <div>
          <h2>{find.category[language.value]}</h2>
          <p class="row-line">{placeWords(find.position, words.value)}</p>
        </div>
        <span class="count">{words.value.status[find.status]}</span>
      </header>
      <p class="row-line">{momentWords(find.row.at, language.value)}</p>
      {isOfKid(find.row) && <ChildLine find={find} />}
      {find.judgement && !isOfKid(find.row) && (
        <p>
          {words.value.find.judgement} <strong>{words.value.judgement[find.judgement]}</strong>
        </p>
      )}
      <p role="status">{reviewDetailWords.value.line}</p>
    </article>
  );
}
