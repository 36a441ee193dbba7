import type { Name } from './street-names.ts';

/** Names keep their size when the map zooms: `.m-steady` scales them back by the size of a pixel. */
export function drawName(name: Name): string {
  const [x, y] = name.at;
  const turn = (name.angle * 180) / Math.PI;
  return [
    `<g class="m-name" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})">`,
    `<g class="m-steady">${name.kind === 'street' ? plate(name) : sign(name)}</g></g>`,
  ].join('');
}

function plate({ text, width }: Name): string {
  return [
    `<rect class="m-plate" x="${-width / 2}" y="-9.5" width="${width}" height="19" rx="2.5"/>`,
    `<rect class="m-plate-line" x="${-width / 2 + 1.8}" y="-7.7" width="${width - 3.6}" height="15.4" rx="1.5"/>`,
    `<text class="m-plate-text" y="4.3" textLength="${width - 13}" lengthAdjust="spacingAndGlyphs">${text}</text>`,
  ].join('');
}

function sign({ text, kind, width }: Name): string {
  if (kind === 'number')
    return `<rect class="m-plate" x="${-width / 2}" y="-8" width="${width}" height="16" rx="2"/><text class="m-plate-text" y="4.2">${text}</text>`;
  if (kind === 'stairwell')
    return `<circle class="m-stairs-sign" r="9"/><text class="m-stairs-letter" y="4.3">${text}</text>`;
  return `<text class="m-place m-place-${kind}">${text}</text>`;
}
