import { limits } from '../../schema/limits.ts';
import type { Draft } from '../../schema/mutations/mutation.ts';
import { togetherWords } from '../text/together/words.ts';
import { Icon } from '../ui/icon.tsx';
import { useDraftText } from '../ui/use-draft-text.ts';
import type { Save } from '../ui/use-save.ts';
import type { NoteRow } from './notes.ts';

type SayFormProps = {
  walk: string;
  /** What this answers; null for a question. */
  question: NoteRow | null;
  save: Save;
  onDone?: () => void;
};

/** One sentence to everybody on the walk: a question, or the answer to one. What is typed survives the page. */
export function SayForm({ walk, question, save, onDone }: SayFormProps) {
  const say = togetherWords.value.talk;
  const name = question ? `answer ${question.id}` : `ask ${walk}`;
  const { text, write, done } = useDraftText(name, '');
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    if (await save([noteTo(walk, text.trim(), question)], question ? say.answered : say.sent)) {
      done('');
      onDone?.();
    }
  };
  return (
    <form class="stack" onSubmit={submit}>
      <div class="field">
        <label for={name}>{question ? say.answerNamed(question.set.text) : say.ask}</label>
        <input
          id={name}
          class="input"
          autocomplete="off"
          maxLength={limits.textLength}
          placeholder={question ? undefined : say.askHint}
          value={text}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </div>
      <div class="wrap">
        <button type="submit" class="button button-home" disabled={!text.trim()}>
          <Icon name="upload" />
          {say.send}
        </button>
        {onDone && (
          <button type="button" class="button button-quiet" onClick={onDone}>
            {say.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

const noteTo = (walk: string, text: string, question: NoteRow | null): Draft => ({
  t: 'note.create',
  walk,
  set: { about: { kind: 'walk', id: walk }, text, ...(question && { answers: question.id }) },
});
