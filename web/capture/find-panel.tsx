import type { ComponentChildren } from 'preact';
import { judgements, urgencies } from '../../schema/vocabulary/judgements.ts';
import type { Device, LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import { deleteDraft, patchDraft, restoreDraft } from '../sync/drafts.ts';
import { problemWords } from '../text/find-words.ts';
import { readFind } from '../text/finds.ts';
import { placeWords } from '../text/place-words.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import { useSave } from '../ui/use-save.ts';
import { ChoiceChips } from './choice-chips.tsx';
import { FindConflicts } from './find-conflicts.tsx';
import { FindFollowUps } from './find-follow-ups.tsx';
import { FindNotes } from './find-notes.tsx';
import { ResidentWords } from './resident-words.tsx';

type FindPanelProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  id: string;
  onClose: () => void;
  onMove: () => void;
  /** The photos of the find, from another part of the app. */
  photos?: (row: SeenRow, what: string) => ComponentChildren;
  /** Says that it is gone, with the way back. */
  onRemoved: (message: string, putBack: () => void) => void;
};

/** One find: how it stands, what was said, and everything that can be added to it. */
export function FindPanel(props: FindPanelProps) {
  const { device, lane, view, id, onClose, onMove, onRemoved, photos } = props;
  const { app, find: say, sync, status, capture, judgement, urgency } = words.value;
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const row = view.byId(id);
  const find = row && !row.isDeleted ? readFind(row) : null;
  if (!row || !find) {
    return (
      <Sheet title={say.gone} closeLabel={app.close} onClose={onClose}>
        <button type="button" class="button button-wide" onClick={onClose}>
          {app.close}
        </button>
      </Sheet>
    );
  }
  const what = find.category[language.value];
  const place = placeWords(find.position, words.value);
  const remove = async () => {
    if (!(await save([deleteDraft(row)], ''))) return;
    onRemoved(capture.removed(what, place), () => void device.save(lane.id, [restoreDraft(row)]));
  };

  return (
    <Sheet
      title={
        <span class="find-title">
          <Pictogram category={find.category.id} size={36} />
          {say.title(what, place)}
        </span>
      }
      closeLabel={app.close}
      onClose={onClose}
    >
      <div class="stack" data-testid="find-panel">
        <p class="find-lines">
          <SyncChip state={row.sync} label={sync[row.sync]} />
          <span data-testid="find-status">
            {say.status}: <strong>{status[find.status]}</strong>
          </span>
          <span>{say.placedHow[find.position.how]}</span>
          {row.by === lane.maker && <span>{say.byMe}</span>}
          {find.kind === 'concern' && <strong>{say.confidential}</strong>}
        </p>
        {problem && (
          <p class="field-error" role="alert">
            {problem}
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
          <ChoiceChips
            legend={say.judgement}
            options={judgements.map((value) => ({ value, label: judgement[value] }))}
            chosen={find.judgement}
            onChoose={(value) =>
              void save([patchDraft(row, { judgement: value })], say.choiceSaved)
            }
          />
        ) : (
          <>
            <ResidentWords key={row.from.words} row={row} text={find.words} save={save} />
            <ChoiceChips
              legend={say.urgency}
              options={urgencies.map((value) => ({ value, label: urgency[value] }))}
              chosen={find.urgency}
              onChoose={(value) =>
                void save([patchDraft(row, { urgency: value })], say.choiceSaved)
              }
            />
          </>
        )}
        {photos?.(row, what)}
        <FindNotes view={view} row={row} save={save} />
        <FindFollowUps view={view} id={id} />
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
