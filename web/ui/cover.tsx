import { render } from 'preact';
import { togetherWords } from '../text/together/words.ts';
import { announce } from './announcer.tsx';
import { COVER_ICON } from './cover-button.tsx';
import { Drawing } from './icon.tsx';
import './cover.css';

/** main.tsx looks for it before anything is drawn. */
const KEY = 'cover';
let place: HTMLElement | null = null;

/**
 * Names, words and photos leave the screen, also for who has it read aloud, until somebody presses; a page that is loaded again is
 * still covered. What was being typed stays where it is.
 */
export function cover(): void {
  remember(true);
  const { documentElement: root, body } = document;
  root.dataset.covered = 'yes';
  root.style.visibility = '';
  if (place) return;
  place = document.createElement('div');
  place.className = 'cover';
  body.append(place);
  const before = document.activeElement;
  render(<Cover onShow={() => uncover(before)} />, place);
  place.querySelector('button')?.focus();
}

function uncover(before: Element | null): void {
  remember(false);
  delete document.documentElement.dataset.covered;
  if (place) render(null, place);
  place?.remove();
  place = null;
  announce(togetherWords.value.cover.off);
  if (before instanceof HTMLElement && before.isConnected && before !== document.body)
    before.focus({ preventScroll: true });
  else document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

function remember(is: boolean): void {
  try {
    if (is) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that refuses its storage: the cover holds for this page.
  }
}

function Cover({ onShow }: { onShow: () => void }) {
  const say = togetherWords.value.cover;
  return (
    <section aria-label={say.title} data-testid="cover">
      <h2>
        <Drawing d={COVER_ICON} />
        {say.title}
      </h2>
      <p>{say.what}</p>
      <button type="button" class="button button-do" onClick={onShow}>
        {say.show}
      </button>
    </section>
  );
}
