// What the browser reads before it installs the app.
import { existsSync, readFileSync } from 'node:fs';
import type { ManifestOptions } from 'vite-plugin-pwa';
import { SHARE_FIELD, SHARE_PATH } from '../../web/pwa/shared-pictures.ts';
import { top } from './run.ts';

const pictures = [
  { name: 'walk-360-light', form_factor: 'narrow', label: 'De wandeling op de kaart' },
  { name: 'capture-360-light', form_factor: 'narrow', label: 'Vastleggen in twee tikken' },
  { name: 'review-1440-light', form_factor: 'wide', label: 'Beoordelen op kantoor' },
] as const;

const shortcut = (name: string, url: string, icon: string) => ({
  name,
  url,
  icons: [{ src: `/icons/${icon}.png`, sizes: '96x96', type: 'image/png' }],
});

export const appManifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Loopmee',
  short_name: 'Loopmee',
  description: 'Loop mee door de buurt en leg vast wat je ziet en hoort. Werkt ook zonder bereik.',
  lang: 'nl',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  theme_color: '#0F3F94',
  background_color: '#FAF5E9',
  categories: ['productivity', 'social'],
  icons: [
    { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    shortcut('Wandeling starten', '/', 'shortcut-walk'),
    shortcut('Nog niet verstuurd', '/niet-verstuurd', 'shortcut-unsent'),
    shortcut('Kantoor', '/kaart', 'shortcut-office'),
  ],
  share_target: {
    action: SHARE_PATH,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { files: [{ name: SHARE_FIELD, accept: ['image/*'] }] },
  },
  screenshots: pictures
    .map(({ name, ...rest }) => ({ src: `/screenshots/${name}.png`, type: 'image/png', ...rest }))
    .filter(({ src }) => existsSync(publicFile(src)))
    .map((picture) => ({ ...picture, sizes: pngSize(publicFile(picture.src)) })),
};

function publicFile(src: string): string {
  return `${top}web/public${src}`;
}

/** @returns "390x844": a browser leaves out a picture whose size is not what was said. */
export function pngSize(file: string): string {
  const head = readFileSync(file).subarray(16, 24);
  return `${head.readUInt32BE(0)}x${head.readUInt32BE(4)}`;
}
