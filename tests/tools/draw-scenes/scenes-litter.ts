import { shade } from './colour.ts';
import type { Pen, Vec } from './pen.ts';
import type { Scene } from './scene.ts';
import { brickWall, grass, leaves, paving, weed } from './surfaces.ts';
import { bag, bench, can, carton } from './things.ts';

/** The underground container for rubbish: a steel column with a hatch on a steel plate. */
function container(pen: Pen, [x, , z]: Vec): string {
  const plate = pen.box({ at: [x, 0, z + 0.1], size: [1.9, 0.03, 1.7], fill: '#7d7f7c' });
  const foot: Vec[] = [
    [x - 0.35, 0, z - 0.35],
    [x + 0.35, 0, z - 0.35],
    [x + 0.35, 0, z + 0.35],
    [x - 0.35, 0, z + 0.35],
  ];
  const column = pen.box({ at: [x, 0.03, z], size: [0.76, 1.2, 0.72], turn: 8, fill: '#59636a' });
  const front = `<rect x=".07" y=".1" width=".58" height=".4" rx=".03" fill="#3a4248"/><rect x=".07" y=".1" width=".58" height=".06" rx=".03" fill="#aeb6ba"/><rect x=".22" y=".4" width=".28" height=".05" rx=".02" fill="#c9ced0"/><rect x=".11" y=".6" width=".5" height=".26" fill="#e9e6dc"/><rect x=".14" y=".63" width=".16" height=".2" fill="#c0392b" opacity=".75"/><path d="M.34 .67H.57M.34 .73H.55M.34 .79H.5" stroke="#3a4248" stroke-width=".018"/><path d="M.04 1.02L.3 .95L.2 1.1Z" fill="#8c9599" opacity=".5"/>`;
  const cos = Math.cos((8 * Math.PI) / 180);
  const sin = Math.sin((8 * Math.PI) / 180);
  const corner: Vec = [x - 0.37 * cos - 0.36 * sin, 1.22, z + 0.37 * sin - 0.36 * cos - 0.005];
  const label = pen.onto(corner, [0.72 * cos, 0, -0.72 * sin], [0, -1.18, 0], front);
  const lid = pen.box({ at: [x, 1.23, z], size: [0.8, 0.07, 0.76], turn: 8, fill: '#6f7a80' });
  return plate + pen.shadow(foot, 1.1, 0.5) + column + label + lid;
}

function chair(pen: Pen, [x, , z]: Vec): string {
  const cloth = '#8c5a3c';
  const foot: Vec[] = [
    [x - 0.42, 0, z - 0.35],
    [x + 0.42, 0, z - 0.35],
    [x + 0.42, 0, z + 0.4],
    [x - 0.42, 0, z + 0.4],
  ];
  return `${pen.shadow(foot, 0.6)}<g filter="url(#cloth)">${pen.box({ at: [x, 0.1, z + 0.34], size: [0.84, 0.8, 0.18], turn: -14, lean: 8, fill: cloth })}${pen.box({ at: [x, 0.1, z], size: [0.6, 0.3, 0.62], turn: -14, fill: cloth })}${pen.box({ at: [x, 0.4, z], size: [0.58, 0.12, 0.6], turn: -14, fill: '#a36b48' })}${pen.box({ at: [x - 0.36, 0.1, z + 0.09], size: [0.15, 0.5, 0.7], turn: -14, fill: cloth })}${pen.box({ at: [x + 0.36, 0.1, z - 0.09], size: [0.15, 0.5, 0.7], turn: -14, fill: cloth })}</g>${pen.onto([x - 0.2, 0.53, z - 0.2], [0.3, 0, 0], [0, 0, 0.2], '<path d="M.02 .02L.2 .05L.24 .14L.1 .16Z" fill="#e0cf9f"/>')}`;
}

const bulkyWaste: Scene = {
  name: 'bulky-waste',
  held: { eye: [0, 1.6, -3.6], down: 13, right: -4, roll: 1.6, zoom: 0.84 },
  photo: { light: { colour: '#fff0c8', amount: 0.75 } },
  draw: (pen) => [
    brickWall(pen, { corner: [-5, 0, 2.6], u: [10, 0, 0], v: [0, 3.4, 0] }),
    pen.panel([-5, 0, 2.58], [10, 0, 0], [0, 0.28, 0], { fill: '#6b655c' }),
    pen.panel([1.3, 1.15, 2.56], [1.9, 0, 0], [0, 1.5, 0], { fill: '#efe9dc' }),
    pen.panel([1.4, 1.25, 2.55], [1.7, 0, 0], [0, 1.3, 0], { fill: '#4b5a64' }),
    pen.face(
      [
        [1.4, 2.55, 2.54],
        [2.5, 2.55, 2.54],
        [1.4, 1.5, 2.54],
      ],
      { fill: '#c8d8e2', opacity: 0.3 },
    ),
    paving(pen, { x: [-5, 5], z: [-3.5, 2.6], moss: 0.03 }),
    `<g filter="url(#soft)">${pen.face(
      [
        [-5, 0, 2.6],
        [5, 0, 2.6],
        [5, 0, 1.9],
        [-5, 0, 1.9],
      ],
      { fill: '#1b1a2c', opacity: 0.35 },
    )}</g>`,
    weed(pen, [-2.2, 0, 2.5], 1.6),
    weed(pen, [0.9, 0, 2.5], 1.2),
    pen.box({ at: [1.35, 0, 2.2], size: [0.9, 1.7, 0.05], turn: 6, lean: 9, fill: '#d9d2c0' }),
    pen.box({ at: [2.1, 0, 2.1], size: [0.35, 1.5, 0.04], turn: -4, lean: 10, fill: '#a9855c' }),
    container(pen, [-1.25, 0, 0.9]),
    carton(pen, [0.45, 0, 1.4], [0.7, 0.55, 0.5], 12),
    carton(pen, [0.5, 0.55, 1.42], [0.45, 0.35, 0.4], -18),
    chair(pen, [1.55, 0, 0.75]),
    bag(pen, [-0.42, 0, 0.75], 1.05),
    bag(pen, [-0.1, 0, 0.35], 0.9, '#4a5a4d'),
    bag(pen, [0.36, 0, 0.62], 1.1, '#34373d'),
    carton(pen, [0.82, 0, -0.2], [0.5, 0.12, 0.4], 25),
    pen.onto(
      [-0.8, 0.004, -0.7],
      [0.4, 0, 0.1],
      [0, 0, -0.3],
      '<path d="M0 .05L.3 0L.42 .16L.2 .24L.03 .2Z" fill="#e7e2d4"/><path d="M.06 .08L.28 .05M.08 .12L.3 .09" stroke="#7d8790" stroke-width=".012"/>',
    ),
    '<path d="M-20 640Q50 610 96 660Q120 720 110 760H-20Z" fill="#d2a186" opacity=".92" filter="url(#far)"/>',
  ],
};

const cansUnderBench: Scene = {
  name: 'cans-under-bench',
  held: { eye: [0.25, 0.78, -1.75], down: 14, right: -5, roll: -2.2, zoom: 0.8 },
  photo: { light: { colour: '#fff3d0', amount: 0.7 }, from: [0.3, 0] },
  draw: (pen) => [
    `<g filter="url(#back)"><rect x="-40" y="-40" width="1040" height="400" fill="#7f9b62"/>${leaves(pen, [180, 60], [260, 130], 26)}${leaves(pen, [640, 40], [320, 120], 28)}${leaves(pen, [930, 100], [160, 120], 24)}${pen.box({ at: [2.6, 0, 8], size: [0.35, 3, 0.35], fill: '#5a4a3b' })}${pen.box({ at: [-3, 0, 7], size: [0.3, 3, 0.3], fill: '#5a4a3b' })}</g>`,
    `<g filter="url(#far)">${grass(pen, { x: [-6, 6], z: [1.6, 9] })}</g>`,
    paving(pen, { x: [-3, 3], z: [-1.7, 1.7], fill: '#a8a49c', moss: 0.05 }),
    can(pen, [0.35, 0, 0.42], '#b3262e', 82),
    can(pen, [-0.42, 0, 0.4], '#2a7a4b', 0),
    bag(pen, [-0.15, 0, 0.62], 0.52, '#d8d5cc'),
    bench(pen, [0, 0, 0.3]),
    can(pen, [-0.18, 0, 0.12], '#1d4f9c', 96),
    can(pen, [0.12, 0, -0.08], '#caa02c', 78),
    can(pen, [-0.62, 0, -0.1], '#b3262e', -70),
    can(pen, [0.55, 0, -0.32], '#e9e5da', 88),
    pen.onto(
      [0.26, 0.004, -0.3],
      [0.2, 0, 0.06],
      [0.04, 0, -0.16],
      `<path d="M0 .03L.05 0L.2 .03L.21 .12L.15 .16L.02 .13Z" fill="${shade('#d94f2b', 1)}"/><path d="M.03 .05L.18 .08L.12 .13Z" fill="#f3d04f"/><path d="M.02 .02L.1 .07L.08 .14" stroke="#fff" stroke-width=".006" opacity=".7" fill="none"/>`,
    ),
    weed(pen, [-1.1, 0, 0.1], 0.7),
    weed(pen, [0.9, 0, 0.8], 0.9),
  ],
};

/** Garage doors along one side, drawn back to front. */
function garages(pen: Pen): string {
  const parts = [
    brickWall(pen, { corner: [-1.7, 0, 14], u: [0, 0, -15.4], v: [0, 2.5, 0], brick: '#8d5f4a' }),
  ];
  const doors = ['#5b7466', '#7a8791', '#8c4a3a', '#c7c0ae', '#46586e'];
  for (let n = 4; n >= 0; n--) {
    const z = n * 3.05 + 0.1;
    parts.push(pen.panel([-1.69, 0, z], [0, 0, 2.5], [0, 2.15, 0], { fill: '#e6dfd0' }));
    parts.push(
      pen.panel([-1.685, 0.03, z + 0.07], [0, 0, 2.36], [0, 2.06, 0], {
        fill: doors[n] ?? '#7a8791',
      }),
    );
    for (let rib = 0.25; rib < 2.3; rib += 0.21)
      parts.push(
        pen.panel([-1.68, 0.05, z + rib], [0, 0, 0.02], [0, 2, 0], {
          fill: '#1b1a2c',
          opacity: 0.22,
        }),
      );
    parts.push(pen.panel([-1.67, 0.95, z + 1.1], [0, 0, 0.22], [0, 0.06, 0], { fill: '#d3d3d0' }));
    parts.push(
      `<g filter="url(#far)">${pen.panel([-1.66, 0.03, z + 0.07], [0, 0, 2.36], [0, 0.35, 0], { fill: '#4b4436', opacity: 0.4 })}</g>`,
    );
  }
  parts.push(pen.panel([-1.85, 2.5, 14], [0.35, 0, 0], [0, 0, -15.4], { fill: '#4a4a4c' }));
  parts.push(pen.panel([-1.5, 2.4, 14], [0, 0.14, 0], [0, 0, -15.4], { fill: '#d9d4c8' }));
  return parts.join('');
}

/** Leaning on its long side against the wall at the right, sagging in the middle. */
function mattress(pen: Pen): string {
  const [near, far, top] = [0.7, 2.55, 0.98];
  const foot: Vec[] = [
    [1.55, 0, near],
    [2.1, 0, near],
    [2.1, 0, far],
    [1.55, 0, far],
  ];
  const front = (along: number, up: number): Vec => [
    1.62 + up * 0.5 - 0.1 * Math.sin(along * Math.PI),
    up * top - 0.1 * up * Math.sin(along * Math.PI),
    near + along * (far - near),
  ];
  const parts = [pen.shadow(foot, 0.6, 0.5)];
  for (let along = 0.9; along > -0.05; along -= 0.1) {
    const strip = (from: number, to: number, low: number, high: number): Vec[] => [
      front(from, low),
      front(to, low),
      front(to, high),
      front(from, high),
    ];
    parts.push(
      pen.face(strip(along, along + 0.1, 0, 1), {
        fill: (along * 20) % 4 < 2 ? '#d6d2c5' : '#dedacd',
      }),
    );
    parts.push(
      pen.face(strip(along + 0.02, along + 0.035, 0, 1), { fill: '#8fa3b8', opacity: 0.8 }),
    );
    parts.push(
      pen.face(strip(along + 0.06, along + 0.067, 0, 1), { fill: '#8fa3b8', opacity: 0.6 }),
    );
    parts.push(
      pen.face(
        [
          front(along, 1),
          front(along + 0.1, 1),
          [2.3, top - 0.03, front(along + 0.1, 1)[2]],
          [2.3, top - 0.03, front(along, 1)[2]],
        ],
        { fill: '#efece2' },
      ),
    );
  }
  const stain = (along: number, up: number, size: number) =>
    pen.face(
      Array.from({ length: 14 }, (_, n) =>
        front(
          along + size * 0.6 * Math.cos(n / 2.23) * (n % 3 ? 1 : 0.8),
          up + size * Math.sin(n / 2.23),
        ),
      ),
      { fill: '#8f7440', opacity: 0.45 },
    );
  parts.push(
    `<g filter="url(#far)">${stain(0.42, 0.55, 0.2)}${stain(0.5, 0.48, 0.12)}${stain(0.75, 0.3, 0.14)}</g>`,
  );
  const side: Vec[] = [front(0, 0), front(0, 1), [2.3, top - 0.03, near], [1.86, 0, near]];
  parts.push(pen.face(side, { fill: '#aca798', stroke: '#8d897c', width: 2 }));
  return `<g filter="url(#cloth)">${parts.join('')}</g>`;
}

const mattressAtGarages: Scene = {
  name: 'mattress-garages',
  held: { eye: [0.35, 1.55, -2.2], down: 8, right: 1, roll: -1.2, zoom: 0.78 },
  photo: {
    light: { colour: '#dfe6ee', amount: 0.6 },
    from: [0.7, 0],
    grain: 0.42,
    corners: 0.55,
    brightness: 0.95,
  },
  draw: (pen) => [
    '<rect x="-40" y="-40" width="1040" height="500" fill="#c3ccd2"/>',
    `<g filter="url(#far)">${brickWall(pen, { corner: [-2.5, 0, 15], u: [8, 0, 0], v: [0, 2.6, 0], brick: '#8d5f4a' })}${leaves(pen, [520, 210], [130, 60], 12)}</g>`,
    brickWall(pen, {
      corner: [2.5, 0, 14],
      u: [0, 0, -16],
      v: [0, 2.3, 0],
      brick: '#94604a',
      dull: 0.72,
    }),
    pen.panel([2.35, 2.3, 14], [0.3, 0, 0], [0, 0, -16], { fill: '#77706a' }),
    garages(pen),
    paving(pen, { x: [-1.7, 2.5], z: [-2.1, 15], fill: '#a29d94', size: [0.3, 0.3], moss: 0.04 }),
    mattress(pen),
    bag(pen, [1.28, 0, 2.4], 0.8),
    bag(pen, [1.0, 0, 2.9], 0.95, '#4a5a4d'),
    weed(pen, [2.4, 0, 4.2], 1.7),
    weed(pen, [-1.55, 0, 2.7], 1.2),
    carton(pen, [1.05, 0, 0.75], [0.42, 0.09, 0.3], 34),
  ],
};

export const litterScenes: readonly Scene[] = [bulkyWaste, cansUnderBench, mattressAtGarages];
