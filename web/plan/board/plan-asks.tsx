import type { LaneView, LaneViewModel } from '../../sync/device.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import type { BoardDeeds } from './board-deeds.ts';
import { BoardKeysSheet } from './board-keys-sheet.tsx';
import { DaySheet } from './day-sheet.tsx';
import { MoveSheet } from './move-sheet.tsx';
import { NameSheet } from './name-sheet.tsx';
import type { PlanAsk } from './plan-ask.ts';
import type { PlanCard } from './plan-card.ts';
import type { Planning } from './planning.ts';
import { type Quick, QuickSheet } from './quick-sheet.tsx';
import { WaitingSheet } from './waiting-sheet.tsx';
import { WhoSheet } from './who-sheet.tsx';

type PlanAsksProps = {
  ask: PlanAsk;
  view: LaneViewModel;
  lane: LaneView;
  /** Those it is asked of, as they stand now. */
  cards: readonly PlanCard[];
  nameOf: (card: PlanCard) => string;
  query: string;
  planning: Planning;
  deeds: BoardDeeds;
  isPicked: boolean;
  mayOrder: boolean;
  onQuick: (what: Quick, id: string) => void;
  /** `deed` is what was done, if anything was. */
  onClose: (deed?: Promise<boolean>) => void;
};

/** The sheets of the board, in one chunk: nobody needs them for the first picture. */
export function PlanAsks(props: PlanAsksProps) {
  const { ask, view, lane, cards, nameOf, query, planning, deeds, onClose } = props;
  const say = planBoardWords.value;
  const { ids } = ask;
  const [card] = cards;
  const titleOf = (of: { title: (what: string) => string; several: (n: number) => string }) =>
    cards.length === 1 && card ? of.title(nameOf(card)) : of.several(cards.length);
  const close = () => onClose();
  if (ask.what === 'help') return <BoardKeysSheet onClose={close} />;
  if (ask.what === 'name')
    return (
      <NameSheet
        onName={(name, isTeam) =>
          onClose(
            planning.add(
              'saved_view',
              { name, query, isTeam, of: 'plan' },
              say.done.viewSaved(name),
            ),
          )
        }
        onClose={close}
      />
    );
  if (!card) return null;
  if (ask.what === 'quick')
    return (
      <QuickSheet
        card={card}
        title={nameOf(card)}
        isPicked={props.isPicked}
        mayOrder={props.mayOrder}
        onQuick={(what) => props.onQuick(what, card.id)}
        onClose={close}
      />
    );
  if (ask.what === 'move')
    return (
      <MoveSheet
        cards={cards}
        title={titleOf(say.move)}
        onMove={(to) => onClose(deeds.moveTo(ids, to))}
        onClose={close}
      />
    );
  if (ask.what === 'day')
    return (
      <DaySheet
        cards={cards}
        title={titleOf(say.day)}
        onSet={(fields, day) => onClose(deeds.setDay(ids, fields, day))}
        onClose={close}
      />
    );
  if (ask.what === 'who')
    return (
      <WhoSheet
        view={view}
        lane={lane}
        title={titleOf(say.who)}
        onGive={(who) => onClose(deeds.give(ids, who))}
        onClose={close}
      />
    );
  if (ask.what === 'waiting')
    return (
      <WaitingSheet
        cards={cards}
        title={titleOf(say.waiting)}
        onWait={(waits) => onClose(deeds.moveTo(ids, 'waiting', waits))}
        onClose={close}
      />
    );
  return null;
}
