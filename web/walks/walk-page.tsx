import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { worksInOffice } from '../../schema/actor.ts';
import { hullAround } from '../../schema/register/hull.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { restoreDraft } from '../sync/drafts.ts';
import { findsOf } from '../text/finds.ts';
import { walksWords } from '../text/walks/words.ts';
import { words } from '../text/words.ts';
import { later } from '../ui/later.tsx';
import { useOnline } from '../ui/use-online.ts';
import { useSave } from '../ui/use-save.ts';
import { walkPaths } from '../walk-paths.ts';
import { askWalk, type RowsAnswer } from './ask-walks.ts';
import { useAsked } from './use-asked.ts';
import type { SeenWalk } from './walk-order.ts';
import './walks.css';

const PlanForm = later(() => import('./plan-form.tsx').then((part) => part.PlanForm));
const PlanPage = later(() => import('./plan-page.tsx').then((part) => part.PlanPage));
const MemoryPage = later(() => import('./memory-page.tsx').then((part) => part.MemoryPage));

type WalkPageProps = { device: Device; lane: LaneView; id: string };

const NEW = 'nieuw';
/** Fewer finds say where somebody stood, and not what was walked. */
const FEWEST = 3;

/** One walk: its plan until it begins, and from then on its memory. Or a new plan. */
export function WalkPage({ device, lane, id }: WalkPageProps) {
  const { page: say, toList } = walksWords.value;
  const { query } = useLocation();
  const [isEdited, setEdited] = useState(false);
  // What a new one follows is asked for like one that is looked at.
  const of = id === NEW ? (query.na ?? '') : id;
  const asked = useAsked<RowsAnswer>(
    device,
    lane,
    of && lane.state === 'open' ? `walk ${of}` : null,
    () => askWalk(device, lane, of),
    ({ rows }) => rows,
  );
  const isOut = !useOnline() || device.state.value === 'offline';
  const view = device.view(lane.id).value;
  const row = of ? view.byId(of) : undefined;
  const walk = row?.kind === 'walk' ? (row as SeenWalk) : undefined;
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  if (id === NEW) {
    if (of && !walk && asked.is === 'asking' && !isOut) return null;
    const own = { device, lane };
    if (!walk) return <PlanForm {...own} />;
    const finds = findsOf(view).filter(({ row: { walk: on } }) => on === of);
    const hull = () =>
      hullAround(
        finds.map(({ position }) => position),
        12,
      );
    const area = walk.set.area ?? (finds.length < FEWEST ? null : hull());
    return <PlanForm {...own} after={{ id: walk.id, set: { ...walk.set, area } }} />;
  }
  // A desk hears by itself that it was removed; who has none, here.
  const isGone = asked.problem === 'not_found' && walk?.seq !== 0 && !worksInOffice(lane.role);
  if (!walk || walk.isDeleted || isGone)
    return (
      <main class="page" id="content">
        <h1 tabIndex={-1}>{walk ? say.removed : say.gone}</h1>
        {walk && !isGone ? (
          <>
            <p>{say.removedHere}</p>
            <button
              type="button"
              class="button"
              data-testid="put-back"
              onClick={() => void save([restoreDraft(walk)], say.back)}
            >
              {say.putBack}
            </button>
            {problem && (
              <p class="field-error" role="alert">
                {problem}
              </p>
            )}
          </>
        ) : (
          <p role="status">
            {isOut ? say.goneOffline : asked.is === 'asking' ? words.value.review.opening : ''}
          </p>
        )}
        <a class="button" href={walkPaths.walks}>
          {toList}
        </a>
      </main>
    );
  const own = { device, lane, walk };
  if (isEdited) return <PlanForm {...own} onDone={() => setEdited(false)} />;
  if (walk.set.isPlanned) return <PlanPage {...own} onEdit={() => setEdited(true)} />;
  return <MemoryPage {...own} />;
}
