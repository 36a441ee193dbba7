import { useEffect, useRef, useState } from 'preact/hooks';
import { type BlurCanvas, openBlurCanvas } from './blur-canvas.ts';
import type { Point } from './zoom.ts';

/** Radius of each brush, as a part of the photo's longest side. */
export const brushes = { small: 0.02, middle: 0.045, large: 0.09 };
export type Brush = keyof typeof brushes;
const sizes: Brush[] = ['small', 'middle', 'large'];

export type BrushState = 'opening' | 'open' | 'failed';

/** Paints on a photo by finger, mouse and keyboard. */
export function useBrush(photo: ArrayBuffer) {
  const [state, setState] = useState<BrushState>('opening');
  const [size, setSize] = useState<Brush>('middle');
  const [strokes, setStrokes] = useState(0);
  /** In px of the photo; null until somebody points or presses a key. */
  const [at, setAt] = useState<Point | null>(null);
  const blur = useRef<BlurCanvas | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<{ pointer: number; at: Point } | null>(null);

  useEffect(() => {
    let isHere = true;
    void openBlurCanvas(photo)
      .catch(() => null)
      .then((opened) => {
        if (!isHere) return opened?.close();
        blur.current = opened;
        if (opened) place.current?.prepend(opened.canvas);
        setState(opened ? 'open' : 'failed');
      });
    return () => {
      isHere = false;
      blur.current?.close();
      blur.current?.canvas.remove();
      blur.current = null;
    };
  }, [photo]);

  const { width = 4, height = 3 } = blur.current?.grid ?? {};
  const radius = brushes[size] * Math.max(width, height);
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = place.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    return {
      x: ((clientX - box.x) / box.width) * width,
      y: ((clientY - box.y) / box.height) * height,
    };
  };
  const paint = (from: Point, to: Point) => {
    blur.current?.paint(from, to, radius);
    setStrokes(blur.current?.strokes() ?? 0);
  };

  function onPointerDown(event: PointerEvent): void {
    if (event.button !== 0 || last.current) return;
    place.current?.setPointerCapture(event.pointerId);
    const here = pointOf(event);
    last.current = { pointer: event.pointerId, at: here };
    setAt(here);
    blur.current?.beginStroke();
    paint(here, here);
  }

  function onPointerMove(event: PointerEvent): void {
    const here = pointOf(event);
    const { current: before } = last;
    if (before && before.pointer !== event.pointerId) return;
    setAt(here);
    if (!before) return;
    paint(before.at, here);
    last.current = { pointer: event.pointerId, at: here };
  }

  function onPointerUp(event: PointerEvent): void {
    if (last.current?.pointer === event.pointerId) last.current = null;
  }

  return {
    state,
    width,
    height,
    size,
    setSize,
    strokes,
    at,
    radius,
    place,
    resize(by: number) {
      setSize((now) => sizes[sizes.indexOf(now) + by] ?? now);
    },
    /** Moves the brush by so many times its radius. */
    move(right: number, down: number) {
      const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
      setAt((now) => {
        const { x, y } = now ?? { x: width / 2, y: height / 2 };
        return { x: within(x + right * radius, width), y: within(y + down * radius, height) };
      });
    },
    press() {
      const here = at ?? { x: width / 2, y: height / 2 };
      setAt(here);
      blur.current?.beginStroke();
      paint(here, here);
    },
    undo() {
      blur.current?.undo();
      setStrokes(blur.current?.strokes() ?? 0);
    },
    async finish() {
      const made = (await blur.current?.finish().catch(() => null)) ?? null;
      if (!made) setState('failed');
      return made;
    },
    gestures: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: onPointerUp,
    },
  };
}
