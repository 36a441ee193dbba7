import { vary } from './colour.ts';
import type { Vec } from './pen.ts';
import { room } from './room.ts';
import type { Scene } from './scene.ts';

const U: Vec = [1, 0, 0];
const DOWN: Vec = [0, -1, 0];

const mould: Scene = {
  name: 'mould-corner',
  held: { eye: [1.15, 1.55, -1.6], down: -24, right: -22, roll: -2.5, zoom: 0.72 },
  photo: {
    light: { colour: '#ffe4b4', amount: 0.55 },
    from: [0.95, 0.2],
    corners: 0.6,
    grain: 0.5,
    brightness: 0.95,
  },
  draw: (pen) => {
    const spots: string[] = [];
    const spot = (at: Vec, size: number, dark: number) => {
      const { x, y, scale } = pen.at(at);
      const r = Math.max(0.8, size * scale);
      spots.push(
        `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${r.toFixed(1)}" ry="${(r * pen.between(0.6, 1)).toFixed(1)}" transform="rotate(${(pen.random() * 90).toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)})" fill="${pen.pick(['#2b3024', '#3c4030', '#4a4a33', '#23261f'])}" opacity="${dark.toFixed(2)}"/>`,
      );
    };
    for (let n = 0; n < 900; n++) {
      const out = -Math.log(1 - pen.random() * 0.98) * 0.24;
      const turn = (pen.random() * Math.PI) / 2;
      const [a, b] = [out * Math.cos(turn) * 1.5, out * Math.sin(turn)];
      const size = pen.between(0.003, 0.017) * (1.2 - Math.min(0.8, out));
      const dark = Math.max(0.2, 0.85 - out * 0.8);
      const which = n % 3;
      spot(
        which === 0
          ? [a, 2.6 - b, -0.01]
          : which === 1
            ? [0.01, 2.6 - b * 1.1, -a]
            : [a * 0.7, 2.59, -b * 0.7],
        size,
        dark,
      );
    }
    const haze = (points: Vec[], opacity: number) =>
      `<g filter="url(#glow)">${pen.face(points, { fill: '#4d5138', opacity })}</g>`;
    return [
      room(pen, '#e5dcc6'),
      haze(
        [
          [0, 2.6, -0.01],
          [0.8, 2.6, -0.01],
          [0.45, 2.3, -0.01],
          [0.12, 1.6, -0.01],
          [0, 1.5, -0.01],
        ],
        0.75,
      ),
      haze(
        [
          [0.01, 2.6, 0],
          [0.01, 2.6, -0.8],
          [0.01, 2.2, -0.5],
          [0.01, 1.6, 0],
        ],
        0.7,
      ),
      haze(
        [
          [0, 2.59, 0],
          [0.6, 2.59, 0],
          [0, 2.59, -0.6],
        ],
        0.55,
      ),
      spots.join(''),
      pen.face(
        [
          [0.0, 1.75, -0.02],
          [0.05, 2.05, -0.14],
          [0.12, 1.9, -0.16],
          [0.08, 1.7, -0.05],
        ],
        { fill: '#f3ecda', stroke: '#b5aa8c', width: 1.5 },
      ),
      pen.panel([1.35, 0.5, -0.02], [1.6, 0, 0], [0, 1.75, 0], {
        fill: '#f4f0e6',
        stroke: '#b9b09c',
        width: 2,
      }),
      pen.panel([1.45, 0.6, -0.03], [1.4, 0, 0], [0, 1.55, 0], { fill: '#b9cad3' }),
      `<g filter="url(#far)">${pen.panel([1.45, 0.6, -0.035], [1.4, 0, 0], [0, 0.6, 0], { fill: '#eef3f4', opacity: 0.8 })}</g>`,
      ...Array.from({ length: 9 }, (_, n) =>
        pen.rod(
          [1.5 + n * 0.1, 1.7 - (n % 3) * 0.12, -0.04],
          [1.5 + n * 0.1, 1.3 - (n % 4) * 0.15, -0.04],
          0.006,
          '#f6fafb',
        ),
      ),
      pen.rod([1.1, 2.38, -0.12], [3.4, 2.38, -0.12], 0.03, '#8a6a45'),
      `<g filter="url(#cloth)">${[0, 1, 2, 3, 4]
        .map((n) =>
          pen.face(
            [
              [1.12 + n * 0.08, 2.37, -0.12],
              [1.2 + n * 0.08, 2.37, -0.14],
              [1.22 + n * 0.09, 0.5, -0.14],
              [1.1 + n * 0.09, 0.5, -0.1],
            ],
            { fill: n % 2 ? '#7b8fa8' : '#93a6bc' },
          ),
        )
        .join('')}</g>`,
    ];
  },
};

const damp: Scene = {
  name: 'damp-wall',
  held: { eye: [1.3, 1.05, -1.9], down: 14, right: -6, roll: 1.8, zoom: 0.8 },
  photo: {
    light: { colour: '#ffe7bc', amount: 0.55 },
    from: [0.9, 0.05],
    corners: 0.55,
    grain: 0.45,
  },
  draw: (pen) => {
    const tide = (top: number, wobble: number): Vec[] => [
      [0, 0.1, -0.01],
      ...Array.from(
        { length: 121 },
        (_, n): Vec => [
          n * 0.026,
          top +
            wobble * Math.sin(n * 0.11) +
            wobble * 0.5 * Math.sin(n * 0.27 + 1) +
            wobble * 0.12 * Math.sin(n * 1.3) -
            n * 0.002,
          -0.01,
        ],
      ),
      [3.1, 0.1, -0.01],
    ];
    const stripes = Array.from({ length: 26 }, (_, n) =>
      pen.panel([n * 0.16, 0, -0.004], [0.05, 0, 0], [0, 2.6, 0], {
        fill: '#c9bf98',
        opacity: 0.5,
      }),
    );
    const flakes = Array.from({ length: 46 }, () => {
      const [x, y] = [pen.between(0.3, 2.4), pen.between(0.14, 0.62)];
      const size = pen.between(0.02, 0.09);
      return pen.face(
        Array.from(
          { length: 7 },
          (_, n): Vec => [
            x + size * pen.between(0.6, 1.1) * Math.cos(n / 1.11),
            y + size * 0.7 * pen.between(0.6, 1.1) * Math.sin(n / 1.11),
            -0.014,
          ],
        ),
        { fill: pen.pick(['#b7ab8c', '#d8cfb5', '#a69a7c']), stroke: '#efe8d4', width: 1.6 },
      );
    });
    const boards = Array.from({ length: 14 }, (_, n) =>
      pen.panel([0, 0.001, -n * 0.2 - 0.2], [5, 0, 0], [0, 0, 0.19], {
        fill: vary('#9b7a55', pen.random, 0.06),
      }),
    );
    return [
      room(pen, '#ded4b8'),
      ...stripes,
      `<g filter="url(#far)">${pen.face(tide(1.02, 0.06), { fill: '#a08c58', opacity: 0.35, stroke: '#7a6534', width: 9 })}${pen.face(tide(0.78, 0.07), { fill: '#7d6d45', opacity: 0.4, stroke: '#6b5a30', width: 5 })}</g>`,
      `<g filter="url(#soft)">${pen.face(tide(0.5, 0.08), { fill: '#4a4430', opacity: 0.5 })}</g>`,
      ...flakes,
      pen.face(
        [
          [1.5, 1.35, -0.012],
          [1.72, 1.38, -0.012],
          [1.84, 0.8, -0.012],
          [1.6, 0.72, -0.1],
          [1.5, 0.9, -0.06],
        ],
        { fill: '#efe6cb', stroke: '#a59768', width: 2 },
      ),
      pen.face(
        [
          [1.5, 1.35, -0.008],
          [1.6, 0.72, -0.008],
          [1.84, 0.8, -0.008],
          [1.78, 1.1, -0.008],
        ],
        { fill: '#948a6a' },
      ),
      ...boards,
      `<g filter="url(#wood)">${pen.box({ at: [2.5, 0, -0.02], size: [5, 0.13, 0.03], fill: '#e7e0cf' })}</g>`,
      pen.face(
        [
          [0.7, 0.13, -0.045],
          [1.1, 0.16, -0.08],
          [1.5, 0.13, -0.045],
          [1.5, 0.03, -0.045],
          [1.1, 0, -0.07],
          [0.7, 0.02, -0.045],
        ],
        { fill: '#cfc5a8', stroke: '#8b7f5c', width: 2 },
      ),
      `<g filter="url(#soft)">${pen.face(
        [
          [0.3, 0.003, -0.05],
          [2.2, 0.003, -0.05],
          [1.8, 0.003, -0.5],
          [0.7, 0.003, -0.4],
        ],
        { fill: '#3c2a18', opacity: 0.5 },
      )}</g>`,
      pen.onto(
        [2.15, 0.55, -0.02],
        U,
        DOWN,
        '<rect width=".16" height=".085" rx=".01" fill="#f6f3ea" stroke="#b9b2a0" stroke-width=".004"/><circle cx=".042" cy=".042" r=".026" fill="#e4dfd2" stroke="#a79f8c" stroke-width=".003"/><circle cx=".118" cy=".042" r=".026" fill="#e4dfd2" stroke="#a79f8c" stroke-width=".003"/>',
      ),
      pen.shadow(
        [
          [2.45, 0, -0.5],
          [3.3, 0, -0.5],
          [3.3, 0, -0.1],
          [2.45, 0, -0.1],
        ],
        0.3,
      ),
      `<g filter="url(#wood)">${pen.box({ at: [2.95, 0, -0.36], size: [0.8, 1.7, 0.45], fill: '#7c5a3a' })}</g>`,
    ];
  },
};

export const wallScenes: readonly Scene[] = [mould, damp];
