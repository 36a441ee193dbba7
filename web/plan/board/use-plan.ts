import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { paths } from '../../routes.ts';
import type { Device, LaneView, LaneViewModel } from '../../sync/device.ts';
import { useAreas } from '../../sync/use-areas.ts';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { cardsOf } from './plan-card.ts';
import { lanesOf, narrowed, peopleOf } from './plan-lanes.ts';
import { type PlanView, readPlanView, writePlanView } from './plan-view.ts';
import { useFindsHere } from './use-finds-here.ts';
import { useHoods } from './use-hoods.ts';
import { useToday } from './use-today.ts';

/** The board as the address asks for it: its cards in their lanes, and how to go elsewhere. */
export function usePlan(device: Device, lane: LaneView, view: LaneViewModel) {
  const { query, route } = useLocation();
  const asked = readPlanView(query);
  const today = useToday();
  const areas = useAreas(device, lane);
  const hoodOf = useHoods(areas);
  const say = planBoardWords.value.lanes;
  const cards = useMemo(() => cardsOf(view, today, Date.now()), [view, today]);
  useFindsHere(device, lane, cards);
  const { who, neighbourhood, status, lanes: by } = asked;
  const lanes = useMemo(() => {
    const people = peopleOf(view);
    // What was dropped has no column; it is in the list of those who ask for it.
    const here = cards.filter((card) => card.status !== 'dropped' || status === 'dropped');
    const left = narrowed(here, { who, neighbourhood, status }, people, hoodOf);
    return lanesOf(left, by, people, hoodOf, say);
  }, [view, cards, who, neighbourhood, status, by, hoodOf, say]);
  const href = (next: PlanView) => {
    const search = writePlanView(next);
    return search ? `${paths.plan}?${search}` : paths.plan;
  };
  return {
    asked,
    today,
    areas,
    cards,
    lanes,
    /** Of a person nothing is counted, and a filter on one would do just that. */
    isOfOne: who?.startsWith('member:') === true,
    isNarrowed: who !== null || neighbourhood !== null || status !== null,
    /** The view without the card that is open and the week of today: what a name can be given to. */
    query: writePlanView({ ...asked, card: null }),
    href,
    /** Looking otherwise is no step back in the browser; opening a card is. */
    show: (next: PlanView) => route(href(next), next.card === null || asked.card !== null),
  };
}
export type Plan = ReturnType<typeof usePlan>;
