import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { firstPicture } from '../../ui/first-picture.ts';
import type { Dropped } from './board-deeds.ts';
import type { Dragging } from './dragging.ts';

/** Dragging comes in a chunk of its own, after the first picture, and only where somebody points with a mouse. */
export function useDragging(
  board: RefObject<HTMLElement | null>,
  isOn: boolean,
  onDrop: (dropped: Dropped) => void,
): void {
  const latest = useRef(onDrop);
  latest.current = onDrop;
  const dragging = useRef<Dragging | null>(null);
  useEffect(() => {
    if (!isOn || !matchMedia('(pointer: fine)').matches) return;
    let isWanted = true;
    void firstPicture
      .then(() => import('./dragging.ts'))
      .then(
        ({ startDragging }) => {
          if (isWanted && board.current)
            dragging.current = startDragging(board.current, (dropped) => latest.current(dropped));
        },
        // Without it everything goes by the cards' menus.
        () => undefined,
      );
    return () => {
      isWanted = false;
      dragging.current?.stop();
      dragging.current = null;
    };
  }, [isOn]);
  // After each drawing: cards come and go.
  useEffect(() => dragging.current?.refresh());
}
