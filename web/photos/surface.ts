/** Something to draw on that can be made into a JPEG, in a worker as on the page. */
export type Surface = {
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  picture: HTMLCanvasElement | OffscreenCanvas;
  /** @returns null when the browser made something else of it: Safari may give a PNG without saying so. */
  toJpeg(quality: number): Promise<ArrayBuffer | null>;
  /** Gives the memory back at once: iOS has little of it for canvases. */
  forget(): void;
};

/** White paper, for JPEG knows no glass. Null when the browser has no canvas to give. */
export function makeSurface(width: number, height: number): Surface | null {
  const picture = emptyCanvas(width, height);
  const context = picture.getContext('2d') as Surface['context'] | null;
  if (!context) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  return {
    context,
    picture,
    async toJpeg(quality) {
      const blob = await asJpeg(picture, quality).catch(() => null);
      return blob?.type === 'image/jpeg' ? blob.arrayBuffer() : null;
    },
    forget() {
      picture.width = 0;
      picture.height = 0;
    },
  };
}

function emptyCanvas(width: number, height: number): Surface['picture'] {
  if (typeof document === 'undefined') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

const asJpeg = (picture: Surface['picture'], quality: number): Promise<Blob | null> =>
  'convertToBlob' in picture
    ? picture.convertToBlob({ type: 'image/jpeg', quality })
    : new Promise((resolve) => picture.toBlob(resolve, 'image/jpeg', quality));

/** True when a picture shows one colour everywhere, looked at in 64 by 64 places. */
export function isOneColour(picture: CanvasImageSource): boolean {
  const side = 64;
  const surface = makeSurface(side, side);
  if (!surface) return true;
  const { context } = surface;
  // Without mixing neighbours: the grain of a dark photo must show.
  context.imageSmoothingEnabled = false;
  context.drawImage(picture, 0, 0, side, side);
  const pixels = new Uint32Array(context.getImageData(0, 0, side, side).data.buffer);
  surface.forget();
  return pixels.every((pixel) => pixel === pixels[0]);
}
