import { mix, shade, vary } from './colour.ts';
import { add, type Pen, scaled, type Vec } from './pen.ts';

type Wall = { corner: Vec; u: Vec; v: Vec; brick?: string; joint?: string; dull?: number };

const unit = (a: Vec): Vec => scaled(a, 1 / Math.hypot(...a));

/** A brick wall in running bond from the lower left `corner` along `u` (sideways) and `v` (up). */
export function brickWall(
  pen: Pen,
  { corner, u, v, brick = '#a3523a', joint = '#b9a48c', dull = 1 }: Wall,
): string {
  const [long, high] = [0.21, 0.065];
  const [uu, vv] = [unit(u), unit(v)];
  const [width, height] = [Math.hypot(...u), Math.hypot(...v)];
  const parts = [pen.panel(corner, u, v, { fill: shade(joint, dull) })];
  for (let row = 0; row * high < height; row++) {
    for (let at = row % 2 ? -long / 2 : 0; at < width; at += long) {
      const [left, right] = [Math.max(0, at), Math.min(width, at + long - 0.011)];
      if (right - left < 0.02) continue;
      const foot = add(add(corner, scaled(uu, left)), scaled(vv, row * high));
      const isDark = pen.random() < 0.07;
      const fill = vary(shade(brick, dull * (isDark ? 0.74 : 1)), pen.random, 0.1);
      parts.push(pen.panel(foot, scaled(uu, right - left), scaled(vv, high - 0.011), { fill }));
    }
  }
  return `<g filter="url(#stone)">${parts.join('')}</g>`;
}

type Ground = {
  x: [number, number];
  z: [number, number];
  y?: number;
  fill?: string;
  joint?: string;
  size?: [number, number];
  moss?: number;
};

/** Stones on the ground in rows: slabs of 30 by 30 by default. Far away only their colour is left. */
export function paving(
  pen: Pen,
  { x, z, y = 0, fill = '#b3aea6', joint = '#77726a', size = [0.3, 0.3], moss = 0 }: Ground,
): string {
  const parts = [
    pen.panel([x[0], y, z[0]], [x[1] - x[0], 0, 0], [0, 0, z[1] - z[0]], {
      fill: mix(fill, joint, 0.25),
    }),
  ];
  const gap = 0.012;
  for (let row = 0, from = z[0]; from < z[1]; row++, from += size[1]) {
    const middle = pen.at([(x[0] + x[1]) / 2, y, from]);
    if (middle.scale * size[1] < 7) break;
    parts.push(pen.panel([x[0], y, from], [x[1] - x[0], 0, 0], [0, 0, size[1]], { fill: joint }));
    for (let at = x[0] - (row % 2 ? size[0] / 2 : 0); at < x[1]; at += size[0]) {
      const [left, right] = [Math.max(x[0], at), Math.min(x[1], at + size[0] - gap)];
      if (right - left < 0.03) continue;
      const [dip, slip] = [pen.between(-0.004, 0.004), pen.between(-0.006, 0.006)];
      const tone = vary(shade(fill, pen.random() < 0.1 ? 0.86 : 1), pen.random, 0.05);
      parts.push(
        pen.panel([left, y + dip, from + slip], [right - left, 0, 0], [0, dip, size[1] - gap], {
          fill: tone,
        }),
      );
      if (pen.random() < moss) parts.push(weed(pen, [right, y, from + slip], 0.5));
    }
  }
  return `<g filter="url(#dirt)"><g filter="url(#stone)">${parts.join('')}</g></g>`;
}

/** Street bricks: klinkers. */
export const klinkers = (pen: Pen, ground: Ground): string =>
  paving(pen, { fill: '#96604e', joint: '#5d4a42', size: [0.21, 0.1], ...ground });

/** A tuft between the stones; `size` 1 is 20 cm high. */
export function weed(pen: Pen, at: Vec, size: number): string {
  const blades = Array.from({ length: 6 }, () => {
    const [sway, high] = [pen.between(-0.09, 0.09), pen.between(0.05, 0.2)];
    return `<path d="M0 0Q${(sway / 3).toFixed(3)} ${(-high * 0.7).toFixed(3)} ${sway.toFixed(3)} ${(-high).toFixed(3)}" stroke="${vary('#5f7d3a', pen.random, 0.2)}" stroke-width=".012" fill="none" stroke-linecap="round"/>`;
  });
  return pen.upright(at, `<g transform="scale(${size})">${blades.join('')}</g>`);
}

/** Grass up to `z[1]`: a green ground with blades where one can see them. */
export function grass(pen: Pen, { x, z, fill = '#6f9347' }: Ground): string {
  const parts = [pen.panel([x[0], 0, z[0]], [x[1] - x[0], 0, 0], [0, 0, z[1] - z[0]], { fill })];
  for (let from = z[1]; from > z[0]; from -= 0.1 + from * 0.03) {
    const { scale } = pen.at([0, 0, from]);
    if (scale < 30) continue;
    for (let side = x[0]; side < x[1]; side += 0.09 + from * 0.02) {
      const at: Vec = [side + pen.between(-0.05, 0.05), 0, from + pen.between(-0.05, 0.05)];
      const { x: px, y: py } = pen.at(at);
      if (px < -20 || px > 980 || py > 760) continue;
      const [sway, high] = [pen.between(-0.04, 0.04) * scale, pen.between(0.04, 0.1) * scale];
      parts.push(
        `<path d="M${px.toFixed(0)} ${py.toFixed(0)}q${(sway / 2).toFixed(1)} ${(-high * 0.6).toFixed(1)} ${sway.toFixed(1)} ${(-high).toFixed(1)}" stroke="${vary(pen.random() < 0.3 ? '#8aab58' : '#587a37', pen.random, 0.15)}" stroke-width="${Math.max(1, scale * 0.012).toFixed(1)}" fill="none"/>`,
      );
    }
  }
  return `<g filter="url(#dirt)">${parts.join('')}</g>`;
}

/** Leaves in the picture within an ellipse of pixels, dark ones behind, lit ones at the upper left. */
export function leaves(
  pen: Pen,
  [cx, cy]: [number, number],
  [rx, ry]: [number, number],
  size: number,
  greens = ['#2f4a26', '#4c6f34', '#6f9347', '#9dba63'],
): string {
  const count = Math.min(900, Math.round(((rx * ry) / (size * size)) * 5));
  const parts = [
    `<ellipse cx="${cx}" cy="${cy}" rx="${rx * 0.86}" ry="${ry * 0.86}" fill="${greens[0]}"/>`,
  ];
  for (let n = 0; n < count; n++) {
    const [turn, out] = [pen.random() * Math.PI * 2, Math.sqrt(pen.random())];
    const wobble = 1 + 0.12 * Math.sin(turn * 5 + cx);
    const [x, y] = [
      cx + Math.cos(turn) * out * rx * wobble,
      cy + Math.sin(turn) * out * ry * wobble,
    ];
    const light =
      n / count + ((cy - y) / ry) * 0.35 + ((cx - x) / rx) * 0.2 + pen.between(-0.2, 0.2);
    const tone =
      greens[Math.max(0, Math.min(greens.length - 1, Math.floor(light * greens.length)))] ??
      '#4c6f34';
    parts.push(
      `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${(size * pen.between(0.5, 1)).toFixed(1)}" ry="${(size * pen.between(0.25, 0.5)).toFixed(1)}" fill="${vary(tone, pen.random, 0.12)}" transform="rotate(${(pen.random() * 180).toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)})"/>`,
    );
  }
  return parts.join('');
}

/** The sky above everything: pale, with a little cloud. */
export const sky = (top = '#8fb4d6', low = '#e6ebe8', cloud = 0.55): string =>
  `<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${top}"/><stop offset=".6" stop-color="${low}"/></linearGradient></defs><rect x="-60" y="-60" width="1080" height="840" fill="url(#sky)"/><g filter="url(#glow)" fill="#fff" opacity="${cloud}"><ellipse cx="240" cy="90" rx="180" ry="34"/><ellipse cx="720" cy="150" rx="220" ry="28"/></g>`;
