import { signal } from '@preact/signals';

/** A picture of a map service: its zoom, and column and row from the north-west. */
export type Tile = { z: number; x: number; y: number };

/** Names of caches with the map of one walk begin so; the rest is the walk's id. */
export const PACK = 'map of ';
/** Such a picture is not there: the service said so, outside the country for one. */
const NOTHING = 204;

/** Counts up when a map of a walk came, grew or went on this device. */
export const packsChanged = signal(0);

export const tileAddress = (template: string, { z, x, y }: Tile): string =>
  template.replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`);

export const holdsTile = ({ status }: Response): boolean => status !== NOTHING;

/** What is kept in the place of a picture that the service does not have. */
export const noTile = (): Response => new Response(null, { status: NOTHING });

/** Caches with the map of a walk; none where the browser gives no storage. */
export async function packNames(): Promise<string[]> {
  try {
    return (await caches.keys()).filter((name) => name.startsWith(PACK));
  } catch {
    return [];
  }
}

/** The kept picture at an address, of whichever walk. */
export async function keptTile(names: readonly string[], address: string): Promise<Blob | null> {
  for (const cacheName of names) {
    const found = await caches.match(address, { cacheName, ignoreVary: true }).catch(() => null);
    if (found && holdsTile(found)) return found.blob();
  }
  return null;
}

/** The part of a wider kept picture that shows the same ground, enlarged; null where none is kept. */
export async function keptAround(
  names: readonly string[],
  template: string,
  { z, x, y }: Tile,
  size: number,
): Promise<Blob | null> {
  for (let up = 1; up <= MOST_ENLARGED && up < z; up++) {
    const wider = { z: z - up, x: x >> up, y: y >> up };
    const kept = await keptTile(names, tileAddress(template, wider));
    if (kept) return enlarged(kept, { x: x % 2 ** up, y: y % 2 ** up }, 2 ** up, size);
  }
  return null;
}

/** Sixty-four times as wide: a street is a stripe of colour then, and still where it is. */
const MOST_ENLARGED = 6;

async function enlarged(
  picture: Blob,
  part: { x: number; y: number },
  parts: number,
  size: number,
): Promise<Blob | null> {
  const bitmap = await createImageBitmap(picture);
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const side = bitmap.width / parts;
  canvas
    .getContext('2d')
    ?.drawImage(bitmap, part.x * side, part.y * side, side, side, 0, 0, size, size);
  bitmap.close();
  return new Promise((done) => canvas.toBlob(done));
}
