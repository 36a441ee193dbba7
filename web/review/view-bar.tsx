import type { ComponentChildren, Ref } from 'preact';
import { type CategoryId, categories } from '../../schema/vocabulary/categories.ts';
import type { LaneViewModel } from '../sync/device.ts';
import type { DeskAreas } from '../sync/use-areas.ts';
import { deskWords } from '../text/desk/words.ts';
import { language } from '../text/words.ts';
import type { DeskView } from './desk-view.ts';
import { shows } from './finder/filter.ts';
import type { WaysAnswer } from './finder/finder.ts';
import { MoreFilters } from './more-filters.tsx';

type ViewBarProps = {
  /** What there is to choose from. */
  rows: LaneViewModel;
  areas: DeskAreas;
  view: DeskView;
  ways: WaysAnswer;
  /** Until then nothing was counted. */
  isReady: boolean;
  shown: number;
  all: number;
  /** Where the key for searching goes. */
  field: Ref<HTMLInputElement>;
  onView: (view: DeskView) => void;
  /** Beside how many are shown. */
  children?: ComponentChildren;
};

/** What is shown of all there is: a way of looking, a sort, and words to search for. */
export function ViewBar({
  rows,
  areas,
  view,
  ways,
  isReady,
  shown,
  all,
  field,
  onView,
  children,
}: ViewBarProps) {
  const { views } = deskWords.value;
  return (
    <div class="desk-views">
      <fieldset class="desk-shows" aria-label={views.label}>
        {shows.map((show) => (
          <button
            key={show}
            type="button"
            class="chip"
            aria-pressed={view.show === show}
            onClick={() => onView({ ...view, show })}
          >
            {views[show]} <span class="count">{isReady ? ways.counts[show] : '…'}</span>
          </button>
        ))}
      </fieldset>
      <div class="desk-seek">
        <input
          ref={field}
          class="input"
          type="search"
          aria-label={views.search}
          placeholder={`${views.search}  /`}
          value={view.text}
          onInput={({ currentTarget }) => onView({ ...view, text: currentTarget.value })}
        />
        <select
          class="input"
          aria-label={views.category}
          value={view.category ?? ''}
          onChange={({ currentTarget }) =>
            onView({ ...view, category: (currentTarget.value || null) as CategoryId | null })
          }
        >
          <option value="">{views.everything}</option>
          {categories.map((category) => (
            <option key={category.id} value={category.id}>
              {category[language.value]}
            </option>
          ))}
        </select>
      </div>
      <MoreFilters
        view={rows}
        areas={areas}
        labels={ways.labels}
        narrowed={view.narrowed}
        onNarrow={(narrowed) => onView({ ...view, narrowed })}
      />
      <div class="desk-count">
        <p class="row-line" role="status" data-testid="shown">
          {isReady && views.shown(shown, all)}
        </p>
        {children}
      </div>
      {view.unknown.length > 0 && <p class="field-hint">{views.unknown}</p>}
    </div>
  );
}
