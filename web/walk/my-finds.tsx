import type { ComponentChildren } from 'preact';
import { SET_ASIDE } from '../../schema/set-aside.ts';
import { nameInPath, paths } from '../routes.ts';
import type { SeenRow } from '../sync/device.ts';
import { restoreDraft } from '../sync/drafts.ts';
import { captureWords } from '../text/capture/words.ts';
import { valueWords } from '../text/find-words.ts';
import { readFind } from '../text/finds.ts';
import { momentWords } from '../text/format.ts';
import { mineWords } from '../text/mine/words.ts';
import { placeWords } from '../text/place-words.ts';
import { problemWords } from '../text/problem-words.ts';
import { language, words } from '../text/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import { useSave } from '../ui/use-save.ts';
import { VoicesLine } from '../ui/voices-line.tsx';
import { type FindEvent, historyOf, ownFinds } from './find-history.ts';
import type { WalkProps } from './walk-slots.ts';
import './walk.css';
import './my-finds.css';

const Closed = later(() => import('./refused-card.tsx').then((part) => part.RefusedCard), true);

/** What one person made on a walk and what became of it; what was removed can be put back from here. Others add to it. */
export function MyFinds({
  device,
  lane,
  children,
}: Omit<WalkProps, 'slots'> & { children: ComponentChildren }) {
  const { walk, app } = words.value;
  const { mine } = captureWords.value;
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const view = device.view(lane.id).value;
  const finds = ownFinds(view.rows.values(), lane.maker);
  const me = nameInPath(lane);
  const deeds = device.work(lane.id);
  return (
    <main class="page" id="content">
      <a class="button button-quiet to-start" href={paths.walk(me)}>
        <Icon name="map" />
        {walk.toMap}
      </a>
      <h1 tabIndex={-1}>{mine.title}</h1>
      {lane.isClosed && <Closed device={device} lane={lane} />}
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {finds.length === 0 ? (
        <EmptyCard picture="map" text={mine.empty}>
          <a class="button button-do" href={paths.walk(me)}>
            {walk.toMap}
          </a>
        </EmptyCard>
      ) : (
        <p class="quiet">{mine.intro}</p>
      )}
      <ul class="mine" data-testid="my-finds">
        {finds.map((row) => (
          <MyFind
            key={row.id}
            row={row}
            href={paths.walk(me, row.id)}
            events={historyOf(row, view, deeds)}
            onPutBack={(what) => void save([restoreDraft(row)], mine.isBack(what))}
          />
        ))}
      </ul>
      {children}
    </main>
  );
}

type MyFindProps = {
  row: SeenRow;
  href: string;
  events: readonly FindEvent[];
  onPutBack: (what: string) => void;
};

function MyFind({ row, href, events, onPutBack }: MyFindProps) {
  const { sync, status, capture } = words.value;
  const { mine } = captureWords.value;
  const find = readFind(row);
  if (!find) return null;
  const what = find.category[language.value];
  const answer = events.findLast(({ did, who }) => did === 'answered' && who === 'office');
  return (
    <li class="card mine-find" data-removed={row.isDeleted}>
      <div class="mine-head">
        <Pictogram category={find.category.id} size={40} />
        <div>
          <h2>{what}</h2>
          <p class="row-line">{placeWords(find.position, words.value)}</p>
          <VoicesLine row={row} />
          <p class="row-line">
            {row.isDeleted ? <strong>{mine.removed}</strong> : status[find.status]}
            {find.kind === 'concern' && ` · ${capture.home}`}
          </p>
        </div>
        <SyncChip state={row.sync} label={sync[row.sync]} />
      </div>
      {row.why && row.why !== 'conflict' && (
        <p class={row.why === SET_ASIDE ? 'row-line' : 'field-error'} data-testid="mine-why">
          {row.why !== SET_ASIDE && <Icon name="attention" />}
          {row.why === SET_ASIDE ? mineWords.value.setAside : problemWords(row.why, language.value)}
        </p>
      )}
      {answer && (
        <p class="mine-answer" data-testid="mine-answer">
          <strong>{mine.said}</strong> {answer.text}
        </p>
      )}
      <ol class="mine-events" aria-label={mine.history}>
        {events.map((event) => (
          <li key={`${event.at} ${event.did}`}>
            <time dateTime={new Date(event.at).toISOString()}>
              {momentWords(event.at, language.value)}
            </time>{' '}
            <span>
              {eventWords(event)}
              {event.who === 'office' && ` (${mine.byOffice})`}
              {event.who === 'other' && ` (${mine.byOther})`}
            </span>
          </li>
        ))}
      </ol>
      {row.isDeleted ? (
        <button
          type="button"
          class="button"
          aria-label={mine.putBackNamed(what)}
          onClick={() => onPutBack(what)}
        >
          <Icon name="undo" />
          {mine.putBack}
        </button>
      ) : (
        <a class="button" href={href} aria-label={`${mine.onMap}: ${what}`}>
          <Icon name="map" />
          {mine.onMap}
        </a>
      )}
    </li>
  );
}

/** "verplaatst", "oordeel: Goed", "stand: Bekeken". */
function eventWords({ did, text }: FindEvent): string {
  const { did: say } = captureWords.value.mine;
  const read = (field: string) =>
    text === null ? say.nothing : valueWords(field, text, words.value, language.value);
  switch (did) {
    case 'category':
    case 'judgement':
    case 'urgency':
    case 'status':
      return say[did](read(did));
    case 'note':
    case 'planned':
    case 'answered':
    case 'notOurs':
      return say[did](text ?? '');
    default:
      return say[did];
  }
}
