import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { centre as demoCentre } from '../../schema/demo/plane.ts';
import { framing } from '../map/framing.ts';
import { LeafletMap } from '../map/leaflet-map.tsx';
import { paths } from '../routes.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { type Find, findsOf } from '../text/finds.ts';
import { followWords } from '../text/follow/words.ts';
import { clockWords } from '../text/format.ts';
import { pinsOf, placeWords } from '../text/place-words.ts';
import { problemWords } from '../text/problem-words.ts';
import { language, words } from '../text/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { Plate } from '../ui/plate.tsx';
import { type Save, useSave } from '../ui/use-save.ts';
import { VoicesLine } from '../ui/voices-line.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useSince } from './use-since.ts';
import './follow.css';

/** What other parts of the app show here. */
export type FollowSlots = {
  /** Questions and answers, and who is on the walk. */
  talk: (props: { view: LaneViewModel; save: Save }) => ComponentChildren;
  people: (props: { view: LaneViewModel; save: Save }) => ComponentChildren;
  before: (props: { view: LaneViewModel }) => ComponentChildren;
  /** The streets that were ticked, each with what of it. */
  streets: (view: LaneViewModel) => readonly string[];
  photo: (view: LaneViewModel, find: string) => ComponentChildren;
};

type FollowScreenProps = { device: Device; lane: LaneView; slots: FollowSlots };

/** The companion's seat: a walk as it comes in, for somebody in the office. */
export function FollowScreen({ device, lane, slots }: FollowScreenProps) {
  const say = followWords.value;
  const view = device.view(lane.id).value;
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const { isOffline, at } = useSince(device, lane.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const finds = findsOf(view);
  const isRead = view.list('walk').length > 0;
  useArrivals(finds, isRead);
  const name = `${view.list('walk')[0]?.set.name ?? say.title}`;
  const now = isOffline
    ? at > 0
      ? say.offline(clockWords(at, language.value))
      : say.offlineFirst
    : isRead
      ? say.live
      : say.opening;

  return (
    <main class="follow" id="content">
      <header class="follow-head">
        <a class="button button-quiet to-start" href={paths.office()}>
          <Icon name="back" />
          {say.toOffice}
        </a>
        <Plate as="h1" title={name} subline={say.title} />
        <p class="follow-now" role="status" data-offline={isOffline} data-testid="follow-now">
          <Icon name={isOffline ? 'cloud-off' : 'check'} size={20} />
          {now}
        </p>
      </header>
      {lane.refusal && lane.state !== 'open' && (
        <p class="field-error" role="alert">
          {problemWords(lane.refusal, language.value)}
        </p>
      )}
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <div class="follow-columns">
        <section class="follow-finds" aria-labelledby="follow-finds">
          <h2 id="follow-finds">{say.finds}</h2>
          {finds.length === 0 && <EmptyCard picture="map" text={say.none} />}
          <FindList finds={finds} chosen={chosen} onChoose={setChosen}>
            {(find) => slots.photo(view, find.id)}
          </FindList>
        </section>
        <FollowMap finds={finds} chosen={chosen} onChoose={setChosen} />
        <div class="follow-beside">
          {slots.talk({ view, save })}
          {slots.before({ view })}
          <Streets streets={slots.streets(view)} />
          {slots.people({ view, save })}
        </div>
      </div>
    </main>
  );
}

type FindsProps = {
  finds: readonly Find[];
  chosen: string | null;
  onChoose: (find: string | null) => void;
};

/** Newest first; pressing one shows it on the map. */
function FindList({
  finds,
  chosen,
  onChoose,
  children,
}: FindsProps & { children: (find: Find) => ComponentChildren }) {
  return (
    <ul class="rows" data-testid="follow-list">
      {finds.map((find) => {
        const { id, category, position, row } = find;
        return (
          <li key={id}>
            <button
              type="button"
              class="row"
              aria-current={id === chosen}
              onClick={() => onChoose(id === chosen ? null : id)}
            >
              <Pictogram category={category.id} size={40} />
              <span>
                <span class="row-title">{category[language.value]}</span>
                <span class="row-line">{placeWords(position, words.value)}</span>
                <VoicesLine row={row} />
                <span class="row-line">
                  <time dateTime={new Date(row.at).toISOString()}>
                    {clockWords(row.at, language.value)}
                  </time>
                </span>
              </span>
              {children(find)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function FollowMap({ finds, chosen, onChoose }: FindsProps) {
  const pins = useMemo(
    () => pinsOf(finds, chosen, words.value, language.value),
    [finds, chosen, language.value],
  );
  const spot = finds.find(({ id }) => id === chosen)?.position;
  return (
    <section class="follow-map" aria-label={followWords.value.map}>
      <LeafletMap
        label={followWords.value.map}
        centre={finds[0]?.position ?? demoCentre}
        zoom={17}
        pins={pins}
        framing={framing}
        zoomLabels={followWords.value.zoom}
        focus={spot && chosen ? { position: spot, token: chosen } : undefined}
        onPin={onChoose}
      />
    </section>
  );
}

/** As people ticked them. */
function Streets({ streets }: { streets: readonly string[] }) {
  const say = followWords.value;
  return (
    <section class="stack" aria-labelledby="follow-streets" data-testid="follow-streets">
      <h2 id="follow-streets">{say.streets}</h2>
      {streets.length === 0 ? (
        <p>{say.noStreets}</p>
      ) : (
        <ul class="follow-streets">
          {streets.map((street) => (
            <li key={street}>
              <Icon name="check" size={16} />
              {street}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
