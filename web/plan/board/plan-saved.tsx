import { roleMay } from '../../../schema/actor.ts';
import { paths } from '../../routes.ts';
import type { LaneView, LaneViewModel } from '../../sync/device.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Planning } from './planning.ts';

type PlanSavedProps = {
  view: LaneViewModel;
  lane: LaneView;
  /** What is shown now, as its address after the question mark; '' is where the board opens. */
  query: string;
  planning: Planning;
  onName: () => void;
};

/** Ways of looking at the board that were given a name: one's own, and those of the team. */
export function PlanSaved({ view, lane, query, planning, onName }: PlanSavedProps) {
  const { saved, done } = planBoardWords.value;
  const rows = view
    .list('saved_view')
    .filter(({ set }) => set.of === 'plan')
    .sort((one, other) => String(one.set.name).localeCompare(String(other.set.name)));
  const current = rows.find(({ set }) => set.query === query);
  const mayEdit =
    current &&
    roleMay(lane.role, 'decide') &&
    (current.set.isTeam || current.by === lane.person?.id);
  return (
    <div class="plan-saved">
      {rows.map(({ id, set }) => (
        <a
          key={id}
          class="chip"
          href={`${paths.plan}?${set.query}`}
          aria-current={current?.id === id ? 'true' : undefined}
          data-testid="plan-view"
        >
          {String(set.name)}
          {set.isTeam === true && <span class="row-line">{saved.ofTeam}</span>}
        </a>
      ))}
      {!current && query !== '' && (
        <button type="button" class="button button-quiet" onClick={onName}>
          <Icon name="plus" size={18} /> {saved.save}
        </button>
      )}
      {current && mayEdit && (
        <button
          type="button"
          class="button button-quiet"
          onClick={() => {
            const name = String(current.set.name);
            void planning.remove(current, done.viewRemoved(name));
          }}
        >
          {saved.remove(String(current.set.name))}
        </button>
      )}
    </div>
  );
}
