import { useState } from 'preact/hooks';
import type { Subject } from '../../../schema/entities/fields.ts';
import { limits } from '../../../schema/limits.ts';
import type { LaneViewModel } from '../../sync/device.ts';
import { patchDraft } from '../../sync/drafts.ts';
import { distanceWords } from '../../text/find-words.ts';
import type { Find } from '../../text/finds.ts';
import { planningWords } from '../../text/planning/words.ts';
import { language, words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Pictogram } from '../../ui/pictogram.tsx';
import type { Save } from '../../ui/use-save.ts';
import type { Planned } from '../planned.ts';
import { thingWords } from '../thing-words.ts';
import { type Nearby, nearby, searched } from './nearby.ts';
import { mayAdd, togetherDrafts } from './together.ts';
import type { Change } from './use-changes.ts';

type AddThingProps = {
  view: LaneViewModel;
  planned: Planned;
  change: Change;
  save: Save;
  onReplaced: () => void;
};

/** Another find or concern for the same visit: of what is near, or by searching. */
export function AddThing({ view, planned, change, save, onReplaced }: AddThingProps) {
  const say = planningWords.value.sheet;
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<Find | null>(null);
  if (planned.set.also.length >= limits.planSubjects) return <p class="quiet">{say.full}</p>;
  if (!isOpen)
    return (
      <button type="button" class="button" data-testid="plan-add" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {say.add}
      </button>
    );
  const found = typed.trim()
    ? searched(view, planned, typed, (find) => `${thingWords(find.row)} ${find.words}`)
    : nearby(view, planned);
  const add = async (find: Find) => {
    if (!mayAdd(planned, find)) return setRefused(find);
    setRefused(null);
    const subject: Subject = { kind: find.kind, id: find.id };
    // As when it is planned for alone.
    const step = find.status === 'seen' ? [patchDraft(find.row, { status: 'planned' })] : [];
    await change({ also: [...planned.set.also, subject] }, say.added(thingWords(find.row)), step);
  };
  const together = async (find: Find) => {
    if (await save(togetherDrafts(planned, find), say.togetherSaved)) onReplaced();
  };
  return (
    <div class="plan-part">
      <div class="field">
        <label for="plan-search">{say.search}</label>
        <input
          id="plan-search"
          class="input"
          type="search"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      {refused && (
        <div class="field-error" role="alert" data-testid="plan-street">
          <Icon name="attention" />
          <div class="plan-part">
            <p>{say.street}</p>
            <button type="button" class="button" onClick={() => void together(refused)}>
              {say.together}
            </button>
          </div>
        </div>
      )}
      <p class="row-line" role="status">
        {found.length === 0 ? say.nothing : typed.trim() ? say.found : say.near}
      </p>
      <ul class="plan-about">
        {found.map((one) => (
          <Found key={one.find.id} {...one} onAdd={() => void add(one.find)} />
        ))}
      </ul>
    </div>
  );
}

function Found({ find, metres, onAdd }: Nearby & { onAdd: () => void }) {
  const say = planningWords.value.sheet;
  const what = thingWords(find.row);
  const far = Number.isFinite(metres) && distanceWords(metres, words.value, language.value);
  return (
    <li>
      <Pictogram category={find.category.id} size={32} />
      <p>
        {what}
        <span class="row-line">
          {[words.value.status[find.status], far].filter(Boolean).join(', ')}
        </span>
      </p>
      <button type="button" class="button button-quiet" aria-label={say.put(what)} onClick={onAdd}>
        <Icon name="plus" />
      </button>
    </li>
  );
}
