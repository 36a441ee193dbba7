import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { type WalkTask, walkTasks } from '../../schema/vocabulary/walk.ts';
import { walksWords } from '../text/walks/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Names } from './names.ts';
import type { Going, PlanDraft } from './plan-draft.ts';

type Said = Pick<PlanDraft, 'people' | 'places'>;
type PeopleFieldsProps = Said & { names: Names; onSay: (some: Partial<Said>) => void };

/** Who goes and what they do there, and how many colleagues may come along besides. */
export function PeopleFields({ people, places, names, onSay }: PeopleFieldsProps) {
  const { form: say, tasks, page } = walksWords.value;
  const [person, setPerson] = useState('');
  const [task, setTask] = useState<WalkTask>('guide');
  const [isFull, setFull] = useState(false);
  const members = names.members();
  const add = () => {
    if (!person) return document.getElementById('plan-person')?.focus();
    if (people.length >= limits.walkPeople) return setFull(true);
    const isThere = people.some((one) => one.person === person && one.task === task);
    if (!isThere) onSay({ people: [...people, { person, task }] });
    setPerson('');
  };
  const remove = (gone: Going) => {
    setFull(false);
    onSay({ people: people.filter((one) => one !== gone) });
  };
  return (
    <fieldset class="field walks-part">
      <legend>
        <h2>{say.people}</h2>
      </legend>
      {people.length > 0 && (
        <ul class="walks-people" data-testid="plan-people">
          {people.map((one) => {
            const name = names.person(one.person) || page.someone;
            return (
              <li key={`${one.person} ${one.task}`} class="walks-person">
                <span>
                  <strong>{name}</strong>, {tasks[one.task]}
                </span>
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={say.away(`${name}, ${tasks[one.task]}`)}
                  onClick={() => remove(one)}
                >
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {members.length === 0 ? (
        <p class="field-hint">{say.peopleNone}</p>
      ) : (
        <div class="walks-add">
          <div class="field">
            <label for="plan-person">{say.person}</label>
            <select
              id="plan-person"
              class="input"
              value={person}
              onChange={({ currentTarget }) => setPerson(currentTarget.value)}
            >
              <option value="">{say.choose}</option>
              {members.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="plan-task">{say.task}</label>
            <select
              id="plan-task"
              class="input"
              value={task}
              onChange={({ currentTarget }) => {
                const chosen = walkTasks.find((one) => one === currentTarget.value);
                if (chosen) setTask(chosen);
              }}
            >
              {walkTasks.map((one) => (
                <option key={one} value={one}>
                  {tasks[one]}
                </option>
              ))}
            </select>
          </div>
          <button type="button" class="button" data-testid="plan-add-person" onClick={add}>
            <Icon name="plus" />
            {say.add}
          </button>
        </div>
      )}
      {isFull && (
        <p class="field-error" role="alert">
          {say.peopleFull(limits.walkPeople)}
        </p>
      )}
      <Places places={places} onPlaces={(next) => onSay({ places: next })} />
    </fieldset>
  );
}

function Places({ places, onPlaces }: { places: number; onPlaces: (places: number) => void }) {
  const { form: say } = walksWords.value;
  const to = (next: number) => onPlaces(Math.min(limits.walkPeople, Math.max(0, next || 0)));
  return (
    <div class="field">
      <label for="plan-places">{say.places}</label>
      <div class="walks-places">
        <button
          type="button"
          class="button"
          aria-label={say.fewer}
          disabled={places === 0}
          onClick={() => to(places - 1)}
        >
          <Icon name="minus" />
        </button>
        <input
          id="plan-places"
          class="input"
          type="number"
          inputMode="numeric"
          min={0}
          max={limits.walkPeople}
          value={places}
          aria-describedby="plan-places-hint"
          onInput={({ currentTarget }) => to(Math.round(currentTarget.valueAsNumber))}
        />
        <button
          type="button"
          class="button"
          aria-label={say.more}
          disabled={places >= limits.walkPeople}
          onClick={() => to(places + 1)}
        >
          <Icon name="plus" />
        </button>
      </div>
      <p id="plan-places-hint" class="field-hint">
        {say.placesHint}
      </p>
    </div>
  );
}
