import { useLocation } from 'preact-iso';
import { worksInOffice } from '../../schema/actor.ts';
import { paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { walksWords } from '../text/walks/words.ts';
import { EmptyCard } from '../ui/empty-card.tsx';
import { GableButton } from '../ui/gable-button.tsx';
import { useOnline } from '../ui/use-online.ts';
import { walkPaths } from '../walk-paths.ts';
import { askWalks, type RowsAnswer } from './ask-walks.ts';
import { useAsked } from './use-asked.ts';
import { WalkCard } from './walk-card.tsx';
import { groupWalks, stageOf } from './walk-order.ts';
import './walks.css';

type WalksScreenProps = { device: Device; lane: LaneView };

/** The walks of the organisation: what is planned, who is out now, and what was. */
export function WalksScreen({ device, lane }: WalksScreenProps) {
  const say = walksWords.value;
  const { route } = useLocation();
  // A desk holds them all; who has none asks.
  const hasDesk = worksInOffice(lane.role);
  const asked = useAsked<RowsAnswer>(
    device,
    lane,
    hasDesk || lane.state !== 'open' ? null : 'walks',
    () => askWalks(device, lane),
    ({ rows }) => rows,
  );
  const now = Date.now();
  // What the server does not name any more was removed; what is only here it does not know yet.
  const named = asked.answer && new Set(asked.answer.rows.map(({ id }) => id));
  const walks = device
    .view(lane.id)
    .value.list('walk')
    .filter(({ id, seq }) => hasDesk || seq === 0 || !named || named.has(id));
  const groups = groupWalks(walks, now);
  const isOut = !useOnline() || device.state.value === 'offline';
  const isEmpty = Object.values(groups).every((one) => one.length === 0);
  const isWaiting = !hasDesk && asked.is === 'asking' && isEmpty && !isOut;
  return (
    <main class="page walks" id="content">
      {!hasDesk && (
        <a class="button button-quiet to-start" href={paths.start}>
          {say.toStart}
        </a>
      )}
      <h1 tabIndex={-1}>{say.title}</h1>
      {isOut && <p class="walks-note">{say.offline}</p>}
      {!isOut && asked.problem && (
        <p class="field-error" role="alert">
          {say.notHeard}
        </p>
      )}
      {isEmpty && !isWaiting && <EmptyCard picture="map" text={say.none} />}
      {(['planned', 'underWay', 'past'] as const).map(
        (group) =>
          groups[group].length > 0 && (
            <section key={group} class="block" aria-labelledby={`walks-${group}`}>
              <h2 id={`walks-${group}`}>{say.groups[group]}</h2>
              <ul class="walks-cards">
                {groups[group].map((walk) => (
                  <WalkCard
                    key={walk.id}
                    device={device}
                    lane={lane}
                    walk={walk}
                    stage={stageOf(walk, now)}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      <div class="walks-do">
        <GableButton label={say.plan} onPress={() => route(walkPaths.plan())} />
        <span aria-hidden="true">{say.plan}</span>
      </div>
    </main>
  );
}
