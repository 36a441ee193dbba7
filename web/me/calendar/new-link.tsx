import { useState } from 'preact/hooks';
import type { MadeLink } from '../../sync/calendar-client.ts';
import { calendarWords } from '../../text/calendar/words.ts';
import { announce } from '../../ui/announcer.tsx';
import { Icon } from '../../ui/icon.tsx';

/** A link that was just made: shown once, and what to do with it. */
export function NewLink({ link: { feed, address } }: { link: MadeLink }) {
  const say = calendarWords.value;
  const [isRefused, setRefused] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setRefused(false);
      announce(say.copied);
    } catch {
      setRefused(true);
    }
  };
  const field = `calendar-${feed.id}`;
  return (
    <div class="card stack" data-testid="new-link">
      <p>
        <strong>{say.made}</strong>
      </p>
      <div class="field">
        <label for={field}>
          {say.address}
          {feed.kind === 'team' && ` (${say.ofTeam(feed.name)})`}
        </label>
        <input
          id={field}
          class="input"
          readOnly
          value={address}
          aria-describedby={`${field}-how`}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </div>
      <button type="button" class="button button-do" onClick={() => void copy()}>
        {say.copy}
      </button>
      {isRefused && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {say.notCopied}
        </p>
      )}
      <p id={`${field}-how`} class="field-hint">
        {say.how}
      </p>
    </div>
  );
}
