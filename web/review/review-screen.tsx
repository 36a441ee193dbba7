import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { roleMay } from '../../schema/actor.ts';
import { centre } from '../../schema/demo/plane.ts';
import { categoryOf } from '../../schema/vocabulary/categories.ts';
import { type ClusterName, clusterMarks } from '../map/cluster-marks.ts';
import { framing } from '../map/framing.ts';
import { GroundNote } from '../map/ground-note.tsx';
import { LeafletMap } from '../map/leaflet-map.tsx';
import { paths } from '../routes.ts';
import { patchDraft } from '../sync/drafts.ts';
import { type Find, findsOf } from '../text/finds.ts';
import { mapWords } from '../text/map/words.ts';
import { pinsOf } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { areKeysOn } from '../ui/keys.ts';
import { useSave } from '../ui/use-save.ts';
import { HeldRows } from './held-rows.tsx';
import { ReviewDetail } from './review-detail.tsx';
import { reviewKey } from './review-keys.ts';
import { ReviewList } from './review-list.tsx';
import { type Filter, neighbourOf, reviewOrder } from './review-order.ts';
import type { ReviewProps } from './review-slots.ts';
import '../ui/kbd.css';
import './review.css';

const clusterName: ClusterName = (count, kinds) => {
  const parts = kinds.map(
    (one) => `${one.count} ${categoryOf(one.kind)?.[language.value].toLowerCase() ?? one.kind}`,
  );
  return mapWords.value.cluster(count, parts.join(', '));
};

/** The office: what came in on the left, where it is in the middle, and one find to decide on at the right. */
export function ReviewScreen({ device, lane, slots }: ReviewProps) {
  const { review, app } = words.value;
  const { query, route } = useLocation();
  const [filter, setFilter] = useState<Filter>('new');
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const view = device.view(lane.id).value;
  const all = findsOf(view);
  const mayDecide = roleMay(lane.role, 'decide');
  const chosenId = query.vondst ?? null;
  const finds = reviewOrder(all, filter, chosenId);
  const chosen = all.find(({ id }) => id === chosenId) ?? null;
  const choose = (id: string) => route(paths.office(id), chosenId !== null);
  const accept = ({ row, category, status }: Find) => {
    if (status !== 'new' || !mayDecide) return;
    void save([patchDraft(row, { status: 'seen' })], review.accepted(category[language.value]));
  };

  const onKey = (event: KeyboardEvent) => {
    const isWriting =
      event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    const key = reviewKey(event, isWriting || !areKeysOn.value);
    if (!key) return;
    event.preventDefault();
    if (key === 'accept') return chosen && accept(chosen);
    const ids = finds.map(({ id }) => id);
    const next = neighbourOf(ids, chosenId, key === 'next' ? 1 : -1);
    if (next) choose(next);
  };
  const detail = useRef<HTMLElement>(null);
  // On a narrow screen the panes lie below each other: what was chosen comes into sight.
  useEffect(() => {
    if (chosenId) detail.current?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  const pressed = useRef(onKey);
  pressed.current = onKey;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => void pressed.current(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);

  return (
    <main class="review" id="content">
      <h1 class="visually-hidden" tabIndex={-1}>
        {review.title}
      </h1>
      <div class="review-list">
        <ReviewList
          finds={finds}
          all={all}
          filter={filter}
          chosen={chosenId}
          onFilter={setFilter}
          photo={(find) => slots.rowPhoto({ view, find })}
        />
        <HeldRows rows={view.list('held')} />
      </div>
      <section class="review-map" aria-label={review.map}>
        <LeafletMap
          label={review.map}
          centre={centre}
          zoom={17}
          pins={pinsOf(finds, chosenId, words.value, language.value)}
          arrange={(pins, zoom) => clusterMarks(pins, zoom, clusterName)}
          framing={framing}
          focus={chosen ? { position: chosen.position, token: chosen.id } : undefined}
          zoomLabels={{ zoomIn: review.zoomIn, zoomOut: review.zoomOut }}
          onPin={choose}
        >
          <div class="review-ground">
            <GroundNote />
          </div>
        </LeafletMap>
      </section>
      <section
        class="review-detail"
        aria-label={review.detail}
        data-testid="review-detail"
        ref={detail}
      >
        {problem && (
          <p class="field-error" role="alert">
            {problem}
          </p>
        )}
        {chosen ? (
          <ReviewDetail
            key={chosen.id}
            view={view}
            find={chosen}
            mayDecide={mayDecide}
            save={save}
            slots={slots}
            onAccept={() => accept(chosen)}
          />
        ) : (
          <EmptyCard picture="map" text={review.choose} />
        )}
      </section>
      <footer class="review-keys">
        <span>
          <kbd>j</kbd> <kbd>k</kbd> {review.keyNext}
        </span>
        <span>
          <kbd>1</kbd> {review.keyAccept}
        </span>
        {chosen && (
          <span class="review-at">
            {review.position(finds.findIndex(({ id }) => id === chosen.id) + 1, finds.length)}
          </span>
        )}
      </footer>
    </main>
  );
}
