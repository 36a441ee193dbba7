import { qrReader } from './qr-reader.ts';

/** @returns what the QRs on a picture from the gallery say; nothing for a file that is no picture. */
export async function readPicture(file: Blob): Promise<string[]> {
  const src = URL.createObjectURL(file);
  try {
    const picture = Object.assign(new Image(), { src });
    await picture.decode();
    const read = await qrReader(globalThis);
    return await read(picture, 'stare');
  } catch {
    return [];
  } finally {
    URL.revokeObjectURL(src);
  }
}
