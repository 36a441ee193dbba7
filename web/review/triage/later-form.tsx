import { useState } from 'preact/hooks';
import { deskWords } from '../../text/desk/words.ts';
import { dayOf } from '../../text/format.ts';
import { useFirstFocus } from '../../ui/focus-first.ts';
import type { AskProps } from './triage-sheet.tsx';

const DAY_MS = 24 * 3_600_000;

/** Until when something waits: it comes back by itself on that day. */
export function LaterForm({ finds, triage, onDone }: AskProps) {
  const { later } = deskWords.value;
  const now = Date.now();
  const tomorrow = dayOf(now + DAY_MS);
  const [day, setDay] = useState(dayOf(now + 14 * DAY_MS));
  const first = useFirstFocus<HTMLButtonElement>();
  const ids = finds.map(({ id }) => id);
  const put = async (until: string | null) => onDone(await triage.later(ids, until));
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (day >= tomorrow) void put(day);
      }}
    >
      <div class="wrap">
        <button ref={first} type="button" class="button" onClick={() => put(tomorrow)}>
          {later.tomorrow}
        </button>
        <button type="button" class="button" onClick={() => put(dayOf(now + 7 * DAY_MS))}>
          {later.nextWeek}
        </button>
        {finds.some(({ row }) => row.set.laterUntil) && (
          <button type="button" class="button" onClick={() => put(null)}>
            {later.now}
          </button>
        )}
      </div>
      <div class="field">
        <label for="later-day">{later.day}</label>
        <input
          id="later-day"
          class="input"
          type="date"
          required
          min={tomorrow}
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button-do button-wide">
        {later.do}
      </button>
    </form>
  );
}
