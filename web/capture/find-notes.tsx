import type { LaneViewModel, SeenRow } from '../sync/device.ts';
import { noteDraft } from '../sync/drafts.ts';
import { aboutFind } from '../text/about-find.ts';
import { words } from '../text/words.ts';
import { DictatedText } from '../ui/dictated-text.tsx';
import { SyncChip } from '../ui/sync-chip.tsx';
import { useDraftText } from '../ui/use-draft-text.ts';
import type { Save } from '../ui/use-save.ts';

/** The notes on a find, and one to add. What was written before stays as it is. */
export function FindNotes({ view, row, save }: { view: LaneViewModel; row: SeenRow; save: Save }) {
  const { find, sync } = words.value;
  const { text, write, done, isKept } = useDraftText(`${row.id} note`, '');
  const notes = aboutFind(view, 'note', row.id);
  const add = async (event: Event) => {
    event.preventDefault();
    if (text.trim() && (await save([noteDraft(row, text.trim())], find.noteSaved))) done('');
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
        <DictatedText
          id="new-note"
          label={find.note}
          placeholder={find.noteHint}
          text={text}
          isConfidential={row.kind === 'concern'}
          isKept={isKept}
          onText={write}
        >
          <button type="submit" class="button" disabled={!text.trim()}>
            {find.addNote}
          </button>
        </DictatedText>
      </form>
    </section>
  );
}
