import { useState } from 'preact/hooks';
import { forChildWords } from '../../text/for-child/words.ts';
import { words } from '../../text/words.ts';
import { ChildSentence, type ForChild, focusGap, gapOf } from '../../ui/child-sentence.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { Triage } from '../triage/triage.ts';
import type { ChildAnswer } from './answers-of.ts';
import { TriageProblem } from './triage-problem.tsx';

type ChangeAnswerProps = { answer: ChildAnswer; triage: Triage; onClose: () => void };

/** Says an answer to a child in another way. */
export function ChangeAnswer({ answer, triage, onClose }: ChangeAnswerProps) {
  const { form } = forChildWords.value;
  const [said, setSaid] = useState<ForChild>({
    picture: answer.set.childPicture ?? null,
    text: answer.set.text,
  });
  const [isTried, setTried] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!said.picture || gapOf(said)) return focusGap('changed', said);
    const set = { text: said.text.trim(), childPicture: said.picture };
    if (await triage.change(answer.id, set, forChildWords.value.changed)) onClose();
  };
  return (
    <Sheet isModal title={form.title} closeLabel={words.value.app.close} onClose={onClose}>
      <form class="stack" onSubmit={submit} noValidate data-testid="child-answer">
        <TriageProblem triage={triage} />
        <ChildSentence id="changed" said={said} isTried={isTried} takesFocus onChange={setSaid} />
        <button type="submit" class="button button-do button-wide">
          {form.keep}
        </button>
      </form>
    </Sheet>
  );
}
