import type { Mid } from '../../schema/ids.ts';
import type { KidThing, KidWaiting } from '../store/kid-box.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { type ChildSaid, childSaid } from '../text/child-find.ts';
import type { Waits } from './kid-care.ts';

/** What a child found, with what it made beside it that nobody looked at yet. */
export type KidCard = {
  id: Mid;
  at: number;
  said: ChildSaid;
  /** Null as long as it has no place. */
  row: SeenRow | null;
  waiting: KidWaiting | null;
  /** Newest first. */
  things: readonly KidThing[];
};

/** Every find of a child on a walk that may be shown, newest first: those a grown-up has something to do at, and the others. */
export function kidCards(
  view: Pick<LaneViewModel, 'list'>,
  { things, finds }: Waits,
): { open: KidCard[]; done: KidCard[] } {
  const of = (id: Mid) => things.filter(({ find }) => find === id);
  const cards: KidCard[] = finds.map((waiting) => ({
    id: waiting.id,
    at: waiting.at,
    said: { judgement: waiting.judgement, why: waiting.why },
    row: null,
    waiting,
    things: of(waiting.id),
  }));
  for (const row of view.list('observation')) {
    const said = childSaid(row);
    if (!said || row.isDeleted || row.set.isHidden === true) continue;
    cards.push({ id: row.id, at: row.at, said, row, waiting: null, things: of(row.id) });
  }
  cards.sort((one, other) => other.at - one.at);
  const isOpen = ({ waiting, things }: KidCard) => waiting !== null || things.length > 0;
  return { open: cards.filter(isOpen), done: cards.filter((card) => !isOpen(card)) };
}
