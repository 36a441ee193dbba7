import { useState } from 'preact/hooks';
import { type Role, roleMay } from '../../schema/actor.ts';
import type { Initiative } from '../../schema/entities/things.ts';
import { limits } from '../../schema/limits.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { deleteDraft, patchDraft, restoreDraft } from '../sync/drafts.ts';
import { initiativeWords } from '../text/initiative/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';

type FindIdeaProps = {
  view: Pick<LaneViewModel, 'list'>;
  row: Pick<SeenRow, 'kind' | 'id' | 'walk'>;
  role: Role;
  save: Save;
};
type Idea = SeenRow & Initiative;

/** The idea that began at a find; the last one where two phones said so. */
export const ideaAt = (view: Pick<LaneViewModel, 'list'>, find: string): Idea | undefined =>
  ([...view.list('initiative')] as Idea[])
    .filter(({ isDeleted, set }) => !isDeleted && set.about?.id === find)
    .sort((one, other) => other.at - one.at)[0];

/** An early idea: who pulls it and what they need, and nothing that must be filled in. */
export function FindIdea({ view, row, role, save }: FindIdeaProps) {
  const say = initiativeWords.value;
  const [isOpen, setOpen] = useState(false);
  const [gone, setGone] = useState<Idea | null>(null);
  const idea = ideaAt(view, row.id);
  const maySay = roleMay(role, 'speak-up');
  if (isOpen) return <IdeaForm row={row} idea={idea} save={save} onDone={() => setOpen(false)} />;
  if (!idea)
    return maySay ? (
      <div class="wrap">
        <button type="button" class="button" data-testid="idea" onClick={() => setOpen(true)}>
          <Icon name="flag" />
          {say.idea}
        </button>
        {gone && (
          <button
            type="button"
            class="button"
            onClick={async () => {
              if (await save([restoreDraft(gone)], say.undone)) setGone(null);
            }}
          >
            <Icon name="undo" />
            {say.undo}
          </button>
        )}
      </div>
    ) : null;
  const { puller, needs } = idea.set;
  return (
    <section class="card stack" aria-label={say.title} data-testid="idea-card">
      <h3>{say.title}</h3>
      <p>{puller ? say.pulledBy(puller) : say.noPuller}</p>
      {needs && <p>{say.needed(needs)}</p>}
      {maySay && (
        <div class="wrap">
          <button type="button" class="button" onClick={() => setOpen(true)}>
            <Icon name="pencil" />
            {say.change}
          </button>
          <button
            type="button"
            class="button button-quiet"
            onClick={async () => {
              if (await save([deleteDraft(idea)], say.removed)) setGone(idea);
            }}
          >
            {say.remove}
          </button>
        </div>
      )}
    </section>
  );
}

type IdeaFormProps = Pick<FindIdeaProps, 'row' | 'save'> & {
  idea: Idea | undefined;
  onDone: () => void;
};

function IdeaForm({ row, idea, save, onDone }: IdeaFormProps) {
  const say = initiativeWords.value;
  const [puller, setPuller] = useState(idea?.set.puller ?? '');
  const [needs, setNeeds] = useState(idea?.set.needs ?? '');
  const submit = async (event: Event) => {
    event.preventDefault();
    const set = { puller: puller.trim(), needs: needs.trim() };
    const about = { kind: row.kind, id: row.id };
    const draft = idea
      ? patchDraft(idea, set)
      : { t: 'initiative.create', walk: row.walk, set: { about, ...set } };
    if (await save([draft], say.saved)) onDone();
  };
  return (
    <form class="card stack" aria-label={say.title} onSubmit={submit}>
      <h3>{say.title}</h3>
      <p class="quiet">{say.ideaHint}</p>
      <div class="field">
        <label for="idea-puller">{say.puller}</label>
        <p class="field-hint" id="idea-puller-hint">
          {say.pullerHint}
        </p>
        <input
          id="idea-puller"
          class="input"
          aria-describedby="idea-puller-hint"
          autocomplete="off"
          maxLength={limits.nameLength}
          value={puller}
          onInput={({ currentTarget }) => setPuller(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="idea-needs">{say.needs}</label>
        <input
          id="idea-needs"
          class="input"
          autocomplete="off"
          maxLength={limits.textLength}
          value={needs}
          onInput={({ currentTarget }) => setNeeds(currentTarget.value)}
        />
      </div>
      <div class="wrap">
        <button type="submit" class="button button-home" data-testid="idea-save">
          {say.save}
        </button>
        <button type="button" class="button button-quiet" onClick={onDone}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
