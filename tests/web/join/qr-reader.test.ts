import { expect, test } from 'vitest';
import { cameraProblem } from '../../../web/join/camera.ts';
import { type QrReader, qrReader } from '../../../web/join/qr-reader.ts';

const picture = {} as HTMLVideoElement;

/** A browser with a reader of its own. */
function browserWith(formats: string[], detect: () => Promise<{ rawValue: string }[]>) {
  return {
    BarcodeDetector: class {
      static getSupportedFormats = async () => formats;
      detect = detect;
    },
  };
}

/** Counts how often our own reader is needed. */
function ours() {
  let looks = 0;
  const read: QrReader = async () => {
    looks += 1;
    return ['ours'];
  };
  return { make: async () => read, looks: () => looks };
}

test('leaves reading to the browser where it knows QR', async () => {
  const own = ours();
  const browser = browserWith(['ean_13', 'qr_code'], async () => [{ rawValue: 'theirs' }]);
  const read = await qrReader(browser, own.make);
  expect(await read(picture, 'glance')).toEqual(['theirs']);
  expect(own.looks()).toBe(0);
});

test.each([
  ['has no reader', {}],
  ['reads other codes only', browserWith(['ean_13'], async () => [{ rawValue: 'theirs' }])],
])('reads itself where the browser %s', async (_why, browser) => {
  const read = await qrReader(browser, ours().make);
  expect(await read(picture, 'glance')).toEqual(['ours']);
});

test('reads itself from the moment that the browser’s reader fails', async () => {
  let asked = 0;
  const browser = browserWith(['qr_code'], async () => {
    asked += 1;
    throw new Error('service unavailable');
  });
  const own = ours();
  const read = await qrReader(browser, own.make);
  expect(await read(picture, 'glance')).toEqual(['ours']);
  expect(await read(picture, 'glance')).toEqual(['ours']);
  expect([asked, own.looks()]).toEqual([1, 2]);
});

test('says so when its own reader is needed and is not there yet', async () => {
  const missing = async () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  };
  await expect(qrReader({}, missing)).rejects.toThrow(TypeError);
  const failing = browserWith(['qr_code'], async () => {
    throw new Error('service unavailable');
  });
  const read = await qrReader(failing, missing);
  await expect(read(picture, 'glance')).rejects.toThrow(TypeError);
});

test.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
])('a camera that gives %s is %s', (name, problem) => {
  expect(cameraProblem(Object.assign(new Error(), { name }))).toBe(problem);
});
