// First: it says in which order the layers of every later sheet lie.
import '../../web/ui/look.css';

import { h, render } from 'preact';
import { BlurBrush } from '../../web/photos/blur-brush.tsx';
import { PhotoViewer } from '../../web/photos/photo-viewer.tsx';
import { photoPreparer, preparePhoto } from '../../web/photos/prepare.ts';
import type { Outcome } from '../../web/photos/shrink.ts';

/** What the page around the photo code can do for a test. Bytes come and go as base64. */
export type PhotoPage = {
  prepare(address: string): Promise<Shown>;
  /** All at once, the first with the worker of the first script, and so on. */
  prepareWith(scripts: string[], addresses: string[]): Promise<Shown[]>;
  /** Opens the viewer from a button, as a thumbnail does. */
  view(addresses: string[], at: number): void;
  /** Opens the brush on a JPEG. What came of it is in `blurred`. */
  blur(address: string): Promise<void>;
  blurred: { full: string; small: string } | 'cancelled' | null;
  /** A drawing with a red corner at the left above, and noise, so that it weighs as much as a photo. */
  draw(width: number, height: number, noise: number): Promise<string>;
  /** The colour at a place, from 0 to 1 both ways. */
  colourAt(jpeg: string, x: number, y: number): Promise<number[]>;
  /** The size a browser unpacks it to. */
  sizeOf(jpeg: string): Promise<{ width: number; height: number }>;
};
export type Shown =
  | { refused: string }
  | { full: string; small: string; width: number; height: number; isStillMine: boolean };

const bytesAt = (address: string) => fetch(address).then((answer) => answer.arrayBuffer());
const impatient = { turnMs: 50, silentTurns: 80, idleTurns: 80 };
async function shown(bytes: ArrayBuffer, outcome: Outcome): Promise<Shown> {
  if ('refused' in outcome) return outcome;
  const { full, small, width, height } = outcome;
  const isStillMine = bytes.byteLength > 0;
  return { full: base64(full), small: base64(small), width, height, isStillMine };
}

const base64 = (bytes: ArrayBuffer): string => {
  let binary = '';
  for (const byte of new Uint8Array(bytes)) binary += String.fromCharCode(byte);
  return btoa(binary);
};
const unpack = (jpeg: string) =>
  createImageBitmap(
    new Blob([Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0))], {
      type: 'image/jpeg',
    }),
  );

const page: PhotoPage = {
  async prepare(address) {
    const bytes = await bytesAt(address);
    return shown(bytes, await preparePhoto(bytes));
  },

  async prepareWith(scripts, addresses) {
    const prepare = photoPreparer(
      () => new Worker(scripts.shift() ?? '', { type: 'module' }),
      impatient,
    );
    const all = await Promise.all(addresses.map(bytesAt));
    const outcomes = await Promise.all(all.map(prepare));
    return Promise.all(outcomes.map((outcome, at) => shown(all[at] ?? new ArrayBuffer(), outcome)));
  },

  view(addresses, at) {
    const main = document.querySelector('main') ?? document.body;
    const opener = Object.assign(document.createElement('button'), { textContent: 'Foto' });
    document.body.prepend(opener);
    opener.focus();
    const pictures = addresses.map((src, n) => ({
      src,
      alt: `Foto ${n + 1}: Afval, Lindestraat 14`,
      caption: n === 0 ? 'Afval, Lindestraat 14' : '',
    }));
    render(h(PhotoViewer, { pictures, at, onClose: () => render(null, main) }), main);
  },

  blurred: null,
  async blur(address) {
    const main = document.querySelector('main') ?? document.body;
    const close = () => render(null, main);
    render(
      h(BlurBrush, {
        picture: await bytesAt(address),
        onDone: ({ full, small }) => {
          page.blurred = { full: base64(full), small: base64(small) };
          close();
        },
        onCancel: () => {
          page.blurred = 'cancelled';
          close();
        },
      }),
      main,
    );
  },

  async draw(width, height, noise) {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas');
    const grain = context.createImageData(256, 256);
    // Seeded: the same picture every time.
    let seed = 1;
    for (let at = 0; at < grain.data.length; at += 1) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      grain.data[at] = at % 4 === 3 ? 255 : 128 + ((seed >> 16) % (noise + 1));
    }
    const tile = new OffscreenCanvas(256, 256);
    tile.getContext('2d')?.putImageData(grain, 0, 0);
    context.fillStyle = context.createPattern(tile, 'repeat') ?? '#888';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#f00';
    context.fillRect(0, 0, width / 4, height / 4);
    return base64(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
  },

  async colourAt(jpeg, x, y) {
    const bitmap = await unpack(jpeg);
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(bitmap, -Math.floor(x * bitmap.width), -Math.floor(y * bitmap.height));
    return [...(context?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? [])];
  },

  async sizeOf(jpeg) {
    const { width, height } = await unpack(jpeg);
    return { width, height };
  },
};

Object.assign(window, { photos: page });
