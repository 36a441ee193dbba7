import { useState } from 'preact/hooks';
import { pwaWords } from '../text/pwa/words.ts';
import { takeNewer } from './renewal.ts';
import { hasDraft } from './unsaved.ts';

/** Offers a new version; never takes over by itself, and says so when something half done would be lost. */
export function RenewalNotice(props: { isPartGone?: boolean; onLater: () => void }) {
  const [isWarned, setWarned] = useState(false);
  const { notice, newer, partGone, draft, renew, renewAnyway, later } = pwaWords.value;
  const take = () => {
    if (!isWarned && hasDraft(document)) return setWarned(true);
    void takeNewer();
  };
  return (
    <aside class="notice" aria-label={notice} data-testid="newer">
      <p role="status">{isWarned ? draft : props.isPartGone ? partGone : newer}</p>
      <button type="button" class="button" onClick={take}>
        {isWarned ? renewAnyway : renew}
      </button>
      <button type="button" class="button button-quiet" onClick={props.onLater}>
        {later}
      </button>
    </aside>
  );
}
