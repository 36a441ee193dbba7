import { useState } from 'preact/hooks';
import { patchDraft } from '../sync/drafts.ts';
import { answerWords } from '../text/answer/words.ts';
import { dayOf, dayWords } from '../text/format.ts';
import { language } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';
import {
  type ConcernSeen,
  type PromiseSeen,
  promisesTo,
  type Rows,
  teamName,
} from './concern-rows.ts';
import { PromiseForm } from './promise-form.tsx';
import { daysUntil } from './promise-order.ts';
import { RowTrouble } from './row-trouble.tsx';
import { Section } from './section.tsx';
import { ToldConflicts } from './told-conflicts.tsx';
import { promiseWords } from './told-words.ts';

type PromisesProps = { view: Rows; concern: ConcernSeen; mayDecide: boolean; save: Save };

/** What was promised, by when, by which team, and whether it was kept. */
export function Promises({ view, concern, mayDecide, save }: PromisesProps) {
  const say = answerWords.value.promise;
  const [isAdding, setAdding] = useState(false);
  const promises = promisesTo(view, concern.id);
  return (
    <Section title={say.title}>
      {promises.length === 0 && <p class="quiet">{say.none}</p>}
      {promises.length > 0 && (
        <ul class="told-list">
          {promises.map((row) => (
            <li key={row.id} data-testid="promise">
              <PromiseItem view={view} row={row} mayDecide={mayDecide} save={save} />
              <RowTrouble row={row} />
              <ToldConflicts view={view} row={row} save={save} />
            </li>
          ))}
        </ul>
      )}
      {mayDecide && !isAdding && (
        <button
          type="button"
          class="button"
          data-testid="add-promise"
          onClick={() => setAdding(true)}
        >
          <Icon name="plus" />
          {say.add}
        </button>
      )}
      {isAdding && (
        <PromiseForm view={view} concern={concern} save={save} onClose={() => setAdding(false)} />
      )}
    </Section>
  );
}

type PromiseItemProps = { view: Rows; row: PromiseSeen; mayDecide: boolean; save: Save };

function PromiseItem({ view, row, mayDecide, save }: PromiseItemProps) {
  const say = answerWords.value.promise;
  const what = promiseWords(row);
  const { dueOn, isKept, team } = row.set;
  const by = teamName(view, team);
  const keep = (kept: boolean) =>
    void save([patchDraft(row, { isKept: kept })], kept ? say.nowKept(what) : say.nowOpen(what));
  return (
    <div class="told-promise">
      <p>
        <strong>{what}</strong>
        {by && <span class="row-line">{by}</span>}
      </p>
      {isKept ? (
        <p class="told-kept">
          <Icon name="check" size={18} />
          {say.kept}
        </p>
      ) : (
        <PromiseDue dueOn={dueOn} />
      )}
      {mayDecide && (
        <button
          type="button"
          class={isKept ? 'button button-quiet' : 'button'}
          aria-label={isKept ? undefined : say.keepNamed(what)}
          onClick={() => keep(!isKept)}
        >
          {isKept ? say.unkeep : say.keep}
        </button>
      )}
    </div>
  );
}

/** The day and how far off it is, late or not in words. */
export function PromiseDue({ dueOn }: { dueOn: string }) {
  const say = answerWords.value.promise;
  const days = daysUntil(dueOn, dayOf(Date.now()));
  return (
    <p class={days < 0 ? 'promise' : 'promise promise-calm'} data-testid="due">
      <Icon name="flag" size={18} />
      {`${say.due(dayWords(dueOn, language.value))}, ${say.days(days)}`}
    </p>
  );
}
