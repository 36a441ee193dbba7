/** `glance` is one of many pictures of a camera, `stare` is all there is. Either may find nothing. */
export type Effort = 'glance' | 'stare';
type Picture = HTMLVideoElement | HTMLImageElement;
/** @returns what the QRs on a picture say. */
export type QrReader = (picture: Picture, effort: Effort) => Promise<string[]>;

/** The part of the browser's own BarcodeDetector that is used; TypeScript's DOM types do not have it. */
type Detector = { detect(picture: Picture): Promise<{ rawValue: string }[]> };
type MakeDetector = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

/** Longest sides in px at which our own reader looks: enough for a QR that fills a quarter of the picture. */
const sides: Record<Effort, readonly number[]> = { glance: [960], stare: [1600, 800] };
const STARE_MS = 600;

/**
 * The browser's own reader where it has one that knows QR, and ours where it has not, or where its own gives up.
 * @throws when ours is needed and is not on this device yet.
 */
export async function qrReader(scope: object, makeOwn = ownReader): Promise<QrReader> {
  let detector = await detectorIn(scope);
  let own = detector ? null : await makeOwn();
  return async (picture, effort) => {
    try {
      if (detector) return (await detector.detect(picture)).map(({ rawValue }) => rawValue);
    } catch {
      // Its part of the system is missing: it will not be there for the next picture either.
      detector = null;
    }
    own ??= await makeOwn();
    return own(picture, effort);
  };
}

async function detectorIn(scope: object): Promise<Detector | null> {
  const { BarcodeDetector } = scope as { BarcodeDetector?: MakeDetector };
  if (!BarcodeDetector) return null;
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
  } catch {
    return null;
  }
}

/** Comes with 12 kB of its own, and only where the browser cannot. */
async function ownReader(): Promise<QrReader> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  return async (picture, effort) => {
    const options =
      effort === 'stare' ? { effort: Number.POSITIVE_INFINITY, timeLimit: STARE_MS } : {};
    for (const side of sides[effort]) {
      try {
        const pixels = pixelsOf(picture, side, canvas);
        if (pixels) return [decodeQR(pixels, options)];
      } catch {
        // It throws when it sees none: the next size, or the next picture.
      }
    }
    return [];
  };
}

function pixelsOf(picture: Picture, side: number, canvas: HTMLCanvasElement): ImageData | null {
  const isVideo = picture instanceof HTMLVideoElement;
  const width = isVideo ? picture.videoWidth : picture.naturalWidth;
  const height = isVideo ? picture.videoHeight : picture.naturalHeight;
  const scale = Math.min(1, side / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen || canvas.width === 0 || canvas.height === 0) return null;
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
