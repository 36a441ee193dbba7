import type { Point } from './strokes.ts';

/** What a pen needs to know of a touch. */
type Touch = Pick<PointerEvent, 'pointerId' | 'pointerType' | 'button' | 'clientX' | 'clientY'>;
type Moved = Touch & { getCoalescedEvents?(): readonly Touch[] };
type Edges = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

type Drawing = {
  /** A finger is on the paper. @returns whether it draws. */
  onDown(at: Point): boolean;
  onMove(at: Point): void;
  onUp(): void;
};

/**
 * One finger that draws, in units of a paper with `side` units. Others that come meanwhile, as a hand that leans on the paper, do
 * nothing; how hard it presses does not count.
 */
export function onePen(edges: () => Edges, side: number, { onDown, onMove, onUp }: Drawing) {
  let pen: number | null = null;
  const pointOf = ({ clientX, clientY }: Touch): Point => {
    const { left, top, width, height } = edges();
    return [((clientX - left) / width) * side, ((clientY - top) / height) * side];
  };
  return {
    /** @returns whether this touch draws. */
    down(touch: Touch): boolean {
      if (pen !== null || touch.button !== 0) return false;
      if (!onDown(pointOf(touch))) return false;
      pen = touch.pointerId;
      return true;
    },
    /** Also where it was between two frames. */
    move(touch: Moved): void {
      if (touch.pointerId !== pen) return;
      const between = touch.getCoalescedEvents?.() ?? [];
      for (const one of between.length > 0 ? between : [touch]) onMove(pointOf(one));
    },
    /** Lifted, or taken away by the phone: what was drawn stays. */
    up({ pointerId }: Pick<Touch, 'pointerId'>): void {
      if (pointerId !== pen) return;
      pen = null;
      onUp();
    },
  };
}
