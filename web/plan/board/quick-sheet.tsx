import { paths } from '../../routes.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Choices } from './choices.tsx';
import type { PlanCard } from './plan-card.ts';

export type Quick = 'open' | 'move' | 'up' | 'down' | 'day' | 'who' | 'close' | 'pick';

type QuickSheetProps = {
  card: PlanCard;
  title: string;
  isPicked: boolean;
  /** Whether the order here is made by hand. */
  mayOrder: boolean;
  onQuick: (what: Quick) => void;
  onClose: () => void;
};

/** Everything that can be done with a card. */
export function QuickSheet(props: QuickSheetProps) {
  const { card, title, isPicked, mayOrder, onQuick, onClose } = props;
  const { quick } = planBoardWords.value;
  const isOver = card.status === 'done' || card.status === 'dropped';
  const choices: Quick[] = isOver
    ? ['move', 'open']
    : [
        'move',
        'day',
        'who',
        ...(mayOrder ? (['up', 'down'] as const) : []),
        'close',
        'pick',
        'open',
      ];
  return (
    <Sheet isModal title={title} closeLabel={words.value.app.close} onClose={onClose}>
      <div class="stack">
        <Choices
          label={title}
          choices={choices.map((what) => ({
            key: what,
            name: what === 'pick' && isPicked ? quick.unpick : quick[what],
            onChoose: () => onQuick(what),
          }))}
        />
        {card.find && (
          <a class="button button-wide" href={paths.office(card.find.id)}>
            <Icon name="map" size={20} /> {quick.find}
          </a>
        )}
      </div>
    </Sheet>
  );
}
