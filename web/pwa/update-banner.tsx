import { useState } from 'preact/hooks';
import { words } from '../text/words.ts';
import { update } from './register-sw.ts';

/** Offers a new version; never takes over by itself. */
export function UpdateBanner() {
  const [isLater, setLater] = useState(false);
  const { app } = words.value;
  if (!update.value || isLater) return null;
  return (
    <aside class="update" aria-label={app.name}>
      <p role="status">{app.update}</p>
      <button type="button" class="button" onClick={() => update.value?.()}>
        {app.updateNow}
      </button>
      <button type="button" class="button button-quiet" onClick={() => setLater(true)}>
        {app.later}
      </button>
    </aside>
  );
}
