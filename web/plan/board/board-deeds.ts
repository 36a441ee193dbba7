import type { Fields } from '../../../schema/entities/row.ts';
import type { Draft } from '../../../schema/mutations/mutation.ts';
import type { FollowUpStatus } from '../../../schema/workflow.ts';
import type { PlanBoardWords } from '../../text/plan-board/words.ts';
import type { Who } from '../fields/who.ts';
import { inOrder, rankBeside, stepRank } from './card-order.ts';
import type { PlanCard } from './plan-card.ts';
import type { PlanLane } from './plan-lanes.ts';
import type { Planning } from './planning.ts';

/** Where a card was let go: a column or a day, in which lane, and beside which card. */
export type Dropped = {
  id: string;
  zone: string;
  lane: string;
  beside: { id: string; edge: 'top' | 'bottom' } | null;
};

type BoardDeps = {
  planning: Planning;
  lanes: readonly PlanLane[];
  say: PlanBoardWords;
  nameOf: (card: PlanCard) => string;
  dayWords: (day: string) => string;
  /** Who it is for once it lies in a lane; null where a lane says nothing of that. */
  whoIn: (lane: string) => Who | null;
  /** Puts the question that goes before a step: why it waits, or what everyone was told. */
  onAsk: (what: 'waiting' | 'close', ids: readonly string[]) => void;
};

/** What is done with cards, in the words in which it is told. */
export function boardDeeds(deps: BoardDeps) {
  const { planning, lanes, say, nameOf, dayWords, whoIn, onAsk } = deps;
  const laneOf = (id: string) => lanes.find(({ cards }) => cards.some((card) => card.id === id));
  const cardOf = (id: string) => laneOf(id)?.cards.find((card) => card.id === id);
  const named = (ids: readonly string[]) => {
    const card = cardOf(ids[0] ?? '');
    return card ? nameOf(card) : '';
  };
  const columnOf = (lane: PlanLane, status: FollowUpStatus) =>
    inOrder(lane.cards.filter((card) => card.status === status));

  async function moveTo(
    ids: readonly string[],
    to: FollowUpStatus,
    also: Fields = {},
    settled: Draft[] = [],
  ): Promise<boolean> {
    if (to === 'waiting' && typeof also.waitingFor !== 'string') {
      onAsk('waiting', ids);
      return false;
    }
    if (to === 'done') {
      if (ids.length > 1) return planning.refuse(say.move.doneEach);
      onAsk('close', ids);
      return false;
    }
    const text =
      to === 'dropped'
        ? say.done.dropped(ids.length, named(ids))
        : say.done.moved(ids.length, named(ids), say.status[to]);
    return planning.move(ids, to, { text, also, settled });
  }

  const setDay = (ids: readonly string[], fields: Fields, day: string | null) =>
    planning.set(
      ids,
      fields,
      day === null
        ? say.done.noDay(ids.length)
        : say.done.planned(ids.length, named(ids), dayWords(day)),
    );

  return {
    moveTo,
    setDay,
    give: (ids: readonly string[], who: Who) =>
      planning.set(ids, { ...who }, say.done.given(ids.length, named(ids), who.owner)),
    /** One place up or down in its column. */
    step(id: string, by: 1 | -1): Promise<boolean> | false {
      const lane = laneOf(id);
      const card = cardOf(id);
      if (!lane || !card) return false;
      if (card.status === 'done' || card.status === 'dropped')
        return planning.refuse(say.done.byTime);
      const rank = stepRank(columnOf(lane, card.status), id, by);
      if (rank === null) return planning.refuse(by === 1 ? say.done.bottom : say.done.top);
      const text = by === 1 ? say.done.lower(nameOf(card)) : say.done.higher(nameOf(card));
      return planning.set([id], { rank }, text);
    },
    /** A card was let go somewhere: another column, another day, another lane, or another place. */
    async drop({ id, zone, lane, beside }: Dropped): Promise<boolean> {
      const card = cardOf(id);
      const into = lanes.find(({ key }) => key === lane);
      if (!card || !into) return false;
      const who = into === laneOf(id) ? null : whoIn(lane);
      if (zone.startsWith('day:')) {
        const day = zone.slice(4);
        if (card.dueOn !== null && card.dueOn < day)
          return planning.refuse(say.day.tooLate(card.task, dayWords(card.dueOn)));
        return setDay([id], { plannedOn: day, ...who }, day);
      }
      const to = zone as FollowUpStatus;
      const rank = beside && rankBeside(columnOf(into, to), { ...card, status: to }, beside);
      const also = { ...who, ...(rank !== null && { rank }) };
      if (to !== card.status) return moveTo([id], to, also);
      if (who) return planning.set([id], also, say.done.given(1, nameOf(card), who.owner));
      if (rank === null) return false;
      return planning.set([id], also, say.done.moved(1, nameOf(card), say.status[to]));
    },
  };
}
export type BoardDeeds = ReturnType<typeof boardDeeds>;
