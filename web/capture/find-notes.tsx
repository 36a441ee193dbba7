import { useState } from 'preact/hooks';
import { limits } from '../../schema/limits.ts';
import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { noteDraft } from '../sync/drafts.ts';
import { aboutFind } from '../text/finds.ts';
import { words } from '../text/words.ts';
import { SyncChip } from '../ui/sync-chip.tsx';
import type { Save } from '../ui/use-save.ts';

/** The notes on a find, and one to add. */
export function FindNotes({ view, row, save }: { view: LaneViewModel; row: SeenRow; save: Save }) {
  const { find, sync } = words.value;
  const [text, setText] = useState('');
  const notes = aboutFind(view, 'note', row.id);
  const add = async (event: Event) => {
    event.preventDefault();
    if (text.trim() && (await save([noteDraft(row, text.trim())], find.noteSaved))) setText('');
  };
  return (
    <section class="stack" aria-label={find.notes}>
      {notes.length > 0 && (
        <ul class="note-list">
          {notes.map((note) => (
            <li key={note.id} class="card">
              {String(note.set.text)} <SyncChip state={note.sync} label={sync[note.sync]} />
            </li>
          ))}
        </ul>
      )}
      <form class="field" onSubmit={add}>
        <label for="new-note">{find.note}</label>
        <textarea
          id="new-note"
          class="input"
          maxLength={limits.textLength}
          placeholder={find.noteHint}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={!text.trim()}>
          {find.addNote}
        </button>
      </form>
    </section>
  );
}
