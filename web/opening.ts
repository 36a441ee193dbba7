import { isLocked, isPhoneLocked } from './store/kid-lock.ts';
import { type Device, openDevice } from './sync/device.ts';
import { firstPicture } from './ui/first-picture.ts';

const darkroom = () => import('./darkroom.ts').then((room) => room.darkroom);

/** Does not come: a child holds this phone, and whatever was asked for, the child's page comes instead. */
function toChild(): Promise<never> {
  location.replace('/kind');
  return new Promise(() => undefined);
}

const open = async (): Promise<Device> =>
  (await isPhoneLocked().catch(() => false)) ? toChild() : openDevice(darkroom, firstPicture);

/**
 * The device, on its way from the moment the app begins: its databases open while the rest of the app is made ready. A phone in a
 * child's hands opens nothing.
 */
export const opening = isLocked(localStorage) ? toChild() : open();
