import { decode } from './decode.ts';
import { areaOf, cellsAlong, coloursOf, type Grid, gridOf } from './mosaic.ts';
import { smallJpeg } from './small-jpeg.ts';
import { isOneColour } from './surface.ts';
import { isSame } from './upright.ts';
import type { Point } from './zoom.ts';

const QUALITY = 0.8;

/** A photo that is being painted on, as large as it is sent. */
export type BlurCanvas = {
  canvas: HTMLCanvasElement;
  grid: Grid;
  /** A stroke is what one undo takes back. */
  beginStroke(): void;
  /** Places and radius in px of the photo. */
  paint(from: Point, to: Point, radius: number): void;
  undo(): void;
  /** How many strokes painted something. */
  strokes(): number;
  /** @returns null when this device cannot make a JPEG of it */
  finish(): Promise<{ full: ArrayBuffer; small: ArrayBuffer } | null>;
  close(): void;
};

/** @returns null when this device cannot show the photo */
export async function openBlurCanvas(photo: ArrayBuffer): Promise<BlurCanvas | null> {
  const source = await decode(new Blob([photo], { type: 'image/jpeg' }));
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!source || !context) return null;
  const { width, height, picture } = source;
  Object.assign(canvas, { width, height });
  context.drawImage(picture, 0, 0);
  const isPlain = isOneColour(picture);
  const grid = gridOf(source);
  const colours = coloursOf(grid, context.getImageData(0, 0, width, height).data);
  const strokes: Set<number>[] = [];
  const painted = () => strokes.filter(({ size }) => size > 0);

  function fill(index: number): void {
    const area = areaOf(grid, index);
    if (!context) return;
    context.fillStyle = colours[index] ?? '#000';
    context.fillRect(area.x, area.y, area.width, area.height);
  }

  return {
    canvas,
    grid,
    beginStroke() {
      strokes.push(new Set());
    },
    paint(from, to, radius) {
      for (const index of cellsAlong(grid, from, to, radius)) {
        strokes.at(-1)?.add(index);
        fill(index);
      }
    },
    undo() {
      const kept = painted().slice(0, -1);
      strokes.splice(0, strokes.length, ...kept);
      context.drawImage(picture, 0, 0);
      for (const stroke of kept) for (const index of stroke) fill(index);
    },
    strokes: () => painted().length,
    async finish() {
      const blob = await new Promise<Blob | null>((made) =>
        canvas.toBlob(made, 'image/jpeg', QUALITY),
      );
      const full = (await blob?.arrayBuffer()) ?? null;
      const covered = new Set(strokes.flatMap((stroke) => [...stroke])).size;
      const mayBePlain = isPlain || covered === colours.length;
      if (!full || !(await isSame(full, { width, height }, mayBePlain))) return null;
      const small = await smallJpeg({ picture: canvas, width, height });
      return small && { full, small };
    },
    close() {
      source.close();
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}
