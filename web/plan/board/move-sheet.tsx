import type { FollowUpStatus } from '../../../schema/workflow.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { words } from '../../text/words.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { Choices } from './choices.tsx';
import { columns, type PlanCard } from './plan-card.ts';

type MoveSheetProps = {
  cards: readonly PlanCard[];
  title: string;
  onMove: (to: FollowUpStatus) => void;
  onClose: () => void;
};

/** To which column, or off the board. */
export function MoveSheet({ cards, title, onMove, onClose }: MoveSheetProps) {
  const { move, status } = planBoardWords.value;
  const isHere = (to: FollowUpStatus) => cards.every((card) => card.status === to);
  return (
    <Sheet isModal title={title} closeLabel={words.value.app.close} onClose={onClose}>
      <Choices
        label={title}
        choices={[
          ...columns.map((to) => {
            const isMany = to === 'done' && cards.length > 1;
            return {
              key: to,
              name: to === 'done' && !isHere(to) ? move.close : status[to],
              isOff: isHere(to) || isMany,
              ...(isHere(to) && { hint: move.here }),
              ...(isMany && { hint: move.doneEach }),
              onChoose: () => onMove(to),
            };
          }),
          {
            key: 'dropped',
            name: move.drop,
            hint: isHere('dropped') ? move.here : move.dropHint,
            isOff: isHere('dropped'),
            onChoose: () => onMove('dropped'),
          },
        ]}
      />
    </Sheet>
  );
}
