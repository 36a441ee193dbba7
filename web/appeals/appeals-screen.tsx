import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { subjectsOf } from '../../schema/mutations/subjects.ts';
import { paths } from '../routes.ts';
import type { Device, LaneView, SeenRow } from '../sync/device.ts';
import { deleteDraft, restoreDraft } from '../sync/drafts.ts';
import { appealWords } from '../text/appeals/words.ts';
import { initiativeWords } from '../text/initiative/words.ts';
import { words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';
import { SnackBar } from '../ui/snack-bar.tsx';
import { useSave } from '../ui/use-save.ts';
import { AppealEditor, type AppealPhotos } from './appeal-editor.tsx';
import { AppealList } from './appeal-list.tsx';
import { appealPath, appealsAbout, appealsOf } from './appeal-rows.ts';
import { AppealAlso, AppealSubjects } from './appeal-subjects.tsx';
import { StrengthsList } from './strengths-list.tsx';
import { useNeighbourhoods } from './use-neighbourhoods.ts';
import { useSubjects } from './use-subjects.ts';
import './appeals.css';

type AppealsScreenProps = { device: Device; lane: LaneView; photos: AppealPhotos };

/** All pages that make something large, or one of them; and what people in the neighbourhood can do. */
export function AppealsScreen({ device, lane, photos }: AppealsScreenProps) {
  const say = appealWords.value;
  const { app } = words.value;
  const { query, route } = useLocation();
  const { save, problem } = useSave((drafts) => device.save(lane.id, drafts), app.notSaved);
  const view = device.view(lane.id).value;
  const neighbourhoods = useNeighbourhoods(device, lane);
  const [gone, setGone] = useState<{ row: SeenRow; said: string } | null>(null);
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set());
  // What was looked at stays so when a new page gets its own address.
  const [made, setMade] = useState({ id: '', over: '' });
  const { over = '', vraag = '' } = query;
  const appeal = appealsOf(view).find(({ id }) => id === vraag);
  const ids = appeal
    ? subjectsOf(appeal.set).map(({ id }) => id)
    : over
      ? [over, ...also].filter((id, at, all) => all.indexOf(id) === at)
      : [];
  const { subjects, isLooking } = useSubjects(device, lane, view, ids);
  const [first] = subjects;
  const remove = async (row: SeenRow, said: string) => {
    if (await save([deleteDraft(row)], said)) setGone({ row, said });
  };
  const undo = async () => {
    if (gone && (await save([restoreDraft(gone.row)], say.undone))) setGone(null);
  };
  const isOne = appeal !== undefined || over !== '';
  const others = over && !appeal ? appealsAbout(view, over) : [];

  return (
    <main class="appeals" id="content">
      {isOne && (
        <a class="appeal-back" href={paths.appeals()}>
          <Icon name="back" size={18} />
          {say.back}
        </a>
      )}
      <h1 tabIndex={-1}>{isOne ? appeal?.set.name || say.newPage : say.title}</h1>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {others.length > 0 && (
        <p>
          {say.others}{' '}
          {others.map(({ id, set }) => (
            <a key={id} class="appeal-other" href={appealPath(id)}>
              {set.name}
            </a>
          ))}
        </p>
      )}
      {isOne && (appeal || first) && (
        <>
          <AppealSubjects subjects={subjects} />
          {!appeal && first && (
            <AppealAlso view={view} first={first} chosen={also} onChange={setAlso} />
          )}
          <AppealEditor
            key={appeal && appeal.id !== made.id ? appeal.id : over || made.over}
            lane={lane}
            view={view}
            appeal={appeal}
            subjects={subjects}
            neighbourhoods={neighbourhoods}
            photos={photos}
            save={save}
            onMade={(id) => setMade({ id, over })}
            onRemove={(row) => {
              void remove(row, say.removed);
              route(paths.appeals());
            }}
          />
        </>
      )}
      {isOne && !appeal && !first && <p role="status">{isLooking ? say.loading : say.gone}</p>}
      {!isOne && (
        <>
          <p class="appeal-intro">{say.intro}</p>
          <AppealList appeals={appealsOf(view)} />
          <StrengthsList
            view={view}
            neighbourhoods={neighbourhoods}
            onRemove={(row) => void remove(row, initiativeWords.value.forgotten)}
          />
        </>
      )}
      {gone && (
        <SnackBar
          messageKey={gone.row.id}
          actions={[{ label: say.undo, icon: 'undo', onPress: () => void undo() }]}
          onGone={() => setGone(null)}
        >
          {gone.said}
        </SnackBar>
      )}
    </main>
  );
}
