import { openDevice } from './sync/device.ts';
import { firstPicture } from './ui/first-picture.ts';

const darkroom = () => import('./darkroom.ts').then((room) => room.darkroom);

/** The device, on its way from the moment the app begins: its databases open while the rest of the app is made ready. */
export const opening = openDevice(darkroom, firstPicture);
