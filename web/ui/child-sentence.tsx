import { useEffect, useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import { childPictures, type ChildPicture as Picture } from '../../schema/vocabulary/kid.ts';
import { type ChildSaid, fitting, sentenceOf } from '../text/for-child/fitting.ts';
import { forChildWords } from '../text/for-child/words.ts';
import { ChildPicture } from './child-pictures.tsx';
import { useFirstFocus } from './focus-first.ts';
import { Icon } from './icon.tsx';
import { hushSentence, saySentence } from './say-sentence.ts';
import './child-sentence.css';

/** What is said to a child: a picture, and one sentence with it. */
export type ForChild = { picture: Picture | null; text: string };
export type ForChildGap = 'noPicture' | 'empty' | 'tooLong';

/** What is still wrong with it; null when it can be said. */
export function gapOf({ picture, text }: ForChild): ForChildGap | null {
  if (!picture) return 'noPicture';
  if (text.trim() === '') return 'empty';
  return text.trim().length > limits.childSentence ? 'tooLong' : null;
}

const isStandard = (text: string) =>
  text.trim() === '' || childPictures.some(({ nl }) => nl === text.trim());

/** With another picture its own sentence comes, unless somebody wrote one themselves. */
export const withPicture = ({ text }: ForChild, picture: Picture): ForChild => ({
  picture,
  text: isStandard(text) ? sentenceOf(picture) : text,
});

/** Puts somebody where something is still missing. */
export function focusGap(id: string, said: ForChild): void {
  const where = gapOf(said) === 'noPicture' ? `picture-${childPictures[0].id}` : 'sentence';
  document.getElementById(`${id}-${where}`)?.focus();
}

type ChildSentenceProps = {
  /** For the names of its fields. */
  id: string;
  said: ForChild;
  /** It was tried: what is wrong is said. */
  isTried: boolean;
  /** What is done is what this child found: it begins with what fits. */
  done?: ChildSaid;
  /** The pictures take the focus when they come. */
  takesFocus?: boolean;
  onChange: (said: ForChild) => void;
};

/** Asks what is said to a child: a picture, the sentence with it, and how the child will see and hear both. */
export function ChildSentence(props: ChildSentenceProps) {
  const { id, said, isTried, done, takesFocus, onChange } = props;
  const { form } = forChildWords.value;
  const { picture, text } = said;
  const length = text.trim().length;
  const over = length - limits.childSentence;
  const gap = gapOf(said);
  const first = useFirstFocus<HTMLInputElement>();
  useEffect(() => {
    const fits = done && !picture && fitting('done', done, false);
    if (fits) onChange(withPicture(said, fits));
  }, []);
  const focused = picture ?? childPictures[0].id;
  const isWrong = gap !== null && (isTried || gap === 'tooLong');
  return (
    <div class="for-child">
      <fieldset class="for-child-pictures">
        <legend>{form.picture}</legend>
        {childPictures.map((one) => (
          <label key={one.id} class="for-child-picture">
            <input
              ref={takesFocus && one.id === focused ? first : null}
              id={`${id}-picture-${one.id}`}
              type="radio"
              name={`${id}-picture`}
              value={one.id}
              checked={picture === one.id}
              onChange={() => onChange(withPicture(said, one.id))}
            />
            <ChildPicture picture={one.id} size={52} />
            <span lang="nl">{one.nl}</span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for={`${id}-sentence`}>{form.sentence}</label>
        <textarea
          id={`${id}-sentence`}
          class="input"
          lang="nl"
          rows={2}
          value={text}
          aria-invalid={isWrong && gap !== 'noPicture'}
          aria-describedby={`${id}-hint ${id}-count${isWrong ? ` ${id}-gap` : ''}`}
          onInput={({ currentTarget }) => onChange({ picture, text: currentTarget.value })}
        />
        <div class="for-child-under">
          <p class="field-hint" id={`${id}-hint`}>
            {form.hint}
          </p>
          <p class="field-hint for-child-count" id={`${id}-count`} data-over={over > 0}>
            {form.count(length, limits.childSentence)}
          </p>
        </div>
        {isWrong && (
          <p class="field-error" id={`${id}-gap`} role="alert">
            <Icon name="attention" />
            {gap === 'tooLong' ? form.tooLong(over) : form[gap]}
          </p>
        )}
      </div>
      {picture && <Preview picture={picture} text={text} />}
    </div>
  );
}

function Preview({ picture, text }: { picture: Picture; text: string }) {
  const { form } = forChildWords.value;
  const [isMute, setMute] = useState(false);
  useEffect(() => {
    // The first question for voices is what makes a browser look for them.
    globalThis.speechSynthesis?.getVoices();
    return hushSentence;
  }, []);
  return (
    <figure class="for-child-preview" data-testid="child-preview">
      <figcaption>{form.preview}</figcaption>
      <div class="for-child-card">
        <ChildPicture picture={picture} size={84} isSticker />
        <p lang="nl">{text}</p>
      </div>
      <button type="button" class="button" onClick={() => setMute(!saySentence(text))}>
        {form.hear}
      </button>
      {isMute && <p role="status">{form.noVoice}</p>}
    </figure>
  );
}
