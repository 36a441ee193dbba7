import type { ComponentChildren } from 'preact';
import type { LaneViewModel } from '../sync/device.ts';
import { deskWords } from '../text/desk/words.ts';
import type { Find } from '../text/finds.ts';
import { momentDay } from '../text/format.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import { isOfKid } from './child-of.ts';
import { ChildLine } from './for-child/later-line.ts';
import { WINDOW } from './use-found.ts';
import { useRowsInTurn } from './use-rows-in-turn.ts';

type ReviewListProps = {
  view: LaneViewModel;
  /** Until then it is not known what there is. */
  isReady: boolean;
  /** What the server says was read for the first time, or cannot be. */
  isHeard: boolean;
  /** Another one for other finds. */
  listKey: string;
  finds: readonly Find[];
  /** How many stand before these, and how many there are in all. */
  from: number;
  total: number;
  onEarlier: () => void;
  onMore: () => void;
  chosen: string | null;
  isPicked: (find: string) => boolean;
  href: (find: string) => string;
  onPick: (find: Find) => void;
  /** Why nothing is here. */
  empty: string;
  /** How many were merged with a find. */
  mergedOf: (find: string) => number;
  /** The first photo of a find, from another part of the app. */
  photo: (find: string) => ComponentChildren;
};

/** What came in, who waited longest first: the same finds in the same order as the keys go through, and as the map shows. */
export function ReviewList({
  isReady,
  isHeard,
  listKey,
  finds,
  from,
  total,
  onEarlier,
  onMore,
  empty,
  chosen,
  ...rest
}: ReviewListProps) {
  const { review } = words.value;
  const { views } = deskWords.value;
  const after = total - from - finds.length;
  const drawn = useRowsInTurn(finds, chosen, listKey);
  if (!isHeard && finds.length === 0) return <p role="status">{views.reading}</p>;
  if (!isReady) return null;
  if (total === 0 && finds.length === 0) return <EmptyCard picture="door" text={empty} />;
  return (
    <section aria-label={review.list}>
      {from > 0 && <MoreRows text={views.earlier(Math.min(WINDOW, from))} onPress={onEarlier} />}
      <ul class="rows" aria-busy={drawn.length < finds.length}>
        {drawn.map((find) => (
          <li key={find.id}>
            <ReviewRow find={find} isChosen={find.id === chosen} {...rest} />
          </li>
        ))}
      </ul>
      {after > 0 && <MoreRows text={views.more(Math.min(WINDOW, after))} onPress={onMore} />}
    </section>
  );
}

const MoreRows = ({ text, onPress }: { text: string; onPress: () => void }) => (
  <button type="button" class="button button-quiet button-wide" onClick={onPress}>
    {text}
  </button>
);

type ReviewRowProps = Pick<
  ReviewListProps,
  'view' | 'isPicked' | 'href' | 'onPick' | 'mergedOf' | 'photo'
> & {
  find: Find;
  isChosen: boolean;
};

function ReviewRow({ view, find, isChosen, isPicked, ...rest }: ReviewRowProps) {
  const { href, onPick, mergedOf, photo } = rest;
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
          {isOfKid(row) && <ChildLine find={find} view={view} />}
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
          checked={isPicked(id)}
          onChange={() => onPick(find)}
        />
      </label>
    </div>
  );
}
