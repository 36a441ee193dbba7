import type { Decision } from '../../schema/debrief.ts';
import type { Team } from '../../schema/entities/things.ts';
import { takers, type VerdictKeep, verdictKeeps } from '../../schema/vocabulary/walk.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { debriefWords } from '../text/debrief/words.ts';
import { debriefedWords } from '../text/debriefed/words.ts';
import { ChoiceChips } from '../ui/choice-chips.tsx';
import type { Item } from './debrief-items.ts';

export type Choose = (change: Partial<Decision>) => void;

type DecideProps = {
  item: Item;
  view: LaneViewModel;
  /** Null: nothing is decided about it any more. */
  onKeep: (keep: VerdictKeep | null) => void;
  onChoose: Choose;
};

/** What the group makes of a find, and who takes it up. Nothing is chosen beforehand. */
export function Decide({ item, view, onKeep, onChoose }: DecideProps) {
  const say = debriefWords.value;
  const named = debriefedWords.value;
  const decision = item.decided?.decision;
  const hasTaker =
    decision === undefined || decision.keep === 'keep' || decision.keep === 'private';
  const teams = [...view.list('team')] as (SeenRow & Team)[];
  teams.sort((one, other) => one.set.name.localeCompare(other.set.name, 'nl'));
  return (
    <div class="debrief-decide" data-testid="debrief-decide">
      <ChoiceChips
        legend={say.keepTitle}
        options={verdictKeeps.map((value) => ({ value, label: named.keep[value] }))}
        chosen={decision?.keep ?? null}
        onChoose={onKeep}
      />
      {hasTaker && (
        <ChoiceChips
          legend={say.takerTitle}
          options={takers.map((value) => ({ value, label: named.taker[value] }))}
          chosen={decision?.takenBy ?? null}
          onChoose={(takenBy) => onChoose({ takenBy })}
        />
      )}
      {hasTaker && decision?.takenBy === 'us' && teams.length > 0 && (
        <ChoiceChips
          legend={say.whichTeam}
          options={teams.map(({ id, set }) => ({ value: id, label: set.name }))}
          chosen={decision.team}
          onChoose={(team) => onChoose({ team })}
        />
      )}
      {hasTaker && decision?.takenBy === 'us' && teams.length === 0 && (
        <p class="quiet">{say.noTeams}</p>
      )}
    </div>
  );
}
