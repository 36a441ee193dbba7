import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { inOrder } from './card-order.ts';
import { type Column, columns } from './plan-card.ts';
import { type CardDeeds, PlanCardView } from './plan-card-view.tsx';
import type { PlanLane } from './plan-lanes.ts';

export type CardsProps = {
  deeds: CardDeeds;
  isPicked: (id: string) => boolean;
  isTwice: (id: string) => boolean;
};

type ColumnsProps = CardsProps & {
  lanes: readonly PlanLane[];
  /** Which column a phone shows. */
  column: Column;
  onColumn: (column: Column) => void;
  /** What is shown is of one person: of a person nothing is counted. */
  isOfOne: boolean;
  isNarrowed: boolean;
};

/** Cards that a column starts with, and how many more come when asked for. */
const FIRST = 12;
const FIRST_IN_LANE = 6;
const MORE = 24;

/** The board: five columns, and on a phone one of them at a time. */
export function PlanColumns(props: ColumnsProps) {
  const { lanes, column, onColumn, isOfOne } = props;
  const say = planBoardWords.value;
  const counts = new Map(columns.map((one) => [one, 0]));
  for (const { cards } of lanes)
    for (const { status } of cards)
      if (status !== 'dropped') counts.set(status, (counts.get(status) ?? 0) + 1);
  const count = (of: Column) =>
    !isOfOne && (
      <>
        {' '}
        <span class="count">{counts.get(of)}</span>
      </>
    );
  const hasLanes = lanes[0]?.name !== '';
  return (
    <div class="plan-board" data-shown={column} data-lanes={hasLanes ? '' : undefined}>
      <fieldset class="plan-chooser" aria-label={say.filters.status}>
        {columns.map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={one === column}
            onClick={() => onColumn(one)}
          >
            {say.status[one]}
            {count(one)}
          </button>
        ))}
      </fieldset>
      {hasLanes && (
        <div class="plan-columns plan-totals">
          {columns.map((one) => (
            <p key={one} class="plan-total" data-column={one}>
              {say.status[one]}
              {count(one)}
            </p>
          ))}
        </div>
      )}
      {lanes.map((lane) => (
        <section
          key={lane.key}
          class="plan-lane"
          data-lane={lane.key}
          aria-label={lane.name || say.views.board}
        >
          {hasLanes && <h2>{lane.name}</h2>}
          <div class="plan-columns">
            {columns.map((one) => (
              <PlanColumn
                {...props}
                key={one}
                at={one}
                lane={lane}
                isInLane={hasLanes}
                head={hasLanes ? null : count(one)}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

type ColumnProps = ColumnsProps & {
  at: Column;
  lane: PlanLane;
  isInLane: boolean;
  /** How many there are, where that may be counted. */
  head: ComponentChildren;
};

function PlanColumn(props: ColumnProps) {
  const { at, lane, isInLane, head, isOfOne, isNarrowed, deeds, isPicked, isTwice } = props;
  const say = planBoardWords.value;
  const [shown, setShown] = useState(isInLane ? FIRST_IN_LANE : FIRST);
  const cards = inOrder(lane.cards.filter(({ status }) => status === at));
  const rest = cards.length - shown;
  const Heading = isInLane ? 'h3' : 'h2';
  return (
    <section
      class="plan-column"
      data-column={at}
      data-zone={at}
      aria-label={isInLane ? `${lane.name}, ${say.status[at]}` : say.status[at]}
    >
      <Heading>
        {say.status[at]}
        {head}
      </Heading>
      {cards.length === 0 && !isInLane && (
        <p class="quiet">{isNarrowed ? say.narrowed : say.hints[at]}</p>
      )}
      <ul class="plan-cards">
        {cards.slice(0, shown).map((card) => (
          <PlanCardView
            key={card.id}
            card={card}
            deeds={deeds}
            isPicked={isPicked(card.id)}
            isTwice={isTwice(card.id)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="button button-quiet plan-rest"
          onClick={() => setShown(shown + MORE)}
        >
          {/* Of a lane nothing is counted: it may be one person's. */}
          {isInLane || isOfOne ? say.moreOf : say.more(rest)}
        </button>
      )}
    </section>
  );
}
