import { useMemo } from 'preact/hooks';
import { worksInOffice } from '../../schema/actor.ts';
import type { StreetDone } from '../../schema/entities/things.ts';
import type { Device, LaneView, SeenRow } from '../sync/device.ts';
import { findsOf } from '../text/finds.ts';
import { addressAt, pinsOf } from '../text/place-words.ts';
import { walksWords } from '../text/walks/words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Plate } from '../ui/plate.tsx';
import { walkPaths } from '../walk-paths.ts';
import { BeforeCard } from './before-card.tsx';
import { Found } from './found.tsx';
import { Invitation } from './invitation.tsx';
import { Promises } from './promises.tsx';
import { RemoveWalk } from './remove-walk.tsx';
import { coveredStreets, streetOf } from './streets-covered.ts';
import { StreetsList } from './streets-list.tsx';
import { useDoors } from './use-doors.ts';
import { WalkAreaMap } from './walk-area-map.tsx';
import { Themes } from './walk-card.tsx';
import { plateOf, type SeenWalk, stageOf } from './walk-order.ts';
import { begunWhen } from './walk-when.ts';
import { WaysOn } from './ways-on.tsx';
import { WhoWasAlong } from './who-was-along.tsx';
import './memory.css';
import './plan.css';

type SeenStreet = SeenRow & { set: StreetDone['set'] };
type MemoryPageProps = { device: Device; lane: LaneView; walk: SeenWalk };

const noArea: never[] = [];

/** A walk that began: where it went, what was seen, what was promised and what became of it. */
export function MemoryPage({ device, lane, walk }: MemoryPageProps) {
  const all = walksWords.value;
  const { memory: say } = all;
  const view = device.view(lane.id).value;
  const own = { device, lane, walk };
  const { area = null, route = [], goal, themes = [] } = walk.set;
  const finds = useMemo(
    () => findsOf(view).filter(({ kind, row }) => kind === 'observation' && row.walk === walk.id),
    [view, walk.id],
  );
  const pins = useMemo(
    () => pinsOf(finds, null, words.value, language.value),
    [finds, language.value],
  );
  const doors = useDoors(device, lane, area?.[0] ?? finds[0]?.position ?? null);
  const streets = useMemo(() => {
    const ticked = (view.list('street') as SeenStreet[])
      .filter((row) => row.walk === walk.id)
      .map(({ set }) => set);
    const noted = finds.map(({ position }) => streetOf(addressAt(position) ?? ''));
    return coveredStreets(area, doors, ticked, noted);
  }, [view, walk.id, area, doors, finds]);
  const lines = useMemo(
    () => streets.flatMap(({ line, walked }) => (line.length > 1 ? [{ line, walked }] : [])),
    [streets],
  );
  const stage = stageOf(walk, Date.now());
  const hasDesk = worksInOffice(lane.role);
  const mayRemove = hasDesk || walk.by === lane.person?.id;
  return (
    <main class="page walks-page" id="content" data-testid="memory-page">
      <a class="button button-quiet to-start" href={walkPaths.walks}>
        <Icon name="back" />
        {all.toList}
      </a>
      <Plate as="h1" title={plateOf(walk)} subline={begunWhen(walk, all, language.value)} />
      {stage === 'under-way' && <p class="walks-note">{say.underWay}</p>}
      {goal && <p>{goal}</p>}
      {themes.length > 0 && <Themes themes={themes} />}
      <div class="wrap">
        <a
          class="button button-do"
          data-testid="plan-next"
          href={`${walkPaths.plan()}?na=${walk.id}`}
        >
          <Icon name="calendar" />
          {say.nextHere}
        </a>
        <WaysOn {...own} isUnderWay={stage === 'under-way'} />
      </div>
      <BeforeCard {...own} />
      <Promises {...own} />
      <section class="block" aria-labelledby="walks-streets">
        <h2 id="walks-streets">{say.streets}</h2>
        {(pins.length > 0 || lines.length > 0 || area) && (
          <WalkAreaMap
            label={say.map}
            area={area ?? noArea}
            route={route}
            streets={lines}
            pins={pins}
            look={`${walk.id} ${pins.length} ${lines.length}`}
          />
        )}
        <StreetsList streets={streets} />
      </section>
      <Found view={view} finds={finds} hasDesk={hasDesk} />
      <WhoWasAlong {...own} />
      {stage === 'under-way' && <Invitation walk={walk} />}
      {mayRemove && <RemoveWalk {...own} />}
    </main>
  );
}
