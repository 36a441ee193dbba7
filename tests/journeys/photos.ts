import type { Page } from 'playwright-core';
import { field } from './field.ts';

type Size = { width: number; height: number };

/** What people do with the camera, on the find that is open. */
export const camera = {
  /** A JPEG as a camera makes it: full of detail, so that it does not shrink to nothing. */
  async picture(
    page: Page,
    { width, height }: Size = { width: 1200, height: 900 },
  ): Promise<Buffer> {
    const encoded = await page.evaluate(
      async ([w, h]) => {
        const canvas = new OffscreenCanvas(w, h);
        const pen = canvas.getContext('2d');
        if (!pen) throw new Error('no canvas');
        // Grain, so that neither the JPEG nor the browser's storage can pack it away.
        const grain = new ImageData(w / 4, h / 4);
        for (let i = 0; i < grain.data.length; i++)
          grain.data[i] = i % 4 === 3 ? 255 : Math.floor(Math.random() * 256);
        const small = new OffscreenCanvas(w / 4, h / 4);
        small.getContext('2d')?.putImageData(grain, 0, 0);
        pen.drawImage(small, 0, 0, w, h);
        const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      },
      [width, height] as const,
    );
    return Buffer.from(encoded, 'latin1');
  },

  async take(page: Page, size?: Size): Promise<void> {
    const buffer = await camera.picture(page, size);
    const file = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer };
    await page.getByTestId('photo-camera').setInputFiles(file);
  },

  /** Made ready: it can be blurred, and goes when there is a signal. */
  ready: (page: Page) =>
    page
      .getByRole('button', { name: /^Vervagen/ })
      .first()
      .waitFor(),

  /** Leaves the find, which lets its photos go, and opens it again. */
  async send(page: Page): Promise<void> {
    const find = page.url();
    await field.closePanel(page);
    await page.goto(find);
    await page.getByTestId('photo').first().waitFor();
  },

  /** Every photo of the open find is with the office. */
  in: (page: Page) =>
    page.locator('[data-testid="photo"][data-state="in"]').first().waitFor({ timeout: 45_000 }),
};
