import type { Device, LaneView } from '../sync/device.ts';
import { dayWords, momentDay } from '../text/format.ts';
import { placeWords } from '../text/place-words.ts';
import { walksWords } from '../text/walks/words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { VoicesLine } from '../ui/voices-line.tsx';
import { walkPaths } from '../walk-paths.ts';
import { askBefore, type BeforeAnswer } from './ask-walks.ts';
import { dutchMoment } from './dutch-time.ts';
import { lastTimeHere, standingOf } from './last-time.ts';
import { namesOf } from './names.ts';
import { useAsked } from './use-asked.ts';
import { plateOf, type SeenWalk } from './walk-order.ts';

/** More than this is no card any more. */
const MOST_FINDS = 6;

/** "Vorige keer beloofden wij …": what the last walk here left open. */
export function BeforeCard({
  device,
  lane,
  walk,
}: {
  device: Device;
  lane: LaneView;
  walk: SeenWalk;
}) {
  const { before: say, memory } = walksWords.value;
  const asked = useAsked<BeforeAnswer>(
    device,
    lane,
    lane.state === 'open' ? `before ${walk.id}` : null,
    () => askBefore(device, lane, walk.id),
    ({ walks, promises, finds }) => [...walks, ...promises, ...finds],
  );
  const view = device.view(lane.id).value;
  const { area = null, areaName = '', startedAt } = walk.set;
  const told = new Set(asked.answer?.walks.map(({ id }) => id));
  const now = Date.now();
  const here = { id: walk.id, area, areaName, before: startedAt, now };
  const last = lastTimeHere(view, here, told);
  if (!last) return null;
  const names = namesOf(device, lane);
  const today = dutchMoment(now).day;
  const shown = last.finds.slice(0, MOST_FINDS);
  return (
    <section class="card walks-before" aria-labelledby="walks-before" data-testid="before">
      <h2 id="walks-before">{say.title}</h2>
      <p>
        <a href={walkPaths.plan(last.walk.id)}>
          {say.on(plateOf(last.walk), momentDay(last.walk.set.startedAt, language.value))}
        </a>
      </p>
      {last.promises.length > 0 ? (
        <>
          <h3>{say.promised}</h3>
          <ul class="walks-promises">
            {last.promises.map((promise) => {
              const { what, dueOn, team } = promise.set;
              const is = standingOf(promise, today);
              const day = dayWords(dueOn, language.value);
              return (
                <li key={promise.id} class="walks-promise">
                  <strong>{what}</strong>
                  <span class="promise">
                    <Icon name="flag" size={16} />
                    {is === 'late' ? memory.late(day) : memory.due(day)}
                  </span>
                  <span class="quiet">{team && names.team(team)}</span>
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <p>{say.noPromises}</p>
      )}
      {shown.length > 0 && (
        <>
          <h3>{say.finds}</h3>
          <ul class="walks-found">
            {shown.map(({ id, category, position, row }) => (
              <li key={id} class="walks-find">
                <Pictogram category={category.id} size={32} />
                <span>
                  <strong>{category[language.value]}</strong>
                  <span class="row-line">{placeWords(position, words.value)}</span>
                  <VoicesLine row={row} />
                </span>
              </li>
            ))}
          </ul>
          {last.finds.length > shown.length && (
            <p class="quiet">{say.more(last.finds.length - shown.length)}</p>
          )}
        </>
      )}
    </section>
  );
}
