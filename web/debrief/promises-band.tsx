import { useState } from 'preact/hooks';
import { roleMay } from '../../schema/actor.ts';
import type { Device, LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import { deleteDraft, patchDraft, restoreDraft } from '../sync/drafts.ts';
import { debriefWords } from '../text/debrief/words.ts';
import { dayWords } from '../text/format.ts';
import { problemWords } from '../text/problem-words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { SnackBar } from '../ui/snack-bar.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import { useSave } from '../ui/use-save.ts';
import { teamName } from './item-words.ts';
import { type Promised, PromiseSheet } from './promise-sheet.tsx';
import { promisesOf } from './promises-of.ts';
import './promises-band.css';

type PromisesBandProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  walk: SeenRow | undefined;
};

/** The three promises of today, always in sight. */
export function PromisesBand({ device, lane, view, walk }: PromisesBandProps) {
  const say = debriefWords.value.promises;
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const [open, setOpen] = useState<number | null>(null);
  const [withdrawn, setWithdrawn] = useState<SeenRow | null>(null);
  const mayPromise = roleMay(lane.role, 'lead') && walk !== undefined;
  const { places, refused } = promisesOf(view, walk);
  const free = places.indexOf(null) + 1;

  const keep = async (place: number, promised: Promised) => {
    if (!walk) return;
    const row = places[place - 1];
    const about = { kind: 'walk', id: walk.id };
    const changed =
      row && Object.entries(promised).filter(([name, value]) => row.set[name] !== value);
    const draft = row
      ? patchDraft(row, Object.fromEntries(changed ?? []))
      : { t: 'promise.create', walk: walk.id, set: { about, ...promised, place } };
    const isSame = changed?.length === 0;
    if (isSame || (await save([draft], say.saved(place)))) setOpen(null);
  };
  const withdraw = async (row: SeenRow) => {
    if (!(await save([deleteDraft(row)], say.withdrawn))) return;
    setOpen(null);
    setWithdrawn(row);
  };
  const putBack = async () => {
    if (withdrawn) await save([restoreDraft(withdrawn)], say.saved(Number(withdrawn.set.place)));
    setWithdrawn(null);
  };

  return (
    <section class="debrief-band" aria-labelledby="debrief-promises" data-testid="promises">
      <h2 id="debrief-promises">{say.title}</h2>
      {problem && <p role="alert">{problem}</p>}
      <ol>
        {places.map((row, index) => {
          const place = index + 1;
          const what = row ? String(row.set.what) : say.free;
          const team = row ? teamName(view, row.set.team as string | null) : '';
          const line = row
            ? say.by(team || say.gone, dayWords(String(row.set.dueOn), language.value))
            : say.freeHint;
          const inside = (
            <>
              <span class="debrief-place" data-taken={row !== null}>
                {place}
              </span>
              <span class="debrief-promised">
                <span class="debrief-what">{what}</span>
                <span class="debrief-line">{line}</span>
                {row && row.sync !== 'in' && (
                  <SyncChip state={row.sync} label={words.value.sync[row.sync]} />
                )}
              </span>
            </>
          );
          return (
            <li key={place} data-testid={`promise-${place}`}>
              {mayPromise ? (
                <button
                  type="button"
                  aria-label={`${row ? say.change(place) : say.make(place)}: ${what}, ${line}`}
                  onClick={() => setOpen(place)}
                >
                  {inside}
                </button>
              ) : (
                <div>{inside}</div>
              )}
            </li>
          );
        })}
      </ol>
      {free === 0 && mayPromise && <p class="debrief-line debrief-three">{say.three}</p>}
      {!mayPromise && <p class="debrief-line">{say.onlyStaff}</p>}
      {refused.map((row) => (
        <div key={row.id} class="card debrief-refused" role="status" data-testid="promise-refused">
          <p>
            <Icon name="attention" /> {problemWords('promises_full', language.value)}
          </p>
          <p class="voice">{say.yours(String(row.set.what))}</p>
          {free > 0 && (
            <button
              type="button"
              class="button"
              onClick={() =>
                void keep(free, {
                  what: String(row.set.what),
                  team: String(row.set.team),
                  dueOn: String(row.set.dueOn),
                })
              }
            >
              {say.putAt(free)}
            </button>
          )}
        </div>
      ))}
      {open !== null && (
        <PromiseSheet
          key={open}
          place={open}
          row={places[open - 1] ?? null}
          isFull={free === 0}
          view={view}
          onKeep={(promised) => void keep(open, promised)}
          onWithdraw={(row) => void withdraw(row)}
          onClose={() => setOpen(null)}
        />
      )}
      {withdrawn && (
        <SnackBar
          messageKey={withdrawn.id}
          actions={[
            { label: debriefWords.value.undo, icon: 'undo', onPress: () => void putBack() },
          ]}
          onGone={() => setWithdrawn(null)}
        >
          {say.withdrawn}
        </SnackBar>
      )}
    </section>
  );
}
