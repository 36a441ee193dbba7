import { useEffect } from 'preact/hooks';
import { announce } from '../ui/announcer.tsx';
import { groundNote } from './map-settings.ts';

/** Says it when the map's pictures stay away. The screen puts it where nothing lies under it. */
export function GroundNote() {
  const note = groundNote.value;
  useEffect(() => {
    if (note) announce(note);
  }, [note]);
  return note && <p class="map-note">{note}</p>;
}
