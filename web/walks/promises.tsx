import { worksInOffice } from '../../schema/actor.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { dayWords } from '../text/format.ts';
import { walksWords } from '../text/walks/words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { useSave } from '../ui/use-save.ts';
import { dutchMoment } from './dutch-time.ts';
import { laneFor } from './lane-for.ts';
import { promisesOf, type SeenPromise, standingOf } from './last-time.ts';
import { namesOf } from './names.ts';
import { goesAlong, type SeenWalk } from './walk-order.ts';

type PromisesProps = { device: Device; lane: LaneView; walk: SeenWalk };

/** The promises of a walk and what became of each. */
export function Promises({ device, lane, walk }: PromisesProps) {
  const all = walksWords.value;
  const { memory: say } = all;
  const names = namesOf(device, lane);
  const on = laneFor(device, lane, walk.id);
  const { save, problem } = useSave(
    (drafts) => device.save(on.id, drafts),
    words.value.app.notSaved,
  );
  const me = lane.person?.id ?? '';
  // Of others' walks a colleague without a desk reads, and changes nothing.
  const mayMark =
    worksInOffice(lane.role) || on.id !== lane.id || walk.by === me || goesAlong(walk, me);
  const promises = promisesOf(device.view(lane.id).value, walk.id);
  const today = dutchMoment(Date.now()).day;
  const mark = (promise: SeenPromise, isKept: boolean) => {
    const told = isKept ? say.keptNow : say.openAgain;
    void save([patchDraft(promise, { isKept })], told(promise.set.what));
  };
  return (
    <section class="block" aria-labelledby="walks-promised" data-testid="promises">
      <h2 id="walks-promised">{say.promises}</h2>
      {promises.length === 0 && <p class="quiet">{say.noPromises}</p>}
      <ol class="walks-promises">
        {promises.map((promise) => {
          const { what, dueOn, team, place } = promise.set;
          const is = standingOf(promise, today);
          const day = dayWords(dueOn, language.value);
          return (
            <li key={promise.id} class="card walks-promise-card" data-standing={is}>
              <b class="walks-place" aria-hidden="true">
                {place}
              </b>
              <div class="walks-promise">
                <strong>{what}</strong>
                <span class="quiet">{team && names.team(team)}</span>
                {is === 'kept' ? (
                  <span class="walks-kept">
                    <Icon name="check" size={16} />
                    {say.kept}
                  </span>
                ) : (
                  <span class="promise">
                    <Icon name="flag" size={16} />
                    {is === 'late' ? say.late(day) : say.due(day)}
                  </span>
                )}
                {promise.sync !== 'in' && <span class="quiet">{all.pending}</span>}
              </div>
              {mayMark && (
                <button
                  type="button"
                  class="button"
                  aria-label={is === 'kept' ? say.notKeptOf(what) : say.markKeptOf(what)}
                  onClick={() => mark(promise, is !== 'kept')}
                >
                  {is === 'kept' ? say.notKept : say.markKept}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
