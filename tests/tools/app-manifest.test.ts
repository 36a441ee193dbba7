import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { patterns } from '../../web/routes.ts';
import { appManifest, pngSize } from './app-manifest.ts';
import { top } from './run.ts';

const { icons = [], shortcuts = [], screenshots = [], share_target: share } = appManifest;
const pictures = [...icons, ...screenshots, ...shortcuts.flatMap((one) => one.icons ?? [])];

test.each(pictures.map(({ src, sizes = '' }) => [src, sizes]))(
  '%s is there in the size that is said',
  (src, sizes) => {
    const file = `${top}web/public${src}`;
    expect(existsSync(file)).toBe(true);
    if (file.endsWith('.png')) expect(pngSize(file)).toBe(sizes);
  },
);

test('shortcuts and shared pictures open a screen of the app', () => {
  const screens: string[] = Object.values(patterns);
  for (const { url } of shortcuts) expect(screens).toContain(url);
  expect(screens).toContain(share?.action);
});
