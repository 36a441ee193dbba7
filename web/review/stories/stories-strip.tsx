import { useMemo, useState } from 'preact/hooks';
import type { LaneViewModel } from '../../sync/device.ts';
import { deskWords } from '../../text/desk/words.ts';
import { momentDay } from '../../text/format.ts';
import { language, words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import { isOfKid } from '../child-of.ts';
import { ChildLine } from '../for-child/later-line.ts';
import { storiesOf } from './stories.ts';
import './stories.css';

const KEY = 'stories-folded';

type StoriesStripProps = {
  view: LaneViewModel;
  /** Until then it keeps room, so that nothing jumps when the words come. */
  isHeard: boolean;
  href: (find: string) => string;
};
const COMING = [1, 2, 3, 4];

/** What the desk opens with: what people said, before there is anything to count. */
export function StoriesStrip({ view, isHeard, href }: StoriesStripProps) {
  const { stories } = deskWords.value;
  const [isFolded, setFolded] = useState(() => remembered());
  const { told, walks, talks, isOlder } = useMemo(() => storiesOf(view, Date.now()), [view]);
  const isComing = !isHeard && told.length === 0;
  const since = isOlder ? stories.before : stories.week;
  const basis = told.length === 0 ? stories.none : `${since}; ${stories.basis(walks, talks)}`;
  const fold = () => {
    setFolded(!isFolded);
    remember(!isFolded);
  };
  return (
    <section class="stories" aria-labelledby="stories-title" data-testid="stories">
      <div class="stories-head">
        <h2 id="stories-title">{stories.title}</h2>
        <p class="row-line">{isComing ? stories.reading : basis}</p>
        {told.length > 0 && (
          <button
            type="button"
            class="button button-quiet"
            aria-expanded={!isFolded}
            aria-controls="stories-told"
            onClick={fold}
          >
            {isFolded ? stories.unfold : stories.fold}
            <Icon name="chevron" size={18} />
          </button>
        )}
      </div>
      {!isFolded && isComing && (
        <ul class="stories-told" aria-hidden="true">
          {COMING.map((n) => (
            <li key={n} class="card story story-coming" />
          ))}
        </ul>
      )}
      {!isFolded && told.length > 0 && (
        <ul class="stories-told" id="stories-told">
          {told.map(({ find, words: said, by }) => (
            <li key={find.id}>
              <a class="card story" href={href(find.id)}>
                {said && <span class="story-words voice">“{said}”</span>}
                {isOfKid(find.row) && (
                  <ChildLine find={find} isWritten={said !== ''} size={said ? 22 : 30} />
                )}
                <span class="row-line">
                  <Pictogram category={find.category.id} size={20} /> {stories[by]},{' '}
                  {momentDay(find.row.at, language.value)}
                  {find.judgement &&
                    !isOfKid(find.row) &&
                    `: ${words.value.judgement[find.judgement].toLowerCase()}`}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

function remember(isFolded: boolean): void {
  try {
    localStorage.setItem(KEY, isFolded ? 'yes' : 'no');
  } catch {
    // A browser that refuses its storage: the choice holds for this page.
  }
}
