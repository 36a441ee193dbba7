import type { ComponentChildren } from 'preact';
import { paths } from '../routes.ts';
import type { Find } from '../text/finds.ts';
import { momentDay } from '../text/format.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import type { Filter } from './review-order.ts';

type ReviewListProps = {
  finds: readonly Find[];
  all: readonly Find[];
  filter: Filter;
  chosen: string | null;
  onFilter: (filter: Filter) => void;
  /** The first photo of a find, from another part of the app. */
  photo: (find: string) => ComponentChildren;
};

/** What came in, with concerns of residents in a section of their own. */
export function ReviewList({ finds, all, filter, chosen, onFilter, photo }: ReviewListProps) {
  const { review } = words.value;
  const counts = { new: all.filter(({ status }) => status === 'new').length, all: all.length };
  const sections = [
    { title: review.street, rows: finds.filter(({ kind }) => kind === 'observation') },
    { title: review.concerns, rows: finds.filter(({ kind }) => kind === 'concern') },
  ];
  return (
    <>
      <fieldset class="review-filter" aria-label={review.list}>
        {(['new', 'all'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={filter === one}
            onClick={() => onFilter(one)}
          >
            {review[one]} <span class="count">{counts[one]}</span>
          </button>
        ))}
      </fieldset>
      {finds.length === 0 && (
        <EmptyCard picture="door" text={all.length === 0 ? review.emptyAll : review.empty} />
      )}
      {sections.map(
        ({ title, rows }) =>
          rows.length > 0 && (
            <section key={title} aria-label={title}>
              <h2 class="review-section">{title}</h2>
              <ul class="rows">
                {rows.map((find) => (
                  <li key={find.id}>
                    <ReviewRow find={find} isChosen={find.id === chosen} photo={photo(find.id)} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}

type ReviewRowProps = { find: Find; isChosen: boolean; photo: ComponentChildren };

function ReviewRow({ find, isChosen, photo }: ReviewRowProps) {
  const { status, sync } = words.value;
  const { id, category, position, row, words: said } = find;
  return (
    <a
      class="row"
      href={paths.office(id)}
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
        {row.sync !== 'in' && <SyncChip state={row.sync} label={sync[row.sync]} />}
      </span>
      {photo}
    </a>
  );
}
