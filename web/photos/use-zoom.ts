import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  between,
  CLOSE_UP,
  distance,
  kept,
  movedBy,
  type Point,
  STEP,
  unzoomed,
  type Zoom,
  zoomedAt,
} from './zoom.ts';

const DOUBLE_TAP = { ms: 350, px: 40 };
/** A finger that moved less was a tap. */
const TAP_PX = 10;
const SWIPE_PX = 60;
const centre: Point = { x: 0, y: 0 };

type Tap = Point & { at: number };

/**
 * Zoom by pinch, two taps, wheel and buttons, and moving about by drag. Each picture starts whole. `onSwipe` hears a swipe over a
 * picture that fits: 1 is to the next.
 */
export function useZoom(src: string, onSwipe: (step: number) => void) {
  const [zoom, setZoom] = useState<Zoom>(unzoomed);
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLImageElement>(null);
  const fingers = useRef(new Map<number, Point>());
  const start = useRef<Point | null>(null);
  const lastTap = useRef<Tap | null>(null);

  // Before it is painted: a picture is not seen at the size of the one before. What a hand began there ends there.
  useLayoutEffect(() => {
    fingers.current.clear();
    start.current = null;
    lastTap.current = null;
    setZoom(unzoomed);
  }, [src]);

  const change = (next: (zoom: Zoom) => Zoom) =>
    setZoom((before) => {
      const { current: box } = frame;
      const { current: image } = picture;
      const after = next(before);
      if (!box || !image?.naturalWidth) return after;
      return kept(
        after,
        { width: box.clientWidth, height: box.clientHeight },
        { width: image.naturalWidth, height: image.naturalHeight },
      );
    });
  const place = ({ clientX, clientY }: MouseEvent): Point => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return centre;
    return { x: clientX - box.x - box.width / 2, y: clientY - box.y - box.height / 2 };
  };
  const zoomBy = (factor: number, point = centre) =>
    change((before) => zoomedAt(before, before.scale * factor, point));
  const closeUp = (point: Point) =>
    change((before) => zoomedAt(before, before.scale > 1 ? 1 : CLOSE_UP, point));

  function onPointerDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    frame.current?.setPointerCapture(event.pointerId);
    fingers.current.set(event.pointerId, place(event));
    start.current = fingers.current.size === 1 ? place(event) : null;
  }

  function onPointerMove(event: PointerEvent): void {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const now = place(event);
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    if (other) pinched(before, now, other);
    else change((was) => movedBy(was, { x: now.x - before.x, y: now.y - before.y }));
  }

  function pinched(before: Point, now: Point, other: Point): void {
    const grown = distance(now, other) / Math.max(1, distance(before, other));
    const from = between(before, other);
    const to = between(now, other);
    change((was) =>
      movedBy(zoomedAt(was, was.scale * grown, from), { x: to.x - from.x, y: to.y - from.y }),
    );
  }

  function onPointerUp(event: PointerEvent): void {
    const { current: from } = start;
    if (!fingers.current.delete(event.pointerId) || !from) return;
    start.current = null;
    const to = place(event);
    const way = to.x - from.x;
    if (distance(from, to) < TAP_PX) tapped({ ...to, at: event.timeStamp });
    else if (zoom.scale === 1 && Math.abs(way) > Math.max(SWIPE_PX, Math.abs(to.y - from.y)))
      onSwipe(way < 0 ? 1 : -1);
  }

  function tapped(tap: Tap): void {
    const { current: before } = lastTap;
    const isSecond =
      before && tap.at - before.at < DOUBLE_TAP.ms && distance(tap, before) < DOUBLE_TAP.px;
    lastTap.current = isSecond ? null : tap;
    if (isSecond) closeUp(tap);
  }

  function onPointerCancel(event: PointerEvent): void {
    fingers.current.delete(event.pointerId);
    start.current = null;
  }

  function onWheel(event: WheelEvent): void {
    event.preventDefault();
    // A pinch on a touch pad comes as a wheel with Ctrl, in small steps.
    zoomBy(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), place(event));
  }

  return {
    zoom,
    frame,
    picture,
    reset: () => setZoom(unzoomed),
    larger: () => zoomBy(STEP),
    smaller: () => zoomBy(1 / STEP),
    /** Looks a third of the frame further: 1 is to the right, or down. */
    look: (right: number, down: number) => {
      const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
      change((was) =>
        movedBy(was, { x: (-right * clientWidth) / 3, y: (-down * clientHeight) / 3 }),
      );
    },
    gestures: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onWheel },
  };
}
