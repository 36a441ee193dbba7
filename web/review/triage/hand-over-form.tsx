import { useEffect, useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { type OtherOwner, otherOwners } from '../../../schema/vocabulary/desk.ts';
import { aboutFind } from '../../text/about-find.ts';
import { deskWords } from '../../text/desk/words.ts';
import { askWords } from '../../text/desk-asks/words.ts';
import { momentWords } from '../../text/format.ts';
import { placeWords } from '../../text/place-words.ts';
import { language, words } from '../../text/words.ts';
import { announce } from '../../ui/announcer.tsx';
import { useFirstFocus } from '../../ui/focus-first.ts';
import type { AskProps } from './triage-sheet.tsx';

/** The message to another owner: to be copied or printed, and noted as passed on. What a resident said stays here. */
export function HandOverForm({ view, finds, triage, onDone }: AskProps) {
  const { handOver } = askWords.value;
  const { others } = deskWords.value.handOver;
  const [find] = finds;
  const [to, setTo] = useState<OtherOwner>('municipality');
  const [name, setName] = useState('');
  const [text, setText] = useState(() => {
    if (!find) return '';
    const notes = find.kind === 'observation' ? aboutFind(view, 'note', find.id) : [];
    return handOver.message(
      find.category[language.value],
      // Of a home only the street: whose door it is, stays with us.
      find.kind === 'observation'
        ? placeWords(find.position, words.value)
        : placeWords(find.position, words.value).replace(/\s\d.*$/, ''),
      momentWords(find.row.at, language.value),
      notes.map(({ set }) => String(set.text)).join('\n'),
    );
  });
  const field = useFirstFocus<HTMLSelectElement>();
  usePaper(text);
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    announce(isCopied ? handOver.copied : handOver.notCopied);
  };
  return (
    <form
      class="stack"
      onSubmit={async (event) => {
        event.preventDefault();
        if (find) onDone(await triage.handOver(find.id, { to, name, text }));
      }}
    >
      <div class="pair">
        <div class="field">
          <label for="hand-over-to">{handOver.to}</label>
          <select
            id="hand-over-to"
            ref={field}
            class="input"
            value={to}
            onChange={({ currentTarget }) =>
              setTo(otherOwners.find((one) => one === currentTarget.value) ?? 'other')
            }
          >
            {otherOwners.map((one) => (
              <option key={one} value={one}>
                {others[one]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="hand-over-name">{handOver.name}</label>
          <input
            id="hand-over-name"
            class="input"
            maxLength={limits.nameLength}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
      </div>
      <div class="field">
        <label for="hand-over-text">{handOver.text}</label>
        <p class="field-hint" id="hand-over-hint">
          {handOver.hint}
        </p>
        <textarea
          id="hand-over-text"
          class="input"
          rows={10}
          aria-describedby="hand-over-hint"
          maxLength={limits.textLength}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div class="wrap">
        <button type="button" class="button" onClick={copy}>
          {handOver.copy}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {handOver.print}
        </button>
      </div>
      <button type="submit" class="button button-do button-wide">
        {handOver.do}
      </button>
    </form>
  );
}

/** On paper there is the message and nothing else: it stands beside the app, where a sheet cannot hide it. */
function usePaper(text: string): void {
  useEffect(() => {
    const paper = document.createElement('div');
    paper.className = 'hand-over-paper';
    paper.textContent = text;
    document.body.append(paper);
    return () => paper.remove();
  }, [text]);
}
