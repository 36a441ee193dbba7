import { useState } from 'preact/hooks';
import { sentenceOf } from '../../text/for-child/fitting.ts';
import { forChildWords } from '../../text/for-child/words.ts';
import { ChildSentence, type ForChild, focusGap, gapOf } from '../../ui/child-sentence.tsx';
import { useDraftText } from '../../ui/use-draft-text.ts';
import { isOfKid } from '../child-of.ts';
import { mergedWith } from '../triage/deeds.ts';
import type { AskProps } from '../triage/triage-sheet.tsx';
import { proposalFor, teamOf } from './proposed.ts';

/** What is said to the child that found something, and to those whose finds were merged with it. */
export function ChildAnswerForm({ view, finds, triage, onDone }: AskProps) {
  const { form } = forChildWords.value;
  const [first] = finds;
  const [said, setSaid] = useState<ForChild>(() => {
    const picture = first ? proposalFor(view, first) : null;
    return { picture, text: picture ? sentenceOf(picture) : '' };
  });
  // Somebody looks something up halfway: the sentence is there when they are back.
  const kept = useDraftText(`${first?.id} child`, said.text);
  const [isTried, setTried] = useState(false);
  const now = { ...said, text: kept.text };
  const all = new Set(
    finds
      .flatMap(({ row }) => [row, ...mergedWith(view, row)])
      .filter(isOfKid)
      .map(({ id }) => id),
  );
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    const { picture, text } = now;
    if (!picture || gapOf(now)) return focusGap('child', now);
    const isSaid = await triage.answer(
      finds.map(({ id }) => id),
      text,
      { childPicture: picture, team: teamOf(first) },
    );
    if (isSaid) kept.done('');
    onDone(isSaid);
  };
  return (
    <form class="stack" onSubmit={submit} noValidate data-testid="child-answer">
      <p>{form.forWhom(all.size)}</p>
      <ChildSentence
        id="child"
        said={now}
        isTried={isTried}
        takesFocus
        onChange={({ picture, text }) => {
          setSaid({ picture, text: said.text });
          kept.write(text);
        }}
      />
      <button type="submit" class="button button-do button-wide">
        {form.do}
      </button>
    </form>
  );
}
