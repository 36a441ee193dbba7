import type { ComponentChildren } from 'preact';
import { answerWords } from '../text/answer/words.ts';

type PhotoChoiceProps = {
  name: string;
  legend: string;
  ids: readonly string[];
  chosen: string | null;
  photo: (id: string) => ComponentChildren;
  onChoose: (id: string | null) => void;
};

/** One of the photos of a concern, or none. */
export function PhotoChoice({ name, legend, ids, chosen, photo, onChoose }: PhotoChoiceProps) {
  const say = answerWords.value.story;
  return (
    <fieldset class="told-photos">
      <legend>{legend}</legend>
      {[null, ...ids].map((id, n) => (
        <label key={id ?? ''} class="choice">
          <input
            type="radio"
            name={`story-${name}`}
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          {id ? photo(id) : null}
          {id ? say.photo(n) : say.none}
        </label>
      ))}
    </fieldset>
  );
}
