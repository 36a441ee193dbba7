import { useState } from 'preact/hooks';
import { roleMay } from '../../schema/actor.ts';
import { paths } from '../routes.ts';
import type { LaneView, LaneViewModel } from '../sync/device.ts';
import { deskWords } from '../text/desk/words.ts';
import { Icon } from '../ui/icon.tsx';
import { NameView } from './name-view.tsx';
import type { Triage } from './triage/triage.ts';

type SavedViewsProps = {
  view: LaneViewModel;
  lane: LaneView;
  /** What is shown now, as its address after the question mark; '' is where the desk opens. */
  query: string;
  triage: Triage;
  onName: () => void;
  /** What is shown, as a file. */
  onExport: () => void;
};

/** Ways of looking that were given a name: one's own, and those of the team. */
export function SavedViews({ view, lane, query, triage, onName, onExport }: SavedViewsProps) {
  const { saved, views } = deskWords.value;
  const [renamed, setRenamed] = useState<{ id: string; name: string } | null>(null);
  const rows = view
    .list('saved_view')
    .filter(({ set }) => set.of !== 'plan')
    .sort((one, other) => String(one.set.name).localeCompare(String(other.set.name)));
  const current = rows.find(({ set }) => set.query === query);
  const mayEdit =
    current &&
    roleMay(lane.role, 'decide') &&
    (current.set.isTeam || current.by === lane.person?.id);
  return (
    <div class="desk-saved">
      {rows.map(({ id, set }) => (
        <a
          key={id}
          class="chip"
          href={`${paths.office()}?${set.query}`}
          aria-current={current?.id === id ? 'true' : undefined}
          data-testid="saved-view"
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
        <>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              triage.forget();
              setRenamed({ id: current.id, name: String(current.set.name) });
            }}
          >
            {saved.rename(String(current.set.name))}
          </button>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => triage.remove(current.id)}
          >
            {saved.remove(String(current.set.name))}
          </button>
        </>
      )}
      <button type="button" class="button button-quiet" onClick={onExport}>
        {views.export}
      </button>
      {renamed && (
        <NameView
          query={query}
          renamed={renamed}
          triage={triage}
          onClose={() => setRenamed(null)}
        />
      )}
    </div>
  );
}
