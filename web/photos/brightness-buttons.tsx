import { photosWords } from '../text/photos/words.ts';
import { Drawing } from '../ui/icon.tsx';
import { BRIGHTEST, DARKEST, stepped } from './brightness.ts';

const DISC = 'M12 7.5A4.5 4.5 0 1 1 12 16.5A4.5 4.5 0 1 1 12 7.5';
const DIM = `${DISC}M12 3V3.01M12 21V21.01M3 12H3.01M21 12H21.01M5.6 5.6V5.61M18.4 18.4V18.41M18.4 5.6V5.61M5.6 18.4V18.41`;
const BRIGHT = `${DISC}M12 2V4M12 20V22M2 12H4M20 12H22M5 5L6.4 6.4M17.6 17.6L19 19M19 5L17.6 6.4M6.4 17.6L5 19`;

type BrightnessProps = { level: number; onLevel: (level: number) => void };

/** Darker and lighter: what lies in the shade of a photo can be seen. */
export function BrightnessButtons({ level, onLevel }: BrightnessProps) {
  const { viewer: say } = photosWords.value;
  return (
    <fieldset class="photo-zoom photo-light" aria-label={say.brightness}>
      <button
        type="button"
        class="button"
        aria-label={say.darker}
        aria-keyshortcuts="Alt+ArrowDown"
        aria-disabled={level <= DARKEST}
        onClick={() => onLevel(stepped(level, -1))}
      >
        <Drawing d={DIM} />
      </button>
      {/* In the window itself: what lies under it is not read out. */}
      <span class="numbers" role="status" data-testid="brightness">
        <span class="visually-hidden">{say.brightness}</span> {say.percent(level)}
      </span>
      <button
        type="button"
        class="button"
        aria-label={say.lighter}
        aria-keyshortcuts="Alt+ArrowUp"
        aria-disabled={level >= BRIGHTEST}
        onClick={() => onLevel(stepped(level, 1))}
      >
        <Drawing d={BRIGHT} />
      </button>
    </fieldset>
  );
}
