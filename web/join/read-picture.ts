import { qrReader } from './qr-reader.ts';

/**
 * @returns what the QRs on a picture from the gallery say; nothing for a file that is no picture.
 * @throws when the reader is not on this device yet.
 */
export async function readPicture(file: Blob): Promise<string[]> {
  const read = await qrReader(globalThis);
  const src = URL.createObjectURL(file);
  const picture = Object.assign(new Image(), { src });
  try {
    return (await isPicture(picture)) ? await read(picture, 'stare') : [];
  } finally {
    URL.revokeObjectURL(src);
  }
}

const isPicture = (picture: HTMLImageElement) =>
  picture.decode().then(
    () => true,
    () => false,
  );
