import { vary } from './colour.ts';
import { terrace } from './houses.ts';
import type { Pen, Vec } from './pen.ts';
import type { Scene } from './scene.ts';
import { brickWall, grass, klinkers, leaves, paving, sky, weed } from './surfaces.ts';
import { bench } from './things.ts';

function lampPost(pen: Pen, at: Vec, isLit: boolean): string {
  const [x, , z] = at;
  const head: Vec = [x, 3.9, z];
  const { x: px, y: py, scale } = pen.at(head);
  const glow = `<g filter="url(#glow)"><circle cx="${px}" cy="${py}" r="${scale * 0.8}" fill="#ffca6a" opacity=".8"/></g><circle cx="${px}" cy="${py}" r="${scale * 0.16}" fill="#fff3cf"/>`;
  const pool = `<g filter="url(#glow)">${pen.face(
    Array.from(
      { length: 16 },
      (_, n): Vec => [x + 2 * Math.cos(n / 2.55), 0.01, z + 2.6 * Math.sin(n / 2.55)],
    ),
    { fill: '#e5ad58', opacity: 0.75 },
  )}</g>`;
  const post = pen.rod([x, 0, z], [x, 3.75, z], 0.1, isLit ? '#2b3038' : '#3d444e');
  const cap = pen.upright(
    head,
    `<path d="M-.2-.16L.2-.16L.13 .16H-.13Z" fill="${isLit ? '#ffe0a0' : '#4d545c'}"/><path d="M-.24-.16H.24L.06-.28H-.06Z" fill="#20262e"/>${isLit ? '' : '<path d="M-.1 .1L-.02-.1L.02 .02L.1-.12" stroke="#99a2aa" stroke-width=".02" fill="none"/>'}`,
  );
  return (isLit ? pool : '') + post + (isLit ? glow : '') + cap;
}

const darkPath: Scene = {
  name: 'dark-path',
  held: { eye: [0.1, 1.6, -3], down: 3, right: 3, roll: -2.4, zoom: 0.82 },
  photo: {
    grain: 0.75,
    corners: 0.75,
    blur: 1.2,
    brightness: 1.12,
    light: { colour: '#7c94c8', amount: 0.3 },
  },
  draw: (pen) => [
    sky('#0f1730', '#3a4058', 0.07),
    `<g filter="url(#far)">${pen.box({ at: [-9, 0, 34], size: [14, 7, 4], fill: '#1d2233' })}${[
      [-13, 2],
      [-11, 4.5],
      [-8.5, 2],
      [-6, 4.5],
    ]
      .map(([x = 0, y = 0]) =>
        pen.panel([x, y, 31.9], [1.1, 0, 0], [0, 1.2, 0], { fill: '#d99a45' }),
      )
      .join('')}</g>`,
    grass(pen, { x: [-14, 14], z: [-2.5, 34], fill: '#182219' })
      .replaceAll('#8aab58', '#222e20')
      .replaceAll(/stroke="#[0-9a-f]{6}"/g, 'stroke="#263322"'),
    paving(pen, { x: [-1.1, 1.1], z: [-2.9, 26], fill: '#3f444f', joint: '#23262e' }),
    `<g filter="url(#far)">${leaves(pen, [80, 330], [230, 150], 15, ['#0a100d', '#121b14', '#1a2619', '#24321f'])}${leaves(pen, [900, 320], [220, 170], 15, ['#0a100d', '#121b14', '#1a2619', '#24321f'])}${leaves(pen, [300, 350], [90, 60], 10, ['#0c130f', '#17221a', '#2a3520', '#3a4226'])}</g>`,
    lampPost(pen, [1.35, 0, 17], true),
    lampPost(pen, [1.5, 0, 3.6], false),
  ],
};

/** A slab with one edge up, seen from above, and the tips of the walker's shoes. */
const looseSlab: Scene = {
  name: 'loose-slab',
  held: { eye: [0, 1.25, -0.75], down: 55, roll: 4, zoom: 0.8 },
  photo: { light: { colour: '#fff4d6', amount: 0.55 }, from: [0.1, 0.1], grain: 0.3 },
  draw: (pen) => {
    const edge = (y: number): Vec[] => [
      [-0.29, y, 0.02],
      [0.01, y, 0.0],
      [0.01, 0.0, 0.3],
      [-0.29, 0.0, 0.3],
    ];
    return [
      paving(pen, { x: [-1.8, 1.8], z: [-1.05, 2.4], moss: 0.05 }),
      klinkers(pen, { x: [0.9, 1.9], z: [-1.05, 2.4] }),
      pen.box({ at: [0.9, 0, 0.6], size: [0.12, 0.02, 4], fill: '#c4bfb4' }),
      pen.face(
        [
          [-0.32, 0.001, -0.06],
          [0.05, 0.001, -0.05],
          [0.06, 0.001, 0.33],
          [-0.33, 0.001, 0.32],
        ],
        { fill: '#3d3429' },
      ),
      `<g filter="url(#stone)">${pen.face(
        [
          [-0.45, 0.002, -0.16],
          [-0.1, 0.002, -0.24],
          [0.2, 0.002, -0.16],
          [0.06, 0.002, 0.05],
          [-0.3, 0.002, 0.04],
        ],
        { fill: '#b89f72' },
      )}</g>`,
      `<g filter="url(#soft)">${pen.face(
        [
          [-0.3, 0.003, 0.0],
          [0.16, 0.003, 0.02],
          [0.2, 0.003, 0.3],
          [0, 0.003, 0.34],
        ],
        { fill: '#14131c', opacity: 0.65 },
      )}</g>`,
      pen.face(
        [
          [-0.29, 0.055, 0.02],
          [0.01, 0.06, 0],
          [0.01, 0.1, 0.0],
          [-0.29, 0.095, 0.02],
        ],
        { fill: '#77726a' },
      ),
      `<g filter="url(#stone)">${pen.face(edge(0.1), { fill: '#c6c1b7', stroke: '#e2ddd2', width: 1.5 })}</g>`,
      pen.face(
        [
          [-0.2, 0.075, 0.09],
          [-0.14, 0.06, 0.14],
          [-0.16, 0.04, 0.2],
          [-0.08, 0.02, 0.26],
        ],
        { stroke: '#5b564e', width: 2 },
      ),
      weed(pen, [-0.32, 0, 0.1], 0.7),
      weed(pen, [0.04, 0, 0.32], 0.8),
      weed(pen, [-0.3, 0, 0.33], 0.6),
      pen.upright(
        [0.42, 0, 0.55],
        '<path d="M0 0L.05-.03L.1 0L.06 .05L.01 .04Z" fill="#a5622f"/><path d="M0 0L.1 0" stroke="#6d3d1c" stroke-width=".006"/>',
      ),
      '<g transform="translate(330 720) rotate(-7)"><path d="M-74 40Q-84-96 0-112Q78-100 76 40Z" fill="#4a3d33"/><path d="M-60 0Q-56-84 0-96Q52-84 60 0Z" fill="#5f5044"/><path d="M-30-58Q0-70 30-58M-34-36Q0-48 34-36M-36-14Q0-26 36-14" stroke="#e4dccb" stroke-width="7" fill="none"/></g>',
      '<g transform="translate(540 726) rotate(8)"><path d="M-74 40Q-84-96 0-112Q78-100 76 40Z" fill="#463a30"/><path d="M-60 0Q-56-84 0-96Q52-84 60 0Z" fill="#5a4b40"/><path d="M-30-58Q0-70 30-58M-34-36Q0-48 34-36M-36-14Q0-26 36-14" stroke="#dcd4c3" stroke-width="7" fill="none"/></g>',
    ];
  },
};

const overgrown: Scene = {
  name: 'overgrown',
  held: { eye: [-0.1, 1.6, -2.6], down: 5, right: 2, roll: 1.8, zoom: 0.8 },
  photo: { light: { colour: '#fff2c9', amount: 0.65 }, from: [0.2, 0] },
  draw: (pen) => {
    const hedge: string[] = [];
    for (let z = 13; z > -1.4; z -= 0.75) {
      const { x, y, scale } = pen.at([1.35 + pen.between(-0.2, 0.15), 1.15, z]);
      hedge.push(
        leaves(
          pen,
          [Math.round(x), Math.round(y)],
          [scale * 0.85, scale * 1.22],
          Math.max(4, scale * 0.062),
        ),
      );
    }
    return [
      sky(),
      `<g filter="url(#far)">${terrace(pen, 17, [-13, 7.8])}</g>`,
      brickWall(pen, { corner: [-2.6, 0, 15], u: [0, 0, -17], v: [0, 0.9, 0], dull: 0.95 }),
      pen.panel([-2.75, 0.9, 15], [0.3, 0, 0], [0, 0, -17], { fill: '#8f8577' }),
      pen.panel([-14, -0.02, 14], [28, 0, 0], [0, 0, 3.2], { fill: '#8c7a6c' }),
      paving(pen, { x: [-2.6, 2.2], z: [-2.5, 15], moss: 0.02 }),
      `<g filter="url(#soft)">${pen.face(
        [
          [-0.1, 0.01, -2],
          [1.9, 0.01, -2],
          [1.9, 0.01, 14],
          [0, 0.01, 14],
        ],
        { fill: '#14161f', opacity: 0.5 },
      )}</g>`,
      `<g filter="url(#leaf)">${hedge.join('')}</g>`,
      pen.rod([0.72, 0, 2.6], [0.72, 2.35, 2.6], 0.06, '#8b9298'),
      pen.onto(
        [0.24, 2.42, 2.58],
        [1, 0, 0],
        [0, -0.25, 0],
        '<rect width="1" height=".25" rx=".02" fill="#0f3f94"/><rect x=".015" y=".015" width=".97" height=".22" rx=".015" fill="none" stroke="#fff" stroke-width=".012"/><text x=".06" y=".175" font-family="DejaVu Sans" font-weight="700" font-size=".15" fill="#fff">Meidoorn</text>',
      ),
      `<g filter="url(#leaf)">${leaves(pen, [690, 205], [110, 80], 12)}${leaves(pen, [640, 330], [80, 70], 12)}${leaves(pen, [880, 560], [190, 210], 19)}</g>`,
    ];
  },
};

const missingPlank: Scene = {
  name: 'missing-plank',
  held: { eye: [-0.5, 1.35, -1.7], down: 21, right: 12, roll: 1.2, zoom: 0.8 },
  photo: { light: { colour: '#ffe9b8', amount: 0.7 }, from: [0.15, 0.05] },
  draw: (pen) => [
    `<g filter="url(#back)"><rect x="-40" y="-40" width="1040" height="330" fill="#9db58a"/>${leaves(pen, [150, 20], [240, 110], 24)}${leaves(pen, [800, 30], [260, 120], 26)}${pen.box({ at: [4.5, 0, 12], size: [5, 2.6, 3], fill: '#b9654a' })}</g>`,
    `<g filter="url(#far)">${grass(pen, { x: [-7, 9], z: [1.7, 12] })}</g>`,
    grass(pen, { x: [-4, 4], z: [0.9, 2.2] }),
    paving(pen, { x: [-3, 3], z: [-1.6, 1.2], fill: '#b3aea6', moss: 0.04 }),
    pen.box({ at: [0.5, 0.01, -0.32], size: [0.85, 0.035, 0.1], turn: 17, fill: '#94683f' }),
    bench(pen, [0.05, 0, 0.15], [1, 5], '#9c6b3f'),
    `<g filter="url(#wood)">${pen.box({ at: [0.87, 0.41, 0.355], size: [0.26, 0.04, 0.1], turn: 3, fill: '#9c6b3f' })}</g>`,
    pen.face(
      [
        [0.74, 0.452, 0.31],
        [0.67, 0.45, 0.33],
        [0.72, 0.45, 0.35],
        [0.64, 0.45, 0.375],
        [0.74, 0.452, 0.4],
      ],
      { fill: '#d9b27c' },
    ),
    pen.rod([0.69, 0.41, 0.33], [0.69, 0.5, 0.33], 0.012, '#7b5a42'),
    pen.rod([-0.62, 0.41, 0.33], [-0.62, 0.47, 0.34], 0.012, '#7b5a42'),
  ],
};

function bars(pen: Pen, from: Vec, to: Vec, colour: string, count: number): string {
  const along = (part: number, y: number): Vec => [
    from[0] + (to[0] - from[0]) * part,
    from[1] + (to[1] - from[1]) * part + y,
    from[2] + (to[2] - from[2]) * part,
  ];
  const rails = [0.12, 0.92].map((y) => pen.rod(along(0, y), along(1, y), 0.045, colour));
  const uprights = Array.from({ length: count + 1 }, (_, n) =>
    pen.rod(along(n / count, 0.05), along(n / count, 0.98), 0.028, vary(colour, pen.random, 0.06)),
  );
  return [...rails, ...uprights].join('');
}

const gate: Scene = {
  name: 'playground-gate',
  held: { eye: [0.1, 1.5, -2.3], down: 11, right: -2, roll: -1.4, zoom: 0.82 },
  photo: { light: { colour: '#fff0c4', amount: 0.7 }, from: [0.3, 0] },
  draw: (pen) => [
    sky(),
    `<g filter="url(#back)">${leaves(pen, [150, 170], [230, 130], 20)}${leaves(pen, [560, 150], [250, 120], 20)}${leaves(pen, [900, 180], [180, 120], 20)}</g>`,
    `<g filter="url(#far)">${grass(pen, { x: [-9, 9], z: [1.35, 13] })}${pen.face(
      Array.from(
        { length: 18 },
        (_, n): Vec => [0.3 + 3.1 * Math.cos(n / 2.87), 0.01, 5.2 + 1.9 * Math.sin(n / 2.87)],
      ),
      { fill: '#e2c68c' },
    )}` +
      pen.rod([-1.4, 0, 5.6], [-1.4, 2.3, 5.6], 0.1, '#c9a227') +
      pen.rod([-0.6, 0, 5.6], [-0.6, 2.3, 5.6], 0.1, '#c9a227') +
      pen.box({ at: [-1, 1.45, 5.6], size: [0.9, 0.08, 0.9], fill: '#8d5f35' }) +
      pen.face(
        [
          [-1.5, 2.3, 5.2],
          [-0.5, 2.3, 5.2],
          [-1, 2.95, 5.6],
        ],
        { fill: '#b3262e' },
      ) +
      pen.face(
        [
          [-0.6, 1.5, 5.3],
          [-0.6, 1.5, 5.8],
          [1.5, 0.25, 5.2],
          [1.5, 0.25, 4.6],
        ],
        { fill: '#2a6fb0' },
      ) +
      pen.rod([-0.6, 1.65, 5.2], [1.5, 0.4, 4.6], 0.07, '#1f5690') +
      `${pen.upright([2.4, 0, 4.9], '<path d="M-.09 0V-.34M.09 0V-.34" stroke="#444" stroke-width=".07"/><path d="M-.5-.4Q-.3-.9 .1-.72Q.2-1 .42-.94Q.52-.7 .36-.62Q.3-.3-.2-.34Z" fill="#d9812b"/>')}</g>`,
    paving(pen, { x: [-3, 3], z: [-2.2, 1.4], fill: '#a8a49c' }),
    bars(pen, [-3.2, 0, 1.3], [-0.75, 0, 1.3], '#2f6b52', 12),
    bars(pen, [0.95, 0, 1.3], [3.4, 0, 1.3], '#2f6b52', 12),
    pen.shadow(
      [
        [-0.7, 0, 1],
        [0.85, 0, 0.5],
        [0.85, 0, 0.6],
        [-0.7, 0, 1.1],
      ],
      0.5,
      0.35,
    ),
    pen.rod([-0.72, 0, 1.3], [-0.72, 1.2, 1.3], 0.09, '#28594a'),
    pen.rod([0.95, 0, 1.3], [0.95, 1.2, 1.3], 0.09, '#28594a'),
    bars(pen, [-0.62, 0.06, 1.22], [0.78, -0.32, 0.55], '#b3452e', 8).replaceAll(
      'stroke-linecap',
      'data-c',
    ),
    pen.rod([-0.7, 0.28, 1.28], [-0.58, 0.34, 1.2], 0.05, '#8b8f93'),
    pen.rod([-0.7, 1.02, 1.28], [-0.6, 0.86, 1.22], 0.03, '#8b8f93'),
    weed(pen, [-0.6, 0, 1.2], 1),
    weed(pen, [1.1, 0, 1.25], 1.2),
    weed(pen, [-1.8, 0, 1.3], 1.1),
  ],
};

export const streetScenes: readonly Scene[] = [darkPath, looseSlab, overgrown, missingPlank, gate];
