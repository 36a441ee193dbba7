import { togetherWords } from '../text/together/words.ts';
import { Drawing } from './icon.tsx';

/** An eye that is closed. */
export const COVER_ICON =
  'M3 11.5C5.6 15 8.6 16.5 12 16.5S18.4 15 21 11.5M12 16.5V20M6.4 15 4.5 18M17.6 15l1.9 3';

/** Covers what is on the screen with one tap. What does that comes when it is asked for, and before that with the other parts. */
export const coverScreen = async (): Promise<void> => (await import('./cover.tsx')).cover();

/** `class` adds to that of a button: one that floats over the map, or a quiet one. */
export const CoverButton = ({ class: look }: { class: string }) => (
  <button
    type="button"
    class={`button ${look}`}
    aria-label={togetherWords.value.cover.open}
    data-testid="cover-screen"
    onClick={() => void coverScreen()}
  >
    <Drawing d={COVER_ICON} />
  </button>
);
