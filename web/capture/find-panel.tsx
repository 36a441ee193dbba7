import type { ComponentChildren } from 'preact';
import { urgencies } from '../../schema/vocabulary/judgements.ts';
import type { Device, LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import { deleteDraft, restoreDraft } from '../sync/drafts.ts';
import { captureWords } from '../text/capture/words.ts';
import { childSaid } from '../text/child-find.ts';
import { doorWords } from '../text/door/words.ts';
import { readFind } from '../text/finds.ts';
import { nearWords } from '../text/near/words.ts';
import { placeWords } from '../text/place-words.ts';
import { problemWords } from '../text/problem-words.ts';
import { withKidsWords } from '../text/with-kids/words.ts';
import { language, words } from '../text/words.ts';
import { ChoiceChips } from '../ui/choice-chips.tsx';
import { Icon } from '../ui/icon.tsx';
import { later } from '../ui/later.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import { useSave } from '../ui/use-save.ts';
import { AboutData } from './about-data.tsx';
import { EditCategory } from './edit-category.tsx';
import { FindConflicts } from './find-conflicts.tsx';
import { FindFollowUps } from './find-follow-ups.tsx';
import { FindNotes } from './find-notes.tsx';
import { isAlsoSeen } from './near.ts';
import { NearHint } from './near-hint.tsx';
import { coordinateWords, placedWords } from './placed-words.ts';
import { ResidentWords } from './resident-words.tsx';
import { ToldAtDoor } from './told-at-door.tsx';
import { type Tell, useChange } from './use-change.ts';
import { WhatOfPlace } from './what-of-place.tsx';

const FindBegins = later(async () => (await import('./find-begins.tsx')).FindBegins, true);

type FindPanelProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  id: string;
  onClose: () => void;
  onMove: () => void;
  /** The photos of the find, from another part of the app. */
  photos?: (row: SeenRow, what: string) => ComponentChildren;
  /** What is said of it that cannot be true, from another part too. */
  snags?: (row: SeenRow) => ComponentChildren;
  onTold: Tell;
  /** Says that it is gone, with the way back. */
  onRemoved: Tell;
};

/** One find: how it stands, what was said, and everything that can be added to it. */
export function FindPanel(props: FindPanelProps) {
  const { device, lane, view, id, onClose, onMove, onTold, onRemoved, photos, snags } = props;
  const { app, find: say, sync, status, capture, judgement, urgency } = words.value;
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const { edit, ...more } = captureWords.value;
  const row = view.byId(id);
  const { change, isRefused } = useChange(device, lane, row, onTold);
  const find = row && !row.isDeleted ? readFind(row) : null;
  if (!row || !find) {
    // In, and whose it is has to sign in to see it.
    const title = lane.isClosed ? doorWords.value.closed(lane.person?.name ?? '') : say.gone;
    return (
      <Sheet title={title} closeLabel={app.close} onClose={onClose}>
        <button type="button" class="button button-wide" onClick={onClose}>
          {app.close}
        </button>
      </Sheet>
    );
  }
  const what = find.category[language.value];
  const place = placeWords(find.position, words.value);
  const named = say.title(what, place);
  const choose = (field: 'judgement' | 'urgency', value: string | null, choice: string) =>
    void change({ [field]: value }, value ? edit.choiceNow(named, choice) : edit.choiceGone(named));
  const remove = async () => {
    if (!(await save([deleteDraft(row)], ''))) return;
    onRemoved({
      text: capture.removed(what, place),
      category: find.category,
      back: restoreDraft(row),
      isRemoved: true,
    });
  };

  return (
    <Sheet
      title={
        <span class="find-title">
          <Pictogram category={find.category.id} size={36} />
          {named}
        </span>
      }
      closeLabel={app.close}
      onClose={onClose}
    >
      <div class="stack" data-testid="find-panel">
        <NearHint device={device} lane={lane} view={view} find={find} onSame={onRemoved} />
        <p class="find-lines">
          <SyncChip state={row.sync} label={sync[row.sync]} />
          <span data-testid="find-status">
            {say.status}: <strong>{status[find.status]}</strong>
          </span>
          <span>{placedWords(find.position, more)}</span>
          <span class="coordinates">
            <span class="visually-hidden">{more.coordinates} </span>
            {coordinateWords(find.position)}
          </span>
          {childSaid(row) ? (
            <span>{withKidsWords.value.voices.byChild}</span>
          ) : (
            row.by === lane.maker && <span>{say.byMe}</span>
          )}
          {find.kind === 'concern' && <strong>{say.confidential}</strong>}
          {isAlsoSeen(view, id) && <span data-testid="also-seen">{nearWords.value.also}</span>}
        </p>
        {(problem || isRefused) && (
          <p class="field-error" role="alert">
            {app.notSaved}
          </p>
        )}
        {row.why && row.why !== 'conflict' && (
          <p class="field-error" data-testid="held">
            <Icon name="attention" />
            {problemWords(row.why, language.value)}
          </p>
        )}
        <FindConflicts view={view} row={row} save={save} />
        {find.kind === 'observation' ? (
          <WhatOfPlace
            find={find}
            onChoose={(value) => choose('judgement', value, value ? judgement[value] : '')}
          />
        ) : (
          <>
            <AboutData device={device} lane={lane} />
            <ToldAtDoor view={view} row={row} />
            <ResidentWords
              key={row.from.words}
              row={row}
              text={find.words}
              onSave={(text) => change({ words: text }, edit.wordsNow(named))}
            />
            <ChoiceChips
              legend={say.urgency}
              options={urgencies.map((value) => ({ value, label: urgency[value] }))}
              chosen={find.urgency}
              onChoose={(value) => choose('urgency', value, value ? urgency[value] : '')}
            />
          </>
        )}
        {photos?.(row, what)}
        <FindNotes view={view} row={row} save={save} />
        <FindFollowUps view={view} id={id} />
        {snags?.(row)}
        {find.kind === 'observation' && (
          <FindBegins view={view} row={row} role={lane.role} save={save} />
        )}
        <EditCategory
          category={find.category}
          onChoose={(to) =>
            void change({ category: to.id }, edit.categoryNow(named, to[language.value]))
          }
        />
        <div class="pair">
          <button type="button" class="button" onClick={onMove}>
            <Icon name="move" />
            {say.move}
          </button>
          {row.by === lane.maker && (
            <button type="button" class="button" onClick={() => void remove()}>
              <Icon name="close" />
              {say.remove}
            </button>
          )}
        </div>
      </div>
    </Sheet>
  );
}
