import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Mid } from '../../../schema/ids.ts';
import type { Stroke } from '../../store/kid-box.ts';
import type { KidPhone } from '../kid-phone.ts';
import { crayons, widths } from './crayons.ts';
import { drawingKeeper } from './keep-drawing.ts';
import { madeBefore } from './keep-one.ts';
import { onePen } from './pen.ts';
import { drawLine, drawStroke } from './render.ts';
import { contextOf, openSheet, PIXELS, type Sheet } from './sheet.ts';
import { type StickerId, stickers, stuck } from './stickers.ts';
import {
  drawn,
  extend,
  finished,
  hasRoom,
  LINE_POINTS,
  type Point,
  SIDE,
  undone,
} from './strokes.ts';

export type Tool = 'thin' | 'thick' | 'fill' | 'sticker';
export type Hand = { tool: Tool; colour: string; sticker: StickerId };

/** A drawing under a child's hand: of one find, as it was left. `onPaperFull`: nothing more fits on it. */
export function useDrawing(phone: KidPhone, find: Mid, onPaperFull: () => void) {
  const paper = useRef<HTMLCanvasElement>(null);
  const glass = useRef<HTMLCanvasElement>(null);
  const sheet = useRef<Sheet | null>(null);
  const [strokes, setStrokes] = useState(() => madeBefore(phone, find, 'drawing')?.strokes ?? []);
  const [hand, setHand] = useState<Hand>({
    tool: 'thick',
    colour: crayons[2].colour,
    sticker: 'star',
  });
  /** It could not be kept when the child was done: there is no room on the device. */
  const [isFull, setFull] = useState(false);
  const now = useRef({ strokes, hand, onPaperFull });
  Object.assign(now.current, { hand, onPaperFull });

  const keeper = useMemo(
    () =>
      drawingKeeper({ phone, find }, async () =>
        sheet.current ? sheet.current.png() : new ArrayBuffer(0),
      ),
    [phone, find],
  );

  useEffect(() => {
    const { current: below } = paper;
    const { current: above } = glass;
    if (!below || !above) return;
    sheet.current = openSheet(below);
    contextOf(above);
    sheet.current.show(now.current.strokes);
    // A phone may end the page at any moment once it is out of sight.
    const put = () => void keeper.settle().catch(() => undefined);
    document.addEventListener('visibilitychange', put);
    addEventListener('pagehide', put);
    return () => {
      put();
      document.removeEventListener('visibilitychange', put);
      removeEventListener('pagehide', put);
    };
  }, [keeper]);

  function change(strokes: readonly Stroke[]): void {
    now.current.strokes = strokes;
    sheet.current?.show(strokes);
    keeper.changed(strokes);
    setStrokes(strokes);
    setFull(false);
  }
  const add = (stroke: Stroke) => change(drawn(now.current.strokes, stroke));

  const pen = useMemo(() => penOn(glass, now.current, add), []);
  /** The place before it, of who draws from place to place. */
  const from = useRef<Point | null>(null);

  return {
    paper,
    glass,
    strokes,
    hand,
    isFull,
    take(change: Partial<Hand>) {
      from.current = null;
      setHand({ ...hand, ...change });
    },
    /** What the hand does at a place that was chosen without pointing: a line goes on from the place before it. */
    place(at: Point) {
      const { colour, tool } = hand;
      if (!hasRoom(now.current.strokes)) return onPaperFull();
      if (tool === 'fill') add({ colour, fill: at });
      else if (tool === 'sticker') add(stuckBy(hand, at));
      else {
        add({ colour, width: widths[tool], points: [...(from.current ?? []), ...at] });
        from.current = at;
      }
    },
    undo() {
      from.current = null;
      change(undone(now.current.strokes));
    },
    /** @returns whether it is safe on the device. */
    async keep(): Promise<boolean> {
      try {
        await keeper.settle();
        setFull(false);
        return true;
      } catch {
        setFull(true);
        return false;
      }
    },
    gestures: {
      onPointerDown(event: PointerEvent) {
        if (!pen.down(event)) return;
        from.current = null;
        glass.current?.setPointerCapture(event.pointerId);
      },
      onPointerMove: pen.move,
      onPointerUp: pen.up,
      onPointerCancel: pen.up,
    },
  };
}

const stuckBy = ({ colour, sticker }: Hand, at: Point): Stroke => {
  const chosen = stickers.find(({ id }) => id === sticker) ?? stickers[0];
  return stuck(chosen, colour, at);
};

type Now = { strokes: readonly Stroke[]; hand: Hand; onPaperFull: () => void };

/** What is being drawn is seen on a glass above the paper until the finger is up. */
function penOn(glass: { current: HTMLCanvasElement | null }, now: Now, add: (one: Stroke) => void) {
  let line: { colour: string; width: number; points: number[] } | null = null;
  let sticking: Point | null = null;
  const context = () => glass.current?.getContext('2d') ?? null;
  const wipe = () => context()?.clearRect(0, 0, PIXELS, PIXELS);
  const finish = () => {
    if (line) add(finished(line));
    wipe();
  };
  const hold = (at: Point) => {
    sticking = at;
    wipe();
    const on = context();
    if (on) drawStroke(on, stuckBy(now.hand, at), PIXELS);
  };
  const edges = () => glass.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
  return onePen(edges, SIDE, {
    onDown(at) {
      if (!hasRoom(now.strokes)) {
        now.onPaperFull();
        return false;
      }
      const { tool, colour } = now.hand;
      if (tool === 'fill') {
        const [x, y] = at;
        add({ colour, fill: [Math.round(x), Math.round(y)] });
        return true;
      }
      if (tool === 'sticker') hold(at);
      else {
        line = { colour, width: widths[tool], points: [] };
        extend(line.points, at);
        const on = context();
        if (on) drawLine(on, line, PIXELS, 0);
      }
      return true;
    },
    onMove(at) {
      if (sticking) hold(at);
      if (!line || !extend(line.points, at)) return;
      const on = context();
      if (on) drawLine(on, line, PIXELS, line.points.length / 2 - 1);
      if (line.points.length / 2 < LINE_POINTS) return;
      finish();
      line = hasRoom(now.strokes) ? { ...line, points: line.points.slice(-2) } : null;
    },
    onUp() {
      if (sticking) add(stuckBy(now.hand, sticking));
      finish();
      line = null;
      sticking = null;
    },
  });
}
