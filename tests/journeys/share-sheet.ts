import type { Page } from 'playwright-core';

/** What the phone's share sheet does with a picture: a form with the file, posted to the app. */
export async function shareSheet(page: Page, { isPicture = true } = {}): Promise<void> {
  await page.evaluate(async (drawn) => {
    const canvas = new OffscreenCanvas(640, 480);
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = '#7c491c';
      pen.fillRect(40, 40, 400, 300);
    }
    const picture = drawn
      ? await canvas.convertToBlob({ type: 'image/jpeg' })
      : new Blob(['%PDF-1.7 no picture'], { type: 'image/jpeg' });
    const files = new DataTransfer();
    files.items.add(new File([picture], 'bank.jpg', { type: 'image/jpeg' }));
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: '/deel-foto', enctype: 'multipart/form-data' });
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', name: 'pictures', files: files.files });
    form.append(input);
    document.body.append(form);
    form.submit();
  }, isPicture);
  await page.waitForURL(/\/deel-foto$/);
}
