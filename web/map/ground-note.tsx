import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announce } from '../ui/announcer.tsx';

/** A sentence for when the pictures of a map service do not come; null when there is nothing to say. */
export const groundNote = signal<string | null>(null);

/** Says it when the map's pictures stay away. The screen puts it where nothing lies under it. */
export function GroundNote() {
  const note = groundNote.value;
  useEffect(() => {
    if (note) announce(note);
  }, [note]);
  return note && <p class="map-note">{note}</p>;
}
