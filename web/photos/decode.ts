/** An unpacked picture. `close` gives its memory back. */
export type Decoded = {
  picture: CanvasImageSource;
  width: number;
  height: number;
  close(): void;
};

/**
 * Unpacks a picture, at most `width` wide where the browser can do both in one go: a canvas of the size of the source is what
 * turns black on an iPhone. Null when this device cannot read it.
 */
export async function decode(blob: Blob, width?: number): Promise<Decoded | null> {
  const options: ImageBitmapOptions = width ? { resizeWidth: width, resizeQuality: 'high' } : {};
  const bitmap = await createImageBitmap(blob, options).catch(() => null);
  if (bitmap) {
    return {
      picture: bitmap,
      width: bitmap.width,
      height: bitmap.height,
      close: () => bitmap.close(),
    };
  }
  return typeof document === 'undefined' ? null : decodeElement(blob);
}

/** An image element reads more than a bitmap does on some Safaris. */
async function decodeElement(blob: Blob): Promise<Decoded | null> {
  const src = URL.createObjectURL(blob);
  const close = () => URL.revokeObjectURL(src);
  const picture = Object.assign(new Image(), { src });
  try {
    await picture.decode();
    return { picture, width: picture.naturalWidth, height: picture.naturalHeight, close };
  } catch {
    close();
    return null;
  }
}
