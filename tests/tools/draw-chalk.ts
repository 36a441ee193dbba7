// Draws the chalk and the pavement of the child's shell once, as pictures: a filter that runs on a phone costs it dearly.
// Run it after changing a drawing here: node tests/tools/draw-chalk.ts
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../journeys/browser.ts';
import { top } from './run.ts';

type Texture = { name: string; side: number; quality: number; svg: string };

const noise = (id: string, inner: string) =>
  `<filter id="${id}" filterUnits="userSpaceOnUse" x="0" y="0" width="100%" height="100%" color-interpolation-filters="sRGB">${inner}</filter>`;

const textures: Texture[] = [
  {
    // The strokes of a stick of chalk over stone, by how much of the stone they cover; it joins on all sides.
    name: 'fill',
    side: 256,
    quality: 0.4,
    svg: `${noise('f', '<feTurbulence type="fractalNoise" baseFrequency=".0156 .1875" numOctaves="3" seed="11" stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -5.500 0 0 0 4.200"/>')}<rect width="256" height="256" opacity=".55"/><rect width="256" height="256" filter="url(#f)"/>`,
  },
  {
    // A line around a stone, gone over twice.
    name: 'line',
    side: 240,
    quality: 0.6,
    svg: `${noise('l', '<feTurbulence type="fractalNoise" baseFrequency=".09" numOctaves="3" seed="3" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="8" xChannelSelector="R" yChannelSelector="G" result="d"/><feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="9"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -5 0 0 3.900"/><feComposite in="d" operator="in"/>')}<g fill="none" stroke="#fffdf5" filter="url(#l)"><rect x="13" y="13" width="214" height="214" rx="34" stroke-width="11"/><path d="M16 60Q12 18 54 15L190 17Q228 16 226 58L229 186Q226 228 184 225L58 228Q14 228 16 184z" stroke-width="7"/></g>`,
  },
  {
    // The same line with its stone not coloured in yet.
    name: 'dashes',
    side: 240,
    quality: 0.6,
    svg: `${noise('l', '<feTurbulence type="fractalNoise" baseFrequency=".09" numOctaves="3" seed="5" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="7" xChannelSelector="R" yChannelSelector="G" result="d"/><feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="2"/><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -6 0 0 4.400"/><feComposite in="d" operator="in"/>')}<g fill="none" stroke="#fffdf5" stroke-width="8" stroke-linecap="round" filter="url(#l)"><path d="M13 52V48Q13 13 48 13h4M188 13h4Q227 13 227 48v4M227 188v4Q227 227 192 227h-4M52 227h-4Q13 227 13 192v-4M13 82v20M13 138v20M227 82v20M227 138v20M82 13h20M138 13h20M82 227h20M138 227h20"/></g>`,
  },
  {
    // Four paving stones, two rows of which the second begins half a stone on; it joins on all sides.
    name: 'pavement',
    side: 384,
    quality: 0.4,
    svg: `${noise('p', '<feTurbulence type="fractalNoise" baseFrequency=".78" numOctaves="2" seed="4" stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 0 .26 0 0 -.1"/>')}<rect width="384" height="384" fill="#3c454c"/><rect width="384" height="384" filter="url(#p)"/><g fill="none" stroke="#2f373d" stroke-width="5"><path d="M0 2h384M0 194h384M2 2v192M194 2v192M98 194v192M290 194v192"/></g><g fill="none" stroke="#475057" stroke-width="2"><path d="M0 6h384M0 198h384M6 6v186M198 6v186M102 198v186M294 198v186"/></g>`,
  },
];

const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { name, side, quality, svg } of textures) {
  await page.setViewportSize({ width: side, height: side });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" style="display:block">${svg}</svg>`;
  await page.setContent(`<body style="margin:0">${drawing}</body>`);
  const png = (await page.screenshot({ omitBackground: true })).toString('base64');
  const webp = await page.evaluate(
    async ([picture, side, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = side;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
    },
    [png, side, quality] as const,
  );
  writeFileSync(`${top}web/kid/look/chalk/${name}.webp`, Buffer.from(webp, 'base64'));
}
await browser.close();
