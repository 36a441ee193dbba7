import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { deskWords } from '../text/desk/words.ts';
import type { Find } from '../text/finds.ts';
import { momentDay } from '../text/format.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';

/** Rows drawn at once; more come when asked for. */
const WINDOW = 100;

type ReviewListProps = {
  finds: readonly Find[];
  chosen: string | null;
  picked: ReadonlySet<string>;
  href: (find: string) => string;
  onPick: (find: string) => void;
  /** Why nothing is here. */
  empty: string;
  /** How many were merged with a find. */
  mergedOf: (find: string) => number;
  /** The first photo of a find, from another part of the app. */
  photo: (find: string) => ComponentChildren;
};

/** What came in, who waited longest first: the same finds in the same order as the keys go through, and as the map shows. */
export function ReviewList({ finds, empty, chosen, ...rest }: ReviewListProps) {
  const { review } = words.value;
  const [shown, setShown] = useState(WINDOW);
  const at = finds.findIndex(({ id }) => id === chosen);
  const count = Math.max(shown, Math.ceil((at + 1) / WINDOW) * WINDOW);
  if (finds.length === 0) return <EmptyCard picture="door" text={empty} />;
  return (
    <section aria-label={review.list}>
      <ul class="rows">
        {finds.slice(0, count).map((find) => (
          <li key={find.id}>
            <ReviewRow find={find} isChosen={find.id === chosen} {...rest} />
          </li>
        ))}
      </ul>
      {finds.length > count && (
        <button
          type="button"
          class="button button-quiet button-wide"
          onClick={() => setShown(count + WINDOW)}
        >
          {deskWords.value.views.more(Math.min(WINDOW, finds.length - count))}
        </button>
      )}
    </section>
  );
}

type ReviewRowProps = Pick<ReviewListProps, 'picked' | 'href' | 'onPick' | 'mergedOf' | 'photo'> & {
  find: Find;
  isChosen: boolean;
};

function ReviewRow({ find, isChosen, picked, href, onPick, mergedOf, photo }: ReviewRowProps) {
  const { status, sync } = words.value;
  const { bulk, office } = deskWords.value;
  const { id, category, position, row, words: said } = find;
  const merged = mergedOf(id);
  return (
    <div class="desk-row">
      <a
        class="row"
        href={href(id)}
        aria-current={isChosen ? 'true' : undefined}
        data-testid="review-row"
        data-status={find.status}
      >
        <Pictogram category={category.id} size={36} />
        <span>
          <span class="review-pair">
            <span class="row-title">{category[language.value]}</span>
            <span class="row-line">{momentDay(row.at, language.value)}</span>
          </span>
          <span class="review-pair">
            <span class="row-line">{placeWords(position, words.value)}</span>
            <span class="count">{status[find.status]}</span>
          </span>
          {said && <span class="row-line voice review-said">“{said}”</span>}
          {merged > 0 && <span class="row-line">{office.merged(merged)}</span>}
          {row.sync !== 'in' && <SyncChip state={row.sync} label={sync[row.sync]} />}
        </span>
        {photo(id)}
      </a>
      <label class="choice desk-pick">
        <input
          type="checkbox"
          aria-label={bulk.choose(
            `${category[language.value]}, ${placeWords(position, words.value)}`,
          )}
          checked={picked.has(id)}
          onChange={() => onPick(id)}
        />
      </label>
    </div>
  );
}
