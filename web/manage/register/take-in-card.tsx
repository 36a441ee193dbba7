import { useRef, useState } from 'preact/hooks';
import type { Reading, Refused } from '../../../schema/register/reading.ts';
import { isFailure } from '../../sync/api.ts';
import type { RegisterClient } from '../../sync/register-client.ts';
import { registerWords } from '../../text/register/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { exampleCsv, saveCsv } from './downloads.ts';
import { failureWords } from './failure-words.ts';
import { type LookedAt, lookAt } from './looked-at.ts';
import { readText } from './read-text.ts';

/** Where a list comes from: a file, or the clipboard. It is read here; only what can be taken in is held against the server. */
export function TakeInCard({
  client,
  onLookedAt,
}: {
  client: RegisterClient;
  onLookedAt: (list: LookedAt) => void;
}) {
  const say = registerWords.value;
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');
  const [isPasting, setPasting] = useState(false);
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const look = async (name: string, text: { text: string } | Refused) => {
    setProblem('');
    setBusy(say.reading);
    const outcome = 'refused' in text ? text : await read(text.text);
    if (!outcome) setProblem(say.unreachable);
    else if ('refused' in outcome) setProblem(say.refused[outcome.refused](outcome.about ?? ''));
    else {
      const list = { name, source: 'file', reading: outcome, left: 0 } as const;
      const looked = await lookAt(client, list, (n, all) => setBusy(say.comparing(n, all)));
      if (isFailure(looked)) setProblem(failureWords(looked));
      else onLookedAt(looked);
    }
    setBusy('');
  };
  const lookAtFile = async (file: File | undefined) => {
    if (!file) return;
    const bytes = await file.arrayBuffer().catch(() => null);
    await look(file.name, bytes ? readText(new Uint8Array(bytes)) : { refused: 'unreadable' });
    // The same file, mended, must be a change to the browser.
    if (input.current) input.current.value = '';
  };

  return (
    <section
      class="card stack register-take"
      aria-labelledby="register-take"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void lookAtFile(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="register-take">{say.takeIn}</h2>
      <p>{isOver ? say.drop : say.takeInHint}</p>
      {problem && (
        <p class="field-error" role="alert" data-testid="list-refused">
          <Icon name="attention" />
          {problem}
        </p>
      )}
      {busy ? (
        <p role="status">{busy}</p>
      ) : (
        <div class="wrap">
          <button type="button" class="button button-do" onClick={() => input.current?.click()}>
            <Icon name="upload" />
            {say.choose}
          </button>
          <button
            type="button"
            class="button"
            aria-expanded={isPasting}
            onClick={() => setPasting(!isPasting)}
          >
            {say.paste}
          </button>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => saveCsv(say.exampleName, exampleCsv())}
          >
            {say.example}
          </button>
        </div>
      )}
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.txt,.tsv,.json,.geojson,text/csv,application/geo+json"
        data-testid="list-file"
        onChange={({ currentTarget }) => void lookAtFile(currentTarget.files?.[0])}
      />
      {isPasting && !busy && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void look(say.pastedName, { text: pasted });
          }}
        >
          <div class="field">
            <label for="register-paste">{say.pasteLabel}</label>
            <textarea
              id="register-paste"
              class="input register-paste"
              spellcheck={false}
              value={pasted}
              onInput={({ currentTarget }) => setPasted(currentTarget.value)}
            />
          </div>
          <button type="submit" class="button register-start" disabled={!pasted.trim()}>
            {say.pasteRead}
          </button>
        </form>
      )}
      <details class="register-columns">
        <summary>{say.columns}</summary>
        <p>{say.columnsNeeded}</p>
        <p>{say.columnsMay}</p>
        <p>{say.columnsOthers}</p>
      </details>
    </section>
  );
}

/** The part that reads is fetched when there is something to read. @returns null when it did not come. */
async function read(text: string): Promise<Reading | Refused | null> {
  const part = await import('./read-list.ts').catch(() => null);
  return part ? part.readList(text) : null;
}
