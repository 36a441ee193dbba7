import { render } from 'preact';
import { firstWords } from '../text/first/words.ts';
import { pwaWords } from '../text/pwa/words.ts';

/** In the place of the app, when the browser gives it nothing to keep things in. */
function NoStorage() {
  const { app } = firstWords.value;
  return (
    <main class="page" id="content">
      <h1 tabIndex={-1}>{app.name}</h1>
      <p role="alert">{pwaWords.value.storage.refused}</p>
      <button type="button" class="button button-do" onClick={() => location.reload()}>
        {app.again}
      </button>
    </main>
  );
}

export const show = (place: Element): void => render(<NoStorage />, place);
