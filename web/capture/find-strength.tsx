import { useState } from 'preact/hooks';
import { isStaff, type Role } from '../../schema/actor.ts';
import type { Strength } from '../../schema/entities/things.ts';
import { limits } from '../../schema/limits.ts';
import type { StrengthKind } from '../../schema/vocabulary/plan.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { deleteDraft, restoreDraft } from '../sync/drafts.ts';
import { dayOf, dayWords } from '../text/format.ts';
import { initiativeWords } from '../text/initiative/words.ts';
import { language } from '../text/words.ts';
import { ChoiceChips } from '../ui/choice-chips.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Save } from '../ui/use-save.ts';

type FindStrengthProps = {
  view: Pick<LaneViewModel, 'list'>;
  row: Pick<SeenRow, 'kind' | 'id' | 'walk'>;
  role: Role;
  save: Save;
};

/** That somebody here can or wants to do something, with their permission. What it is stands in no place where the address does. */
export function FindStrength({ view, row, role, save }: FindStrengthProps) {
  const say = initiativeWords.value;
  const [isOpen, setOpen] = useState(false);
  const [gone, setGone] = useState<SeenRow | null>(null);
  if (!isStaff(role)) return null;
  const kept = ([...view.list('strength')] as (SeenRow & Strength)[]).filter(
    ({ isDeleted, set }) => !isDeleted && set.about?.id === row.id,
  );
  const undo = async () => {
    if (gone && (await save([restoreDraft(gone)], say.undone))) setGone(null);
  };
  return (
    <section class="stack" aria-label={say.strengthTitle}>
      {kept.map((one) => (
        <p key={one.id} class="card" data-testid="strength-kept">
          {say.strengthTitle}. {say.permittedOn(dayWords(one.set.permittedOn, language.value))}.{' '}
          {say.throughUs}.{' '}
          <button
            type="button"
            class="button button-quiet"
            onClick={async () => {
              if (await save([deleteDraft(one)], say.forgotten)) setGone(one);
            }}
          >
            <Icon name="close" size={18} />
            {say.forget}
          </button>
        </p>
      ))}
      {isOpen ? (
        <StrengthForm row={row} save={save} onDone={() => setOpen(false)} />
      ) : (
        <div class="wrap">
          <button type="button" class="button" data-testid="strength" onClick={() => setOpen(true)}>
            <Icon name="person" />
            {say.strength}
          </button>
          {gone && (
            <button type="button" class="button" onClick={() => void undo()}>
              <Icon name="undo" />
              {say.undo}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function StrengthForm({
  row,
  save,
  onDone,
}: Pick<FindStrengthProps, 'row' | 'save'> & { onDone: () => void }) {
  const say = initiativeWords.value;
  const [what, setWhat] = useState<StrengthKind | null>(null);
  const [text, setText] = useState('');
  const [isPermitted, setPermitted] = useState(false);
  const [problem, setProblem] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = !what ? say.whatMissing : !isPermitted ? say.permissionMissing : '';
    setProblem(wrong);
    if (wrong) return;
    const set = {
      about: { kind: row.kind, id: row.id },
      what,
      text: text.trim(),
      permittedOn: dayOf(Date.now()),
    };
    if (await save([{ t: 'strength.create', walk: row.walk, set }], say.strengthSaved)) onDone();
  };
  return (
    <form class="card stack" aria-label={say.strength} onSubmit={submit} noValidate>
      <h3>{say.strength}</h3>
      <p class="quiet">{say.strengthHint}</p>
      <ChoiceChips
        legend={say.what}
        options={Object.entries(say.kinds).map(([value, label]) => ({
          value: value as StrengthKind,
          label,
        }))}
        chosen={what}
        onChoose={setWhat}
      />
      <div class="field">
        <label for="strength-text">{say.line}</label>
        <input
          id="strength-text"
          class="input"
          autocomplete="off"
          maxLength={limits.textLength}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          data-testid="strength-permitted"
          checked={isPermitted}
          onChange={({ currentTarget }) => setPermitted(currentTarget.checked)}
        />
        {say.permitted}
      </label>
      {problem && (
        <p class="field-error" role="alert">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      <div class="wrap">
        <button type="submit" class="button button-home" data-testid="strength-save">
          {say.strengthSave}
        </button>
        <button type="button" class="button button-quiet" onClick={onDone}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
