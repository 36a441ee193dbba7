import { useState } from 'preact/hooks';
import type { Team } from '../../schema/entities/things.ts';
import { limits } from '../../schema/limits.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { debriefWords } from '../text/debrief/words.ts';
import { dayOf } from '../text/format.ts';
import { words } from '../text/words.ts';
import { Sheet } from '../ui/sheet.tsx';

export type Promised = { what: string; team: string; dueOn: string };

type PromiseSheetProps = {
  place: number;
  /** The promise that is there. */
  row: SeenRow | null;
  /** All three are taken. */
  isFull: boolean;
  view: LaneViewModel;
  onKeep: (promised: Promised) => void;
  onWithdraw: (row: SeenRow) => void;
  onClose: () => void;
};

/** One of the three promises: in words, by a team, before a day. */
export function PromiseSheet({
  place,
  row,
  isFull,
  view,
  onKeep,
  onWithdraw,
  onClose,
}: PromiseSheetProps) {
  const { promises: say, noTeams } = debriefWords.value;
  const today = dayOf(Date.now());
  const [what, setWhat] = useState(String(row?.set.what ?? ''));
  const [team, setTeam] = useState(String(row?.set.team ?? ''));
  const [dueOn, setDueOn] = useState(String(row?.set.dueOn ?? ''));
  const [problem, setProblem] = useState('');
  const teams = [...view.list('team')] as (SeenRow & Team)[];
  teams.sort((one, other) => one.set.name.localeCompare(other.set.name, 'nl'));

  const submit = (event: Event) => {
    event.preventDefault();
    const isMissing = !what.trim() || !team || !dueOn;
    // A promise whose day has passed keeps it, as long as nobody says another day.
    const isPast = dueOn < today && dueOn !== row?.set.dueOn;
    setProblem(isMissing ? say.missing : isPast ? say.past : '');
    if (isMissing || isPast) {
      const id = !what.trim() ? 'promise-what' : team ? 'promise-due' : 'promise-team';
      return document.getElementById(id)?.focus();
    }
    onKeep({ what: what.trim(), team, dueOn });
  };

  return (
    <Sheet isModal title={say.sheet(place)} closeLabel={words.value.app.close} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate>
        {isFull && <p>{say.three}</p>}
        <div class="field">
          <label for="promise-what">{say.what}</label>
          <input
            id="promise-what"
            class="input"
            autocomplete="off"
            maxLength={limits.nameLength}
            value={what}
            aria-describedby="promise-what-hint"
            onInput={({ currentTarget }) => setWhat(currentTarget.value)}
          />
          <p class="field-hint" id="promise-what-hint">
            {say.whatHint}
          </p>
        </div>
        {teams.length === 0 ? (
          <p>{noTeams}</p>
        ) : (
          <div class="field">
            <label for="promise-team">{say.team}</label>
            <select
              id="promise-team"
              class="input"
              value={team}
              onChange={({ currentTarget }) => setTeam(currentTarget.value)}
            >
              <option value="">{say.chooseTeam}</option>
              {teams.map(({ id, set }) => (
                <option key={id} value={id}>
                  {set.name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div class="field">
          <label for="promise-due">{say.dueOn}</label>
          <input
            id="promise-due"
            class="input"
            type="date"
            min={today}
            value={dueOn}
            onInput={({ currentTarget }) => setDueOn(currentTarget.value)}
          />
        </div>
        {problem && (
          <p class="field-error" role="alert">
            {problem}
          </p>
        )}
        {teams.length > 0 && (
          <button type="submit" class="button button-do button-wide" data-testid="promise-save">
            {row ? say.saveChange : say.save}
          </button>
        )}
        {row && (
          <button
            type="button"
            class="button button-wide"
            data-testid="promise-withdraw"
            onClick={() => onWithdraw(row)}
          >
            {say.withdraw}
          </button>
        )}
      </form>
    </Sheet>
  );
}
