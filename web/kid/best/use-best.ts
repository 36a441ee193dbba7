import { useRef, useState } from 'preact/hooks';
import { shownFinds } from '../finds/shown-finds.ts';
import type { KidPhone } from '../kid-phone.ts';
import { bestOf, sayings } from './best-three.ts';
import type { Board } from './tapping.ts';

/** The three best as they stand under the child's finger, and are saved one after the other. */
export function useBest(phone: KidPhone) {
  const [board, setBoard] = useState<Board>(() => ({
    best: bestOf(shownFinds(phone)),
    held: null,
  }));
  const saving = useRef(Promise.resolve());
  const change = (to: Board) => {
    setBoard(to);
    saving.current = saving.current
      .then(async () => {
        for (const { find, says } of sayings(shownFinds(phone), to.best))
          await phone.says(find, says);
      })
      // Without room the screen says what is saved.
      .catch(() => setBoard({ best: bestOf(shownFinds(phone)), held: null }));
  };
  return { board, change };
}
