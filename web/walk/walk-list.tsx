import type { ComponentChildren } from 'preact';
import { nameInPath, paths } from '../routes.ts';
import type { LaneViewModel } from '../sync/device.ts';
import { captureWords } from '../text/capture/words.ts';
import { distanceWords, metresBetween } from '../text/find-words.ts';
import { findsOf } from '../text/finds.ts';
import { nearWords } from '../text/near/words.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { CoverButton } from '../ui/cover-button.tsx';
import { EmptyCard } from '../ui/empty-card.tsx';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { Plate } from '../ui/plate.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import { VoicesLine } from '../ui/voices-line.tsx';
import { SyncLine } from './sync-line.tsx';
import { usePosition } from './use-position.ts';
import { walkName } from './walk-name.ts';
import type { WalkProps } from './walk-slots.ts';
import './walk.css';

const Closed = later(() => import('./refused-card.tsx').then((part) => part.RefusedCard), true);

type WalkListProps = Omit<WalkProps, 'slots'> & {
  /** The first photo of a find, from another part of the app. */
  photo: (view: LaneViewModel, find: string) => ComponentChildren;
};

/** The map in words: the same finds in the same order, each with how far it is and whether it is in. */
export function WalkList({ device, lane, photo }: WalkListProps) {
  const { walk, sync, status, capture } = words.value;
  const here = usePosition();
  const view = device.view(lane.id).value;
  const finds = findsOf(view);
  const me = nameInPath(lane);
  const alsoSeen = new Set(
    view.list('also_seen').map(({ set }) => (set.about as { id?: string } | undefined)?.id),
  );
  return (
    <main class="page" id="content">
      <header class="page-head">
        <Plate
          isSmall
          as="h1"
          title={walkName(lane, view, words.value)}
          subline={walk.finds(finds.length)}
        />
        <a class="button" href={paths.walk(me)}>
          <Icon name="map" />
          {walk.toMap}
        </a>
      </header>
      <div class="wrap">
        <CoverButton class="" />
        <SyncLine device={device} lane={lane} />
        <a class="button" href={paths.mine(me)}>
          <Icon name="person" />
          {captureWords.value.mine.open}
        </a>
      </div>
      {lane.isClosed && <Closed device={device} lane={lane} />}
      {finds.length === 0 && (
        <EmptyCard picture="map" text={walk.empty}>
          <a class="button button-do" href={paths.walk(me)}>
            {walk.toMap}
          </a>
        </EmptyCard>
      )}
      <ul class="rows" data-testid="find-list">
        {finds.map(({ id, category, position, row, status: stands, kind }) => (
          <li key={id}>
            <a class="row" href={paths.walk(me, id)}>
              <Pictogram category={category.id} size={40} />
              <span>
                <span class="row-title">{category[language.value]}</span>
                <span class="row-line">
                  {placeWords(position, words.value)}
                  {here.state === 'fixed' && ', '}
                  {here.state === 'fixed' && (
                    <span class="row-whole">
                      {distanceWords(metresBetween(here, position), words.value, language.value)}
                    </span>
                  )}
                </span>
                <VoicesLine row={row} />
                <span class="row-line row-state">
                  <SyncChip state={row.sync} label={sync[row.sync]} />
                  <span>
                    {status[stands]}
                    {kind === 'concern' && ` · ${capture.home}`}
                    {alsoSeen.has(id) && ` · ${nearWords.value.also}`}
                  </span>
                </span>
              </span>
              {photo(view, id)}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
