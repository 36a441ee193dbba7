import type { PictureSize } from './picture-kind.ts';

/** How a picture lies in its frame: so many times as large as it fits, moved by px from the middle. */
export type Zoom = { scale: number; x: number; y: number };
export type Point = { x: number; y: number };

export const unzoomed: Zoom = { scale: 1, x: 0, y: 0 };
/** A house number on a photo of 1600 px can be read; beyond it there are only squares. */
export const MAX_SCALE = 6;
/** What one press of a button does. */
export const STEP = 1.5;
/** What two taps do. */
export const CLOSE_UP = 2.5;

/** Larger or smaller so that what is under `point`, in px from the middle of the frame, stays there. */
export function zoomedAt(zoom: Zoom, scale: number, point: Point): Zoom {
  const kept = Math.min(MAX_SCALE, Math.max(1, scale));
  const by = kept / zoom.scale;
  return {
    scale: kept,
    x: point.x - (point.x - zoom.x) * by,
    y: point.y - (point.y - zoom.y) * by,
  };
}

export const movedBy = (zoom: Zoom, { x, y }: Point): Zoom => ({
  ...zoom,
  x: zoom.x + x,
  y: zoom.y + y,
});

/** Back to where the frame is filled: no picture is moved out of sight. */
export function kept(zoom: Zoom, frame: PictureSize, picture: PictureSize): Zoom {
  const fit = Math.min(frame.width / picture.width, frame.height / picture.height);
  const within = (value: number, shown: number, room: number) => {
    const most = Math.max(0, (shown * fit * zoom.scale - room) / 2);
    return Math.min(most, Math.max(-most, value));
  };
  return {
    scale: zoom.scale,
    x: within(zoom.x, picture.width, frame.width),
    y: within(zoom.y, picture.height, frame.height),
  };
}

export const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
