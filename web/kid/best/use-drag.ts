import { useRef, useState } from 'preact/hooks';
import type { Mid } from '../../../schema/ids.ts';
import { counts } from '../look/pointer.ts';

/** A finger trembles this far, in px, without meaning to drag. */
const TREMBLE = 12;

type Point = { x: number; y: number };
/** The find under a finger; `isMoved` once it is being dragged. */
export type Drag = Point & { find: Mid; isMoved: boolean };

/** Lets finds be dragged by finger or mouse. Let go where it was taken up, it was a tap. */
export function useDrag(onTap: (find: Mid) => void, onDrop: (find: Mid, at: Point) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const from = useRef<Point>({ x: 0, y: 0 });
  const moves = (event: PointerEvent, find: Mid, wasMoved: boolean): Drag => {
    const { clientX: x, clientY: y } = event;
    const isMoved = wasMoved || Math.hypot(x - from.current.x, y - from.current.y) > TREMBLE;
    return { find, x, y, isMoved };
  };
  /** What a dragged thing listens to. */
  const handlers = (find: Mid) => ({
    onPointerDown(event: PointerEvent) {
      if (!counts(event) || drag) return;
      const { currentTarget } = event;
      if (currentTarget instanceof Element) currentTarget.setPointerCapture(event.pointerId);
      from.current = { x: event.clientX, y: event.clientY };
      setDrag(moves(event, find, false));
    },
    onPointerMove(event: PointerEvent) {
      if (drag?.find === find && counts({ isPrimary: event.isPrimary, button: 0 }))
        setDrag(moves(event, find, drag.isMoved));
    },
    onPointerUp(event: PointerEvent) {
      if (drag?.find !== find || !event.isPrimary) return;
      const { isMoved, x, y } = moves(event, find, drag.isMoved);
      setDrag(null);
      if (isMoved) onDrop(find, { x, y });
      else onTap(find);
    },
    onPointerCancel() {
      setDrag(null);
    },
  });
  return { drag, handlers };
}
