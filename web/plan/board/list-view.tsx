import { useState } from 'preact/hooks';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { inOrder } from './card-order.ts';
import { PlanCardView } from './plan-card-view.tsx';
import type { CardsProps } from './plan-columns.tsx';
import type { PlanLane } from './plan-lanes.ts';

type ListProps = CardsProps & {
  lanes: readonly PlanLane[];
  /** What is shown is of one person: of a person nothing is counted. */
  isOfOne: boolean;
  isNarrowed: boolean;
};

const WINDOW = 50;

/** Everything below each other, promises first. What was dropped is found here. */
export function ListView({ lanes, isOfOne, isNarrowed, ...cards }: ListProps) {
  const say = planBoardWords.value;
  const [shown, setShown] = useState(WINDOW);
  const isEmpty = lanes.every((lane) => lane.cards.length === 0);
  return (
    <div class="plan-list">
      {isEmpty && <p class="quiet">{isNarrowed ? say.narrowed : say.list.empty}</p>}
      {lanes.map((lane) => {
        const all = inOrder(lane.cards);
        const rest = all.length - shown;
        return (
          <section
            key={lane.key}
            class="plan-lane"
            data-zone={`list:${lane.key}`}
            aria-label={lane.name || say.views.list}
          >
            {lane.name && <h2>{lane.name}</h2>}
            <ul class="plan-cards plan-rows">
              {all.slice(0, shown).map((card) => (
                <PlanCardView
                  key={card.id}
                  card={card}
                  deeds={cards.deeds}
                  isPicked={cards.isPicked(card.id)}
                  isTwice={cards.isTwice(card.id)}
                />
              ))}
            </ul>
            {rest > 0 && (
              <button type="button" class="button" onClick={() => setShown(shown + 2 * WINDOW)}>
                {isOfOne || lane.name ? say.moreOf : say.list.more(rest)}
              </button>
            )}
          </section>
        );
      })}
    </div>
  );
}
