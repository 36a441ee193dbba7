import { useEffect, useRef, useState } from 'preact/hooks';
import { roleMay } from '../../schema/actor.ts';
import { useAreas } from '../sync/use-areas.ts';
import { deskWords } from '../text/desk/words.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { EmptyCard } from '../ui/empty-card.tsx';
import { SnackBar } from '../ui/snack-bar.tsx';
import { useSave } from '../ui/use-save.ts';
import { ArrivalsPill } from './arrivals/arrivals-pill.tsx';
import { isOwnWork, useArrivals } from './arrivals/use-arrivals.ts';
import type { DeskAsk } from './asks.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { LineDetail } from './detail/line-detail.tsx';
import { KeyLine } from './key-line.tsx';
import { PaneEdge } from './panes/pane-edge.tsx';
import { openPhoto, stepPhoto } from './picking/photo-steps.ts';
import { ReviewDetail } from './review-detail.tsx';
import { ReviewList } from './review-list.tsx';
import { ReviewMap } from './review-map.tsx';
import { neighbourOf } from './review-order.ts';
import type { ReviewProps } from './review-slots.ts';
import { SavedViews } from './saved-views.tsx';
import { StoriesStrip } from './stories/stories-strip.tsx';
import type { TriageAsk } from './triage/triage.ts';
import { asksFor } from './triage/triage-buttons.tsx';
import { useTriage } from './triage/use-triage.ts';
import { useAsks } from './use-asks.ts';
import { useDesk } from './use-desk.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { usePicked } from './use-picked.ts';
import { ViewBar } from './view-bar.tsx';
import '../ui/kbd.css';
import './review.css';
import './desk.css';

/** The office: what was said on top, what came in on the left, where it is in the middle, and one find to decide on at the right. */
export function ReviewScreen({ device, lane, slots }: ReviewProps) {
  const { review, app, status } = words.value;
  const { views, buttons } = deskWords.value;
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const view = device.view(lane.id).value;
  const triage = useTriage(device, lane.id);
  const areas = useAreas(device, lane);
  const desk = useDesk(device, lane, view, areas);
  const { asked, found, chosen } = desk;
  const arrivals = useArrivals({
    viewKey: found.key,
    ids: found.ids,
    isOwn: (id) => id === asked.chosen || isOwnWork(view.byId(id), lane),
    isCaughtUp: found.isSettled,
  });
  const finds = desk.finds.filter(({ id }) => !arrivals.held.includes(id));
  const picked = usePicked(view);
  const [open, setOpen] = useState<DeskAsk | null>(null);
  const Asks = useAsks(open !== null, () => setOpen(null));
  const [isTold, setTold] = useState(true);
  const [notPrinted, setNotPrinted] = useState('');
  const [isMoving, setMoving] = useState(false);
  const mayDecide = roleMay(lane.role, 'decide');
  const detail = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);

  const decidedOn = picked.finds.length > 0 ? picked.finds : chosen ? [chosen] : [];
  const done = async (deed: Promise<boolean>) => {
    if (await deed) picked.clear();
  };
  const accept = () => void done(triage.accept(decidedOn.map(({ id }) => id)));
  const ask = (what: TriageAsk) => {
    triage.forget();
    setOpen(what);
  };
  const go = (by: 1 | -1) => {
    const ids = finds.map(({ id }) => id);
    const next = neighbourOf(ids, asked.chosen, by);
    if (next) desk.choose(next);
  };

  useDeskKeys({
    isAsking: open !== null && !Asks,
    accept: () => {
      if (mayDecide && decidedOn.some(({ status: now }) => now === 'new')) accept();
    },
    mayAsk: (what) =>
      mayDecide && decidedOn.length > 0 && decidedOn.every((find) => asksFor(find).includes(what)),
    ask,
    move: () => setMoving(mayDecide && chosen !== null && !isMoving),
    undo: () => void done(triage.undo()),
    search: () => field.current?.focus(),
    help: () => setOpen('help'),
    photo: () => openPhoto(detail.current),
    nextPhoto: () => stepPhoto(detail.current, 1),
    previousPhoto: () => stepPhoto(detail.current, -1),
    select: () => chosen && picked.pick(chosen),
    selectTo: () => chosen && picked.pickTo(finds, chosen),
    next: () => go(1),
    previous: () => go(-1),
  });

  const at = chosen ? found.keptAt + 1 : null;
  useEffect(() => {
    if (!chosen || !at) return;
    const what = `${chosen.category[language.value]}, ${placeWords(chosen.position, words.value)}, ${status[chosen.status]}`;
    announce(views.chosenIs(at, found.total, what));
  }, [chosen?.id, at === 0]);

  // On a narrow screen the panes lie below each other: what was chosen comes into sight.
  useEffect(() => {
    if (!asked.chosen) return;
    detail.current?.scrollIntoView({ block: 'nearest' });
    document
      .querySelector('.review-list .row[aria-current="true"]')
      ?.scrollIntoView({ block: 'nearest' });
  }, [asked.chosen]);

  const told = triage.done.value;
  useEffect(() => setTold(true), [told?.n]);
  return (
    <main class="review" id="content">
      <h1 class="visually-hidden" tabIndex={-1}>
        {review.title}
      </h1>
      <div class="review-stories">
        <StoriesStrip view={view} isHeard={desk.isHeard} href={desk.hrefOf} />
      </div>
      <div class="review-list" aria-busy={!found.isSettled}>
        <div class="desk-top">
          <ViewBar
            rows={view}
            areas={areas}
            view={asked}
            ways={desk.ways}
            isReady={found.isReady}
            shown={found.total - arrivals.held.length}
            all={found.all}
            field={field}
            onView={desk.show}
          >
            <ArrivalsPill {...arrivals} />
          </ViewBar>
          <SavedViews
            view={view}
            lane={lane}
            query={desk.query}
            triage={triage}
            onName={() => {
              triage.forget();
              setOpen('name');
            }}
            onExport={() => setOpen('export')}
          />
          {picked.finds.length > 0 && mayDecide && (
            <BulkBar
              {...{ view, save, finds: decidedOn, onAccept: accept, onAsk: ask }}
              plan={slots.planTogether}
              onClear={picked.clear}
            />
          )}
        </div>
        {found.isFailed && (
          <p class="field-error" role="alert">
            {views.notFound}
          </p>
        )}
        <ReviewList
          listKey={found.key}
          isReady={found.isReady}
          isHeard={desk.isHeard}
          {...{ view, finds }}
          from={found.from}
          total={found.total}
          onEarlier={desk.earlier}
          onMore={desk.more}
          empty={
            found.all === 0
              ? review.emptyAll
              : asked.show === 'new' && !asked.text && !asked.category
                ? review.empty
                : views.empty
          }
          chosen={asked.chosen}
          isPicked={picked.has}
          href={desk.hrefOf}
          onPick={picked.pick}
          mergedOf={(id) => found.merged[id] ?? 0}
          photo={(find) => slots.rowPhoto({ view, find })}
        />
        {slots.waiting({ view })}
      </div>
      <PaneEdge pane="list" />
      <ReviewMap
        view={view}
        areas={areas}
        finder={desk.finder}
        filter={desk.filter}
        bounds={found.bounds}
        chosen={chosen}
        onChoose={desk.choose}
        onArea={(area) => desk.show({ ...asked, area })}
        isMoving={isMoving && chosen !== null}
        onMoved={(to) => {
          setMoving(false);
          if (chosen) void done(triage.move(chosen.id, to));
        }}
        onMoveStop={() => setMoving(false)}
        onPrint={(seen) =>
          void import('./print/print-desk.tsx').then(
            ({ printDesk }) =>
              printDesk({
                ...seen,
                view,
                areas,
                asked,
                finds,
                of: found.all,
                say: deskWords.value,
              }),
            () => setNotPrinted(app.partMissing),
          )
        }
      />
      <PaneEdge pane="detail" />
      <section
        class="review-detail"
        aria-label={review.detail}
        data-testid="review-detail"
        ref={detail}
      >
        {[problem, notPrinted, open === null && triage.problem.value].map(
          (why) =>
            why && (
              <p key={why} class="field-error" role="alert">
                {why}
              </p>
            ),
        )}
        {chosen && !desk.isWhole && <LineDetail find={chosen} />}
        {chosen && desk.isWhole && (
          <ReviewDetail
            key={chosen.id}
            device={device}
            finder={desk.finder}
            view={view}
            lane={lane}
            find={chosen}
            mayDecide={mayDecide}
            save={save}
            slots={slots}
            triage={triage}
            onAccept={() => void done(triage.accept([chosen.id]))}
            onAsk={(what) => {
              picked.clear();
              ask(what);
            }}
          />
        )}
        {!chosen && (
          <EmptyCard
            picture="map"
            text={asked.chosen && found.isReady ? views.gone : review.choose}
          />
        )}
      </section>
      <KeyLine at={at} of={found.total} onHelp={() => setOpen('help')} />
      {told && isTold && (
        <div class="desk-told">
          <SnackBar
            messageKey={`${told.n}`}
            actions={[
              { label: buttons.undo, icon: 'undo', onPress: () => void done(triage.undo()) },
            ]}
            onGone={() => setTold(false)}
          >
            {told.text}
          </SnackBar>
        </div>
      )}
      {Asks && open && (
        <Asks
          open={open}
          query={desk.query}
          filter={desk.filter}
          finder={desk.finder}
          view={view}
          lane={lane}
          finds={decidedOn}
          triage={triage}
          onClose={(isDone) => {
            setOpen(null);
            if (isDone && open !== 'name' && triage.problem.value === '') picked.clear();
          }}
        />
      )}
    </main>
  );
}
