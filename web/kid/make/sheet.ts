import type { Stroke } from '../../store/kid-box.ts';
import { drawPaper, drawStroke } from './render.ts';
import { isLine } from './strokes.ts';

/** Pixels of the picture, on every screen: what is filled on a phone is filled on a tablet. The screen scales it. */
export const PIXELS = 1_024;

/** About as much work as a frame has time for: from a copy on, taking back redraws no more than this. */
const COPY_AFTER = 4_000;
/** The work of filling a place, in points of a line. */
const FILL_WORK = 800;
/** 4 MB each. */
const COPIES = 4;

type Copy = { count: number; picture: HTMLCanvasElement };

/** A drawing on a canvas, that can be taken back without redrawing it all. */
export type Sheet = {
  /** Shows these strokes, whatever was there. One more than before is drawn over it; fewer begin at the copy before. */
  show(strokes: readonly Stroke[]): void;
  /** @throws when the browser makes no picture of it. */
  png(): Promise<ArrayBuffer>;
};

export function openSheet(
  canvas: HTMLCanvasElement,
  newCanvas: () => HTMLCanvasElement = () => document.createElement('canvas'),
): Sheet {
  // Read often: by filling, and when it is kept.
  const context = contextOf(canvas, { willReadFrequently: true });
  let shown: readonly Stroke[] = [];
  let copies: Copy[] = [];
  let work = 0;
  drawPaper(context, PIXELS);

  function add(stroke: Stroke): void {
    drawStroke(context, stroke, PIXELS);
    shown = [...shown, stroke];
    work += isLine(stroke) ? stroke.points.length / 2 : FILL_WORK;
    if (work < COPY_AFTER) return;
    work = 0;
    const [reused] = copies.length === COPIES ? copies : [];
    const picture = reused?.picture ?? newCanvas();
    contextOf(picture).drawImage(canvas, 0, 0);
    copies = [...copies.filter((one) => one !== reused), { count: shown.length, picture }];
  }

  function backTo(strokes: readonly Stroke[]): void {
    const same = sameStart(shown, strokes);
    copies = copies.filter(({ count }) => count <= same);
    const copy = copies.at(-1);
    if (copy) context.drawImage(copy.picture, 0, 0);
    else drawPaper(context, PIXELS);
    shown = shown.slice(0, copy?.count ?? 0);
    work = 0;
  }

  return {
    show(strokes) {
      if (sameStart(shown, strokes) < shown.length) backTo(strokes);
      for (const stroke of strokes.slice(shown.length)) add(stroke);
    },
    async png() {
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
      if (!blob) throw new Error('no picture was made of the drawing');
      return blob.arrayBuffer();
    },
  };
}

/** How many strokes are the same from the start. */
function sameStart(one: readonly Stroke[], other: readonly Stroke[]): number {
  const differs = one.findIndex((stroke, index) => stroke !== other[index]);
  return differs < 0 ? one.length : differs;
}

/** A canvas of the sheet's size, ready to draw on. @throws when the browser has none to give. */
export function contextOf(
  canvas: HTMLCanvasElement,
  settings: CanvasRenderingContext2DSettings = {},
): CanvasRenderingContext2D {
  canvas.width = PIXELS;
  canvas.height = PIXELS;
  const context = canvas.getContext('2d', settings);
  if (!context) throw new Error('there is no canvas to draw on');
  return context;
}
