import { signal } from '@preact/signals';

const said = signal('');

/** Tells those who cannot see it that something happened. */
export function announce(message: string): void {
  // The same words twice are only read twice when the text differs.
  said.value = said.value === message ? `${message}\u00a0` : message;
}

/** The one live region, always on the page. */
export function Announcer() {
  return (
    <p class="visually-hidden" role="status" data-testid="announcer">
      {said}
    </p>
  );
}
