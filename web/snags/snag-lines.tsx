import { dayWords } from '../text/format.ts';
import { snagWords } from '../text/snags/words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import type { Snag } from './snag.ts';

/** How it ended, or how it stands. */
export function SnagOutcome({ snag }: { snag: Snag }) {
  const say = snagWords.value;
  const { outcome, outcomeText, decider, heardOn, onAgenda } = snag;
  if (!outcome) return <p class="row-line">{onAgenda ? say.onAgenda : say.waits}</p>;
  const isNamed = outcome === 'who_decides' && decider;
  return (
    <div class="snag-outcome" data-testid="snag-outcome">
      <p>
        <Icon name={outcome === 'solved' ? 'check' : 'flag'} size={20} />{' '}
        <strong>{isNamed ? say.decides(decider) : say.outcomes[outcome]}</strong>
      </p>
      {outcomeText && <p>{outcomeText}</p>}
      {heardOn && <p class="row-line">{say.spokenOn(dayWords(heardOn, language.value))}</p>}
    </div>
  );
}

/** What was said, each with what became of it. `isMine` tells which are of who looks. */
export function SnagLines({
  snags,
  isMine,
}: {
  snags: readonly Snag[];
  isMine: (snag: Snag) => boolean;
}) {
  const say = snagWords.value;
  if (snags.length === 0) return null;
  return (
    <ul class="snag-lines" data-testid="snag-lines">
      {snags.map((snag) => (
        <li key={snag.id} class="card">
          {snag.rule && <p class="row-line">{say.byRule(snag.rule)}</p>}
          <p>
            “{snag.text}”{isMine(snag) && <span class="snag-mine"> {say.mine}</span>}
          </p>
          <SnagOutcome snag={snag} />
          {snag.row.sync !== 'in' && (
            <SyncChip state={snag.row.sync} label={words.value.sync[snag.row.sync]} />
          )}
        </li>
      ))}
    </ul>
  );
}
