import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { roleMay } from '../../schema/actor.ts';
import type { FollowUpStatus } from '../../schema/workflow.ts';
import type { Device, LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import { resolveDraft } from '../sync/drafts.ts';
import { dayWords } from '../text/format.ts';
import { planBoardWords } from '../text/plan-board/words.ts';
import { language, words } from '../text/words.ts';
import { useKeys } from '../ui/keys.ts';
import { later } from '../ui/later.tsx';
import { type Save, useSave } from '../ui/use-save.ts';
import { boardDeeds, type Dropped } from './board/board-deeds.ts';
import { focusedCard, goToNext } from './board/board-focus.ts';
import { type BoardKey, boardKey, CONTROL_KEYS } from './board/board-keys.ts';
import { BulkBar } from './board/bulk-bar.tsx';
import { fullName } from './board/card-words.ts';
import { ListView } from './board/list-view.tsx';
import {
  alsoWanted,
  type Clash,
  MovedElsewhere,
  openClashes,
  ownClashes,
  useFirstPlace,
} from './board/moved-elsewhere.tsx';
import type { PlanAsk } from './board/plan-ask.ts';
import { PlanBar } from './board/plan-bar.tsx';
import type { PlanCard } from './board/plan-card.ts';
import { PlanColumns } from './board/plan-columns.tsx';
import { PlanFoot } from './board/plan-foot.tsx';
import { PlanSaved } from './board/plan-saved.tsx';
import { PlanTold } from './board/plan-told.tsx';
import { PlanTools } from './board/plan-tools.tsx';
import type { Quick } from './board/quick-sheet.tsx';
import { useDragging } from './board/use-dragging.ts';
import { usePlan } from './board/use-plan.ts';
import { usePlanAsks } from './board/use-plan-asks.ts';
import { usePlanning } from './board/use-planning.ts';
import { WeekView } from './board/week-view.tsx';
import { whoInLane } from './board/who-in-lane.ts';
import '../ui/kbd.css';
import './board/board.css';
import './board/plan-bar.css';
import './board/plan-card.css';
import './board/week-list.css';

const asks = async () => (await import('./board/plan-asks.tsx')).PlanAsks;
const PlanAsks = later(asks);
const PlanSheet = later(async () => (await import('./details/plan-sheet.tsx')).PlanSheet);
const ClosingSheet = later(async () => (await import('./closing/closing-sheet.tsx')).ClosingSheet);

type PlanScreenProps = {
  device: Device;
  lane: LaneView;
  /** What residents wait for, from another part of the app. */
  owed: (view: LaneViewModel) => ComponentChildren;
  /** What else is said of a follow-up, from another part of the app. */
  more: (row: SeenRow) => ComponentChildren;
};

/** What residents wait for, and everything that was planned: as a board, a week or a list. Every move has a button. */
export function PlanScreen({ device, lane, owed, more }: PlanScreenProps) {
  const say = planBoardWords.value;
  const view = device.view(lane.id).value;
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const planning = usePlanning(device, lane.id);
  const plan = usePlan(device, lane, view);
  const { asked, cards, lanes } = plan;
  const { ask, setAsk, picked, pick, clear, follow } = usePlanAsks();
  const board = useRef<HTMLDivElement>(null);
  const mayPlan = roleMay(lane.role, 'plan');
  const clashes = useMemo(() => openClashes(view), [view]);
  const byId = useMemo(() => new Map(cards.map((card) => [card.id, card])), [cards]);
  const me = lane.person?.id;
  const own = useMemo(() => ownClashes(clashes, cards, me), [clashes, cards, me]);
  useFirstPlace(own, ({ card, conflicts }) => void planning.settle(conflicts, card.row, ''));
  const nameOf = (card: PlanCard) => fullName(card, words.value, language.value);

  // Whoever opens a card soon after need not wait for its sheet.
  useEffect(() => void asks().catch(() => undefined), []);

  const deeds = boardDeeds({
    planning,
    lanes,
    say,
    nameOf,
    dayWords: (day) => dayWords(day, language.value),
    whoIn: (key) => whoInLane(asked.lanes, key, view, say.lanes.residents),
    onAsk: (what, ids) => setAsk(what === 'close' ? { what, ids: [ids[0] ?? ''] } : { what, ids }),
  });
  const put = (what: PlanAsk) => {
    planning.forget();
    setAsk(what);
  };
  /** Puts the sheet away. What was done may have put another question in its place. */
  const close = (deed?: Promise<boolean>) => {
    follow(ask?.ids[0] ?? null);
    void deed?.then((isDone) => isDone && clear());
    setAsk((now) => (now === ask ? null : now));
  };
  const step = (id: string, by: 1 | -1) => {
    follow(id);
    void deeds.step(id, by);
  };
  const open = (card: string | null) => {
    follow(card ?? asked.card);
    plan.show({ ...asked, card });
  };
  const drop = (dropped: Dropped) => {
    follow(dropped.id);
    void deeds.drop(dropped);
  };
  const quick = (what: Quick, id: string) => {
    if (what === 'open' || what === 'pick' || what === 'up' || what === 'down') close();
    if (what === 'open') open(id);
    else if (what === 'pick') pick(id);
    else if (what === 'up') step(id, -1);
    else if (what === 'down') step(id, 1);
    else put(what === 'close' ? { what, ids: [id] } : { what, ids: [id] });
  };
  const askOf = (what: 'move' | 'day' | 'who'): boolean => {
    const at = focusedCard();
    const ids = picked.size > 0 ? [...picked] : at ? [at] : [];
    if (ids.length > 0) put({ what, ids });
    return ids.length > 0;
  };
  const onKey = (key: BoardKey): boolean => {
    if (key === 'help') put({ what: 'help', ids: [] });
    if (key === 'help') return true;
    const at = focusedCard();
    if (key === 'up' || key === 'down' || key === 'left' || key === 'right')
      return board.current !== null && goToNext(board.current, key);
    if (!mayPlan) return false;
    if (key === 'undo') {
      follow(at);
      void planning.undo();
      return true;
    }
    if (key === 'move' || key === 'day' || key === 'who') return askOf(key);
    if (!at) return false;
    if (key === 'quick') put({ what: 'quick', ids: [at] });
    else if (key === 'select') pick(at);
    else step(at, key === 'lower' ? 1 : -1);
    return true;
  };
  useKeys((event) => {
    const key = boardKey(event);
    return key !== null && onKey(key);
  }, CONTROL_KEYS);
  useDragging(board, mayPlan && asked.shape !== 'list', drop);

  const latest = useRef({ open, put });
  latest.current = { open, put };
  const cardDeeds = useMemo(
    () => ({
      mayPlan,
      open: (id: string) => latest.current.open(id),
      menu: (id: string) => latest.current.put({ what: 'quick', ids: [id] }),
      pick,
    }),
    [mayPlan, pick],
  );
  const shown = {
    lanes,
    deeds: cardDeeds,
    isPicked: (id: string) => picked.has(id),
    isTwice: (id: string) => clashes.has(id),
    isOfOne: plan.isOfOne,
    isNarrowed: plan.isNarrowed,
  };
  const keep = ({ card, conflicts }: Clash) =>
    void planning.settle(conflicts, card.row, say.clash.kept);
  const still = async (clash: Clash, to: FollowUpStatus) => {
    const { card, conflicts } = clash;
    follow(card.id);
    // What is asked first is asked of a card over which nothing stands open.
    if (to === 'done' && !(await planning.settle(conflicts, card.row, ''))) return;
    const settled = conflicts.map((one) => resolveDraft(one, card.row, false));
    await deeds.moveTo([card.id], to, alsoWanted(clash), settled);
  };
  const opened = asked.card ? view.byId(asked.card) : undefined;
  const closing = ask?.what === 'close' ? view.byId(ask.ids[0]) : undefined;
  const saveClosing: Save = async (drafts, done) => {
    if (!closing || !(await save(drafts, done))) return false;
    planning.closed(closing, done);
    return true;
  };
  const shared = { device, lane, view };
  return (
    <main class="plan" id="content">
      <h1 class="visually-hidden" tabIndex={-1}>
        {say.title}
      </h1>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {owed(view)}
      <PlanBar view={view} areas={plan.areas} asked={asked} href={plan.href} onView={plan.show}>
        <PlanSaved
          view={view}
          lane={lane}
          query={plan.query}
          planning={planning}
          onName={() => put({ what: 'name', ids: [] })}
        />
        <PlanTools lane={lane} view={view} cards={cards} />
      </PlanBar>
      {picked.size > 0 && <BulkBar count={picked.size} onAsk={askOf} onClear={clear} />}
      <div class="plan-shown" ref={board}>
        {asked.shape === 'board' && (
          <PlanColumns
            {...shown}
            column={asked.column}
            onColumn={(column) => plan.show({ ...asked, column })}
          />
        )}
        {asked.shape === 'week' && (
          <WeekView
            {...shown}
            today={plan.today}
            day={asked.week ?? plan.today}
            onWeek={(week) => plan.show({ ...asked, week })}
          />
        )}
        {asked.shape === 'list' && <ListView {...shown} />}
      </div>
      <PlanFoot onHelp={() => put({ what: 'help', ids: [] })} />
      <PlanTold planning={planning} onUndo={() => void planning.undo()}>
        <MovedElsewhere clashes={own} nameOf={nameOf} onKeep={keep} onStill={still} />
      </PlanTold>
      {ask && ask.what !== 'close' && (
        <PlanAsks
          ask={ask}
          view={view}
          lane={lane}
          cards={ask.ids.flatMap((id) => byId.get(id) ?? [])}
          nameOf={nameOf}
          query={plan.query}
          planning={planning}
          deeds={deeds}
          isPicked={picked.has(ask.ids[0] ?? '')}
          mayOrder={asked.shape === 'board'}
          onQuick={quick}
          onClose={close}
        />
      )}
      {closing && (
        <ClosingSheet {...shared} row={closing} save={saveClosing} onClose={() => close()} />
      )}
      {opened?.kind === 'follow_up' && !opened.isDeleted && !closing && (
        <PlanSheet
          {...shared}
          row={opened}
          save={save}
          mayPlan={mayPlan}
          more={more}
          onClose={() => open(null)}
        />
      )}
    </main>
  );
}
