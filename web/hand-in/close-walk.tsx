import { useState } from 'preact/hooks';
import { isStaff } from '../../schema/actor.ts';
import type { Device, LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import { patchDraft } from '../sync/drafts.ts';
import { readFind } from '../text/finds.ts';
import { clockWords } from '../text/format.ts';
import { handInWords } from '../text/hand-in/words.ts';
import { placeWords } from '../text/place-words.ts';
import { whoWords } from '../text/who-words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useSave } from '../ui/use-save.ts';
import { type Closing, closingOf } from './closing.ts';
import { useLateFinds } from './late-finds.ts';

type CloseWalkProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  walk: SeenRow | undefined;
  /** As far as is known here. */
  isAllIn: boolean;
};

/** That the walk is over, as a person says it; and what came in since. */
export function CloseWalk({ device, lane, view, walk, isAllIn }: CloseWalkProps) {
  const say = handInWords.value;
  const { app } = words.value;
  const [isAsking, setAsking] = useState(false);
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const closing = closingOf(walk, device.work(lane.id));
  const late = useLateFinds(view, walk?.id ?? '', closing.at !== null);
  const mayClose = walk !== undefined && (isStaff(lane.role) || walk.by === lane.maker);
  const set = async (closedAt: number | null, done: string) => {
    if (walk && (await save([patchDraft(walk, { closedAt })], done))) setAsking(false);
  };

  return (
    <section class="stack" aria-labelledby="hand-in-close">
      <h2 id="hand-in-close">{closing.at === null ? say.close : say.closed}</h2>
      {closing.at !== null && (
        <div class="card hand-in-said" data-testid="hand-in-closed">
          <Icon name="flag" />
          <div>
            <p>
              <strong>{closedWords(closing, view)}</strong>
            </p>
            <p>{say.stillTaken}</p>
            {mayClose && (
              <button type="button" class="button" onClick={() => void set(null, say.reopened)}>
                <Icon name="undo" />
                {say.reopen}
              </button>
            )}
          </div>
        </div>
      )}
      {closing.at !== null && <LateFinds finds={late} />}
      {closing.at === null && <p class="quiet">{say.closeHint}</p>}
      {closing.at === null && !walk && <p>{say.noWalk}</p>}
      {closing.at === null && walk && !mayClose && <p>{say.mayNot}</p>}
      {closing.at === null && mayClose && (
        <button
          type="button"
          class="button button-do button-wide"
          data-testid="close-walk"
          onClick={() => setAsking(true)}
        >
          <Icon name="flag" />
          {say.close}
        </button>
      )}
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {isAsking && closing.at === null && (
        <Sheet isModal title={say.closeAsk} closeLabel={app.close} onClose={() => setAsking(false)}>
          <div class="stack">
            <p>{isAllIn ? say.closeAskAll : say.closeAskSome}</p>
            <button
              type="button"
              class="button button-do button-wide"
              data-testid="close-walk-yes"
              onClick={() => void set(Date.now(), say.closed)}
            >
              {say.closeYes}
            </button>
            <button type="button" class="button button-wide" onClick={() => setAsking(false)}>
              {say.notYet}
            </button>
          </div>
        </Sheet>
      )}
    </section>
  );
}

function closedWords({ at, by, isOwn, isSecond }: Closing, view: LaneViewModel): string {
  const say = handInWords.value;
  const time = clockWords(at ?? 0, language.value);
  if (isOwn) return say.closedByYou(time);
  const who = nameOf(by, view);
  if (isSecond) return who ? say.closedSecond(who, time) : say.closedSecondAt(time);
  return who ? say.closedBy(who, time) : say.closedAt(time);
}

/** As somebody is called on the walk, else by their name in the organisation. */
function nameOf(by: string, view: LaneViewModel): string {
  if (!by) return '';
  const along = view.list('participant').find((one) => one.by === by);
  const member = view.byId(by);
  return (
    (along && whoWords(along.set, language.value)) ||
    (member?.kind === 'member' ? String(member.set.name ?? '') : '')
  );
}

function LateFinds({ finds }: { finds: readonly SeenRow[] }) {
  const say = handInWords.value;
  return (
    <div class="stack" data-testid="late-finds">
      <h3>{say.later}</h3>
      {finds.length === 0 ? (
        <p class="quiet">{say.laterNone}</p>
      ) : (
        <ul class="rows">
          {finds.map((row) => {
            const find = readFind(row);
            return (
              find && (
                <li key={row.id} class="row">
                  <Pictogram category={find.category.id} size={36} />
                  <span>
                    <span class="row-title">{find.category[language.value]}</span>
                    <span class="row-line">
                      {placeWords(find.position, words.value)}, {clockWords(row.at, language.value)}
                    </span>
                  </span>
                </li>
              )
            );
          })}
        </ul>
      )}
    </div>
  );
}
