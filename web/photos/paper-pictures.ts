import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { type ShownPhoto, shownPhotos } from './shown-photos.ts';
import { addressOf, pictureOf } from './use-picture.ts';

const still: ReadonlyMap<string, number> = new Map();

export const isDrawn = ({ row }: ShownPhoto): boolean => row?.set.what === 'drawing';

/** What everybody may see: a guest's or a child's only once somebody of the organisation said so. Drawings come first. */
export const forEverybody = (photos: readonly ShownPhoto[]): ShownPhoto[] =>
  photos
    .filter(({ isWaiting, isRaw, row }) => !isWaiting && !isRaw && row?.isDeleted !== true)
    .sort((one, other) => Number(isDrawn(other)) - Number(isDrawn(one)));

/** The first picture of each find that may be on paper: this device's own bytes, to be revoked by the caller, else the server's. */
export async function paperPictures(
  device: Device,
  { id: lane }: LaneView,
  view: LaneViewModel,
  finds: readonly string[],
): Promise<Map<string, { src: string; isDrawing: boolean }>> {
  const desk = await device.photoDesk();
  const found = new Map<string, { src: string; isDrawing: boolean }>();
  for (const find of finds) {
    const photo = forEverybody(shownPhotos(view, desk.photos.value, still, find))[0];
    if (!photo) continue;
    const own = photo.isHere ? await pictureOf(desk, photo.id, ['full', 'small']) : null;
    const part = photo.isStored ? 'full' : photo.isSmallStored ? 'small' : null;
    const src = own ?? (part && addressOf(lane, photo.id, part));
    if (src) found.set(find, { src, isDrawing: isDrawn(photo) });
  }
  return found;
}
