import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { deskWords } from '../../text/desk/words.ts';
import { useFirstFocus } from '../../ui/focus-first.ts';
import { mergedWith } from './deeds.ts';
import { StandardTexts } from './standard-texts.tsx';
import type { AskProps } from './triage-sheet.tsx';

/** What is said back to who saw something, those of what was merged with it included. */
export function AnswerForm({ view, finds, triage, onDone }: AskProps) {
  const { answer } = deskWords.value;
  const [text, setText] = useState('');
  const field = useFirstFocus<HTMLTextAreaElement>();
  const all = new Set(finds.flatMap(({ row }) => [row, ...mergedWith(view, row)]).map((r) => r.id));
  const submit = async (event: Event) => {
    event.preventDefault();
    onDone(
      await triage.answer(
        finds.map(({ id }) => id),
        text,
      ),
    );
  };
  return (
    <form class="stack" onSubmit={submit}>
      <p>{answer.forWhom(all.size)}</p>
      <StandardTexts view={view} onChoose={setText} />
      <div class="field">
        <label for="answer-text">{answer.text}</label>
        <textarea
          id="answer-text"
          ref={field}
          class="input"
          rows={5}
          maxLength={limits.textLength}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <button type="submit" class="button button-do button-wide">
        {answer.do}
      </button>
    </form>
  );
}
