import type { Position } from '../../schema/entities/fields.ts';
import type { Device, LaneView } from '../sync/device.ts';

export type SharedPicture = { key: string; picture: Blob };
/** Where shared pictures wait until they have a place. */
export type Waiting = { parked(): Promise<SharedPicture[]>; letGo(key: string): Promise<void> };

type Kept = {
  device: Device;
  lane: LaneView;
  category: string;
  position: Position;
  pictures: readonly SharedPicture[];
  letGo: Waiting['letGo'];
};

/**
 * Makes one find of the pictures: the first together with the find, the others after it. A picture stops waiting once it is safe.
 * @returns the find's id. @throws PhotoRefused with nothing saved when the first cannot be kept.
 */
export async function keepShared(kept: Kept): Promise<string> {
  const { device, lane, category, position, pictures, letGo } = kept;
  const [first, ...others] = pictures;
  if (!first) throw new Error('no picture to keep');
  const desk = await device.photoDesk();
  const { walk } = lane;
  const find = { t: 'observation.create', walk, set: { category, position } };
  const id = await desk.addWithFind(lane.id, find, first.picture);
  await letGo(first.key);
  for (const { key, picture } of others) {
    // One that cannot be read keeps waiting, and does not hold up the rest.
    const isKept = await desk.add(lane.id, { kind: 'observation', id, walk }, picture).then(
      () => true,
      () => false,
    );
    if (isKept) await letGo(key);
  }
  return id;
}
