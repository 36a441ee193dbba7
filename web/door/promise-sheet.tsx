import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { deurWords } from '../text/deur/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Door } from './door.ts';
import type { DraftPromise } from './draft.ts';
import { dayAfter } from './promised.ts';

/** What is promised, by when and by which team; or nothing. A day that is over is not taken. */
export function PromiseSheet({ door, onClose }: { door: Door; onClose: () => void }) {
  const { change, promise, today, view } = door;
  const say = deurWords.value.promise;
  const [isAsked, setAsked] = useState(false);
  const day = promise.dueOn ?? '';
  const isPast = day !== '' && day < today;
  const set = (some: Partial<DraftPromise>) => change({ promise: { ...promise, ...some } });
  const done = () => {
    setAsked(true);
    if (!isPast) onClose();
  };
  return (
    <Sheet isModal title={say.title} closeLabel={words.value.app.close} onClose={done}>
      <div class="stack">
        {isPast && (
          <p id="door-day-wrong" class="field-error" role={isAsked ? 'alert' : undefined}>
            <Icon name="attention" />
            {say.past}
          </p>
        )}
        <div class="pair">
          <div class="field">
            <label for="door-day">{say.day}</label>
            <input
              id="door-day"
              class="input"
              type="date"
              min={today}
              value={day}
              aria-invalid={isPast}
              aria-describedby={isPast ? 'door-day-wrong' : undefined}
              onChange={({ currentTarget }) => set({ dueOn: currentTarget.value || null })}
            />
          </div>
          <div class="field">
            <label for="door-team">{say.team}</label>
            <select
              id="door-team"
              class="input"
              value={promise.team ?? ''}
              onChange={({ currentTarget }) => set({ team: currentTarget.value || null })}
            >
              <option value="">{say.noTeam}</option>
              {view.list('team').map(({ id, set: { name } }) => (
                <option key={id} value={id}>
                  {String(name)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div class="field">
          <label for="door-promise">{say.what}</label>
          <input
            id="door-promise"
            class="input"
            autocomplete="off"
            maxLength={limits.taskLength}
            value={promise.what}
            aria-describedby="door-promise-hint"
            onInput={({ currentTarget }) =>
              set({
                what: currentTarget.value,
                // Something that is promised has a day.
                dueOn: promise.dueOn ?? dayAfter(Date.now(), 7),
              })
            }
          />
          <p id="door-promise-hint" class="field-hint">
            {say.whatHint}
          </p>
        </div>
        <div class="pair">
          <button
            type="button"
            class="button"
            data-testid="promise-none"
            onClick={() => {
              change({ promise: { dueOn: null, team: null, what: '' } });
              onClose();
            }}
          >
            {say.none}
          </button>
          <button type="button" class="button button-do" onClick={done}>
            {say.done}
          </button>
        </div>
      </div>
    </Sheet>
  );
}
