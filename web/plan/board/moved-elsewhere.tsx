import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fields } from '../../../schema/entities/row.ts';
import { type FollowUpStatus, mayStepFollowUp } from '../../../schema/workflow.ts';
import type { LaneViewModel, SeenRow } from '../../sync/device.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { SnackBar } from '../../ui/snack-bar.tsx';
import type { PlanCard } from './plan-card.ts';

/** A card that somebody else changed just before: what was wanted here stands beside it. */
export type Clash = { card: PlanCard; conflicts: SeenRow[]; wanted: FollowUpStatus | null };

const aboutOf = ({ set }: SeenRow) => set.about as { kind: string; id: string } | undefined;

/** The edits of cards that did not know of each other and that nobody chose between yet, by card. */
export function openClashes(view: Pick<LaneViewModel, 'list'>): Map<string, SeenRow[]> {
  const found = new Map<string, SeenRow[]>();
  for (const row of view.list('conflict')) {
    const about = aboutOf(row);
    if (about?.kind !== 'follow_up' || row.set.isResolved === true) continue;
    found.set(about.id, [...(found.get(about.id) ?? []), row]);
  }
  return found;
}

/** The place on the board is nothing to choose between: who was first has it. */
const isPlace = ({ set }: SeenRow) => set.field === 'rank';

/** Those of one's own, on cards that still are there. */
export function ownClashes(
  clashes: ReadonlyMap<string, SeenRow[]>,
  cards: readonly PlanCard[],
  me: string | undefined,
): Clash[] {
  return cards.flatMap((card) => {
    const conflicts = (clashes.get(card.id) ?? []).filter(({ by }) => by === me);
    if (conflicts.length === 0) return [];
    const status = conflicts.find(({ set }) => set.field === 'status')?.set.value;
    return [{ card, conflicts, wanted: (status as FollowUpStatus | undefined) ?? null }];
  });
}

/** Of a clash what was wanted here besides the column, such as what it waits for. */
export const alsoWanted = ({ card, conflicts, wanted }: Clash): Fields => ({
  ...(wanted === 'waiting' && card.waitingFor && { waitingFor: card.waitingFor }),
  ...Object.fromEntries(
    conflicts
      .filter((one) => one.set.field !== 'status' && !isPlace(one))
      .map(({ set }) => [String(set.field), set.value]),
  ),
});

/** Places that two people gave one card: the first stands, and nobody is asked. */
export function useFirstPlace(clashes: readonly Clash[], settle: (clash: Clash) => void): void {
  const settled = useRef(new Set<string>());
  useEffect(() => {
    for (const clash of clashes) {
      const conflicts = clash.conflicts.filter(
        (one) => isPlace(one) && !settled.current.has(one.id),
      );
      for (const { id } of conflicts) settled.current.add(id);
      if (conflicts.length > 0) settle({ ...clash, conflicts });
    }
  }, [clashes]);
}

type MovedElsewhereProps = {
  clashes: readonly Clash[];
  nameOf: (card: PlanCard) => string;
  onKeep: (clash: Clash) => void;
  onStill: (clash: Clash, to: FollowUpStatus) => unknown;
};

/** Says where a card is now that somebody else was just before; until one chooses, the card says it too. */
export function MovedElsewhere({ clashes, nameOf, onKeep, onStill }: MovedElsewhereProps) {
  const { clash: say, status } = planBoardWords.value;
  const [gone, setGone] = useState<readonly string[]>([]);
  const shown = clashes.find(({ conflicts }) =>
    conflicts.some((one) => !isPlace(one) && !gone.includes(one.id)),
  );
  const [n, setN] = useState(0);
  useEffect(() => setN((known) => known + 1), [shown?.card.id]);
  if (!shown) return null;
  const { card, wanted } = shown;
  const what = nameOf(card);
  const mayStill =
    wanted !== null && wanted !== card.status && mayStepFollowUp(card.status, wanted);
  return (
    <SnackBar
      messageKey={`${card.id} ${n}`}
      actions={[
        { label: say.keep, onPress: () => onKeep(shown) },
        ...(mayStill
          ? [{ label: say.still(status[wanted]), onPress: () => onStill(shown, wanted) }]
          : []),
      ]}
      onGone={() => setGone([...gone, ...shown.conflicts.map(({ id }) => id)])}
    >
      {sentence(card, what)}
    </SnackBar>
  );
}

function sentence(card: PlanCard, what: string): string {
  const { clash: say, status } = planBoardWords.value;
  if (card.status === 'done') return say.closed(what);
  if (card.status === 'dropped') return say.dropped(what);
  return card.owner
    ? say.now(what, card.owner, status[card.status])
    : say.nowAlone(what, status[card.status]);
}
