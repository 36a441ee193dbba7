import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type FollowUpStatus, followUpStatuses } from '../../../schema/workflow.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import type { DeskAreas } from '../../sync/use-areas.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { laneKinds, NOBODY, type PlanView, shapes } from './plan-view.ts';

type PlanBarProps = {
  view: LaneViewModel;
  areas: DeskAreas;
  asked: PlanView;
  href: (view: PlanView) => string;
  onView: (view: PlanView) => void;
  children: ComponentChildren;
};
type Choice = { value: string; name: string };

/** How one looks at the board: in which shape, in which lanes, and at which part. */
export function PlanBar({ view, areas, asked, href, onView, children }: PlanBarProps) {
  const say = planBoardWords.value;
  const named = (kind: 'team' | 'member'): Choice[] =>
    view.list(kind).map(({ id, set }) => ({ value: `${kind}:${id}`, name: String(set.name) }));
  const hoods = areas.neighbourhoods.map(({ code, name }) => ({ value: code, name }));
  const hasFilter = asked.neighbourhood !== null || asked.who !== null || asked.status !== null;
  const isWide = useMemo(() => matchMedia('(min-width: 44.01rem)').matches, []);
  return (
    <div class="plan-bar">
      <nav class="plan-shapes" aria-label={say.views.label}>
        {shapes.map((shape) => (
          <a
            key={shape}
            class="chip"
            href={href({ ...asked, shape, card: null })}
            aria-current={asked.shape === shape ? 'true' : undefined}
          >
            {say.views[shape]}
          </a>
        ))}
      </nav>
      <details class="plan-filters" open={isWide || hasFilter || asked.lanes !== 'none'}>
        <summary>{say.filters.title}</summary>
        <div class="plan-selects">
          <Select
            name={say.lanes.label}
            value={asked.lanes}
            choices={laneKinds.map((value) => ({ value, name: say.lanes[value] }))}
            onChoose={(value) => {
              const lanes = laneKinds.find((one) => one === value) ?? 'none';
              onView({ ...asked, lanes });
            }}
          />
          {(hoods.length > 0 || asked.neighbourhood) && (
            <Select
              name={say.filters.neighbourhood}
              value={asked.neighbourhood ?? ''}
              choices={[{ value: '', name: say.filters.everywhere }, ...hoods]}
              onChoose={(value) => onView({ ...asked, neighbourhood: value || null })}
            />
          )}
          <Select
            name={say.filters.who}
            value={asked.who ?? ''}
            choices={[
              { value: '', name: say.filters.everyone },
              { value: NOBODY, name: say.filters.nobody },
              ...named('team'),
              ...named('member'),
            ]}
            onChoose={(value) => onView({ ...asked, who: value || null })}
          />
          <Select
            name={say.filters.status}
            value={asked.status ?? ''}
            choices={[
              { value: '', name: say.filters.all },
              ...followUpStatuses.map((value) => ({ value, name: say.status[value] })),
            ]}
            onChoose={(value) =>
              // What was dropped has no column: it is found in the list.
              onView({
                ...asked,
                status: (value || null) as FollowUpStatus | null,
                ...(value === 'dropped' && { shape: 'list' }),
              })
            }
          />
          {hasFilter && (
            <button
              type="button"
              class="button button-quiet"
              onClick={() => onView({ ...asked, neighbourhood: null, who: null, status: null })}
            >
              {say.filters.none}
            </button>
          )}
        </div>
      </details>
      {children}
      {asked.isOdd && <p class="field-hint">{say.filters.unknown}</p>}
    </div>
  );
}

type SelectProps = {
  name: string;
  value: string;
  choices: readonly Choice[];
  onChoose: (value: string) => void;
};

const Select = ({ name, value, choices, onChoose }: SelectProps) => (
  <select
    class="input plan-select"
    aria-label={name}
    value={value}
    onChange={({ currentTarget }) => onChoose(currentTarget.value)}
  >
    {choices.map((one) => (
      <option key={one.value} value={one.value}>
        {one.name}
      </option>
    ))}
  </select>
);
