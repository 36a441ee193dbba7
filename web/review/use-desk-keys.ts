import { useKeys } from '../ui/keys.ts';
import { type DeskKey, deskKey, UNDO_KEY } from './desk-keys.ts';
import type { TriageAsk } from './triage/triage.ts';

type Deeds = Record<Exclude<DeskKey['do'], 'ask'>, () => void> & {
  /** A question was put, and its sheet is not here yet: what is typed is for that, and is no key of the desk. */
  isAsking: boolean;
  /** Whether a question can be put of what is decided on now. */
  mayAsk: (ask: TriageAsk) => boolean;
  ask: (ask: TriageAsk) => void;
};

/** The keys of the desk, outside fields and sheets, and off for who switched them off. */
export function useDeskKeys(deeds: Deeds): void {
  useKeys((event) => {
    if (deeds.isAsking) return false;
    const key = deskKey(event);
    // On the map the arrows move the map.
    const isOnMap = event.target instanceof Element && event.target.closest('.map') !== null;
    if (!key || (isOnMap && event.key.startsWith('Arrow'))) return false;
    if (key.do !== 'ask') deeds[key.do]();
    else if (deeds.mayAsk(key.ask)) deeds.ask(key.ask);
    else return false;
    return true;
  }, UNDO_KEY);
}
