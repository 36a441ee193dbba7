import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { ownColours } from '../../schema/house-colours.ts';
import { limits } from '../../schema/limits.ts';
import { drawnOutline } from '../../schema/register/outline-drawing.ts';
import type { Area } from '../../schema/register/wire.ts';
import type { LaneView, LaneViewModel, SeenRow } from '../sync/device.ts';
import { resolveDraft } from '../sync/drafts.ts';
import { appealWords } from '../text/appeals/words.ts';
import { words } from '../text/words.ts';
import { houseOf } from '../ui/house-row.ts';
import { Icon } from '../ui/icon.tsx';
import { RowConflicts } from '../ui/row-conflicts.tsx';
import type { Save } from '../ui/use-save.ts';
import { AppealCheck, isClear } from './appeal-check.tsx';
import { AppealForm } from './appeal-form.tsx';
import { AppealOutputs } from './appeal-outputs.tsx';
import { AppealReply } from './appeal-reply.tsx';
import { type AppealSeen, isOpen, originalsOf, photosOf } from './appeal-rows.ts';
import { AppealSheet, type SheetOf } from './appeal-sheet.tsx';
import { useAppeal } from './use-appeal.ts';

export type AppealPhotos = {
  /** One photo of a find, small, to choose from. */
  small: (find: string, id: string) => ComponentChildren;
  /** Where the server gives it to who may see it. */
  address: (id: string) => string;
};

type AppealEditorProps = {
  lane: LaneView;
  view: LaneViewModel;
  appeal: AppealSeen | undefined;
  subjects: readonly SeenRow[];
  neighbourhoods: readonly Area[];
  photos: AppealPhotos;
  save: Save;
  onMade: (id: string) => void;
  onRemove: (appeal: AppealSeen) => void;
};

/** One page: its words, what an outsider will see of it, what must be looked at before, and where it goes. */
export function AppealEditor(props: AppealEditorProps) {
  const { lane, view, appeal, subjects, neighbourhoods, photos, save, onRemove } = props;
  const say = appealWords.value;
  const { fields, change, known, standing, keep, problem, leave, takeOut } = useAppeal(props);
  const house = houseOf(view)?.set;
  const area = neighbourhoods.find(({ name }) => name === fields.neighbourhood.trim());
  const drawn = useMemo(() => (area ? drawnOutline(area.outline, 240) : null), [area]);
  const own = photosOf(view, subjects);
  const isOver = appeal?.set.isRetired === true;
  const slug = lane.organisation?.slug ?? '';
  const link = `${location.origin}/buurtvraag/${slug}/${appeal?.set.code ?? ''}`;
  const sheet: SheetOf = {
    say,
    house: house?.name ?? lane.organisation?.name ?? '',
    fields,
    drawn,
    photo: own.some(({ id }) => id === fields.photo) ? photos.address(fields.photo ?? '') : null,
    places: subjects.length >= limits.fewestShown ? subjects.length : null,
    address: null,
  };
  return (
    <div class="appeal">
      <div class="appeal-write">
        {appeal && (
          <RowConflicts
            view={view}
            row={appeal}
            labelOf={(field) => say.fields[field as keyof typeof say.fields] ?? field}
            wordsOf={(_, value) =>
              typeof value === 'boolean' ? (value ? say.yes : say.no) : String(value ?? '–')
            }
            onChoose={(conflict, use) =>
              void save([resolveDraft(conflict, appeal, use)], words.value.find.conflictDone)
            }
          />
        )}
        {isOver ? (
          <AppealReply key="over" appeal={appeal} save={save} />
        ) : (
          <form
            class="appeal-form"
            onSubmit={(event) => {
              event.preventDefault();
              void keep({}, say.saved);
            }}
            noValidate
          >
            <AppealForm
              fields={fields}
              change={change}
              originals={subjects.flatMap((row) => originalsOf(view, row))}
              photos={own}
              isPhotoRefused={subjects.some(
                ({ kind, set }) => kind === 'concern' && set.mayUsePhotos !== true,
              )}
              neighbourhoods={neighbourhoods}
              photo={({ id, set }) => photos.small((set.about as { id: string }).id, id)}
            />
            {problem && (
              <p class="field-error" role="alert">
                <Icon name="attention" />
                {problem}
              </p>
            )}
            <div class="wrap">
              <button type="submit" class="button" data-testid="appeal-save">
                {say.save}
              </button>
              {appeal && (
                <button type="button" class="button button-quiet" onClick={() => onRemove(appeal)}>
                  {say.remove}
                </button>
              )}
            </div>
          </form>
        )}
      </div>
      <div class="appeal-see">
        <section aria-label={say.preview} data-testid="appeal-preview">
          <h2>{isOver ? say.previewOver : say.preview}</h2>
          {!isOver && <p class="field-hint">{say.previewHint}</p>}
          <AppealSheet {...sheet} known={known} />
        </section>
        {!isOver && (
          <>
            <AppealCheck standing={standing} onTakeOut={takeOut} onLeave={leave} />
            <AppealOutputs
              sheet={sheet}
              place={house?.colourPlace ?? ownColours.place}
              isClear={isClear(standing)}
              isShared={appeal !== undefined && isOpen(appeal)}
              link={link}
              keep={keep}
            />
            {appeal && <AppealReply key="open" appeal={appeal} save={save} />}
          </>
        )}
      </div>
    </div>
  );
}
