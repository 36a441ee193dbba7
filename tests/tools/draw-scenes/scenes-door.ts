import { shade, vary } from './colour.ts';
import type { Pen, Vec } from './pen.ts';
import type { Scene } from './scene.ts';
import { brickWall, paving } from './surfaces.ts';

const U: Vec = [1, 0, 0];
const DOWN: Vec = [0, -1, 0];

/** The door of a stairwell: steel frame, wired glass, bells, and a lock that hangs out. */
const porchLock: Scene = {
  name: 'porch-lock',
  held: { eye: [0.05, 1.4, -1.35], down: 6, right: 3, roll: -1.6, zoom: 0.78 },
  photo: { light: { colour: '#fff1cf', amount: 0.5 }, from: [0.2, 0.05] },
  draw: (pen) => {
    const wire = Array.from(
      { length: 9 },
      (_, n) =>
        `<path d="M0 ${n * 0.13}H.62M${n * 0.075} 0V1.05" stroke="#2c3238" stroke-width=".004" opacity=".55"/>`,
    ).join('');
    const bells = Array.from(
      { length: 8 },
      (_, n) =>
        `<rect x="${0.02 + (n % 2) * 0.1}" y="${0.03 + Math.floor(n / 2) * 0.075}" width=".06" height=".035" fill="#efe9dc"/><circle cx="${0.09 + (n % 2) * 0.1}" cy="${0.048 + Math.floor(n / 2) * 0.075}" r=".009" fill="#3a3d42"/>`,
    ).join('');
    return [
      brickWall(pen, { corner: [-2.2, -0.2, 0], u: [1.55, 0, 0], v: [0, 3, 0] }),
      brickWall(pen, { corner: [0.72, -0.2, 0], u: [1.6, 0, 0], v: [0, 3, 0] }),
      paving(pen, { x: [-2.2, 2.2], z: [-1.3, 0] }),
      pen.panel([-0.65, 0, 0], [1.37, 0, 0], [0, 2.6, 0], { fill: '#dcd5c5' }),
      pen.panel([-0.53, 0.05, -0.01], [1.12, 0, 0], [0, 2.4, 0], { fill: '#1f5d4c' }),
      `<g filter="url(#dirt)">${pen.panel([-0.36, 1.02, -0.015], [0.76, 0, 0], [0, 1.2, 0], { fill: '#75888f' })}</g>`,
      pen.face(
        [
          [-0.36, 2.2, -0.017],
          [0.1, 2.2, -0.017],
          [-0.36, 1.3, -0.017],
        ],
        { fill: '#dfe9ee', opacity: 0.3 },
      ),
      pen.onto(
        [-0.33, 2.17, -0.02],
        [0.7, 0, 0],
        [0, -1.1, 0],
        `<g transform="scale(1.1 1)">${wire}</g>`,
      ),
      pen.panel([-0.36, 0.3, -0.015], [0.76, 0, 0], [0, 0.5, 0], { fill: '#184c3e' }),
      pen.onto(
        [-0.3, 0.5, -0.02],
        U,
        DOWN,
        '<path d="M0 .1L.3 .04M.1 .16L.5 .1M.05 .22L.2 .2" stroke="#0f342a" stroke-width=".012"/>',
      ),
      pen.panel([-0.53, 0.05, -0.02], [1.12, 0, 0], [0, 0.22, 0], { fill: '#9aa0a2' }),
      pen.onto(
        [0.4, 1.35, -0.02],
        U,
        DOWN,
        `<path d="M.02 0L.17-.02L.19 .34L.05 .36Z" fill="#c9a875"/><path d="M.03 .02L.08 .1L.05 .18M.16 .3L.11 .24L.13 .16" stroke="#7c5c34" stroke-width=".008" fill="none"/><ellipse cx=".1" cy=".2" rx=".035" ry=".05" fill="#201a14"/><g transform="rotate(21 .1 .02)"><rect x=".06" y="0" width=".09" height=".32" rx=".01" fill="#b9bec1"/><rect x=".06" y="0" width=".025" height=".32" fill="#e6e9ea"/><circle cx=".105" cy=".02" r=".009" fill="#53585c"/><circle cx=".105" cy=".2" r=".02" fill="#83898d"/><path d="M.105 .085L-.09 .1" stroke="#989ea2" stroke-width=".034" stroke-linecap="round"/><path d="M.105 .078L-.09 .093" stroke="#eef0f0" stroke-width=".008" stroke-linecap="round"/></g><path d="M.17 .36L.21 .4" stroke="#83898d" stroke-width=".012"/>`,
      ),
      pen.panel([0.58, 0.05, -0.03], [0.035, 0, 0], [0, 2.4, 0], { fill: '#0f2b24' }),
      pen.onto(
        [0.86, 1.72, -0.02],
        U,
        DOWN,
        `<rect width=".25" height=".4" rx=".01" fill="#a8adb0"/><rect width=".25" height=".4" rx=".01" fill="none" stroke="#6d7275" stroke-width=".008"/>${bells}<path d="M.03 .36H.22" stroke="#55595c" stroke-width=".014" stroke-dasharray=".012 .008"/>`,
      ),
      pen.onto(
        [0.86, 2.12, -0.02],
        U,
        DOWN,
        '<rect width=".3" height=".2" rx=".015" fill="#0f3f94"/><rect x=".012" y=".012" width=".276" height=".176" rx=".01" fill="none" stroke="#fff" stroke-width=".009"/><text x=".15" y=".15" text-anchor="middle" font-family="DejaVu Sans" font-weight="700" font-size=".14" fill="#fff">C</text>',
      ),
      pen.onto(
        [-0.2, 1.72, -0.022],
        U,
        DOWN,
        '<g transform="rotate(-3)"><rect width=".3" height=".21" fill="#f4efe0"/><path d="M.03 .05H.25M.03 .09H.22M.03 .13H.26M.03 .17H.15" stroke="#3c4a6e" stroke-width=".012"/><rect x=".1" y="-.02" width=".09" height=".035" fill="#d8c98f" opacity=".8"/></g>',
      ),
      `<g filter="url(#soft)">${pen.panel([-0.65, 2.2, -0.03], [1.37, 0, 0], [0, 0.5, 0], { fill: '#14131c', opacity: 0.5 })}</g>`,
    ];
  },
};

const mailbox: Scene = {
  name: 'loose-mailbox',
  held: { eye: [0.1, 1.42, -1.25], down: 3, right: -4, roll: 2.2, zoom: 0.76 },
  photo: {
    light: { colour: '#ffe8bd', amount: 0.5 },
    from: [0.8, 0],
    corners: 0.6,
    brightness: 0.96,
  },
  draw: (pen) => {
    const parts = [
      brickWall(pen, {
        corner: [-1.6, 0.3, 0],
        u: [3.2, 0, 0],
        v: [0, 2.4, 0],
        brick: '#b99a6a',
        joint: '#cdbf9f',
        dull: 0.94,
      }),
    ];
    const box = (n: number, label: string) => {
      const nameplate = `<rect x=".06" y=".05" width=".22" height=".028" fill="#26292c"/><rect x=".08" y=".055" width=".18" height=".012" fill="#55595c"/><rect x=".1" y=".15" width=".14" height=".05" fill="#f0ead9"/><path d="M.115 .17H.21M.115 .185H.19" stroke="#4b5566" stroke-width=".007"/><circle cx=".17" cy=".25" r=".013" fill="#c3c7c9"/><path d="M.17 .245V.258" stroke="#26292c" stroke-width=".004"/><text x=".03" y=".29" font-family="DejaVu Sans" font-size=".035" fill="#f0ead9">${label}</text>`;
      const [col, row] = [n % 3, Math.floor(n / 3)];
      const corner: Vec = [-0.72 + col * 0.37, 1.95 - row * 0.34, -0.16];
      const fill = vary('#70808a', pen.random, 0.04);
      return (
        pen.box({
          at: [corner[0] + 0.17, corner[1] - 0.32, -0.08],
          size: [0.34, 0.32, 0.16],
          fill,
        }) + pen.onto(corner, U, DOWN, nameplate)
      );
    };
    parts.push(
      `<g filter="url(#soft)">${pen.panel([-0.7, 1.1, -0.005], [1.3, 0, 0], [0, 0.85, 0], { fill: '#14131c', opacity: 0.5 })}</g>`,
    );
    for (const n of [0, 1, 2, 3, 4, 6, 7, 8]) parts.push(box(n, `${10 + n}`));
    parts.push(pen.panel([0.02, 1.29, -0.01], [0.34, 0, 0], [0, 0.32, 0], { fill: '#8f7a54' }));
    parts.push(
      pen.onto(
        [0.02, 1.61, -0.012],
        U,
        DOWN,
        '<circle cx=".05" cy=".05" r=".012" fill="#2b2418"/><circle cx=".29" cy=".05" r=".012" fill="#2b2418"/><circle cx=".05" cy=".27" r=".012" fill="#2b2418"/><path d="M.02 .3Q.15 .25 .32 .3" stroke="#6d5a3a" stroke-width=".02" fill="none"/>',
      ),
    );
    parts.push(
      `<g filter="url(#soft)">${pen.onto([0.1, 1.55, -0.02], U, DOWN, '<g transform="rotate(27)"><rect width=".36" height=".34" fill="#0d0c12" opacity=".6"/></g>')}</g>`,
    );
    parts.push(
      pen.onto(
        [0.06, 1.6, -0.19],
        U,
        DOWN,
        `<g transform="rotate(26)"><path d="M.34 0L.4 .03V.36L.34 .33Z" fill="#46525a"/><path d="M0 .33L.34 .33L.4 .36H.05Z" fill="#39434a"/><rect width=".34" height=".33" fill="#788890"/><rect width=".34" height=".33" fill="none" stroke="#56646c" stroke-width=".006"/><rect x=".06" y=".05" width=".22" height=".028" fill="#1c1f22"/><rect x=".1" y=".16" width=".14" height=".05" fill="#f0ead9"/><path d="M.09 .058L.2-.05L.3 .0L.22 .07Z" fill="#f7f3e6"/><path d="M.2-.05L.21 .02L.3 0" stroke="#b8b09a" stroke-width=".005" fill="none"/><path d="M.07 .06L.1-.04L.16-.03L.14 .065Z" fill="#d7e3ee"/><path d="M.03 .3L.09 .24M.26 .3L.3 .22" stroke="#56646c" stroke-width=".008"/></g><circle cx=".02" cy=".02" r=".012" fill="#d5d8d9"/>`,
      ),
    );
    parts.push(pen.panel([-1.6, 0.3, -0.02], [3.2, 0, 0], [0, 0.35, 0], { fill: '#6b6256' }));
    return parts;
  },
};

/** A blue front door from outside, close to its letter box, with something drawn on that. */
const frontDoor = (pen: Pen, onTheBox: string): string[] => {
  return [
    brickWall(pen, { corner: [0.62, -0.2, 0.06], u: [1.2, 0, 0], v: [0, 2.8, 0] }),
    pen.panel([-1.4, -0.2, 0.02], [0.8, 0, 0], [0, 2.8, 0], { fill: '#e9e2d2' }),
    pen.panel([0.5, -0.2, 0.02], [0.14, 0, 0], [0, 2.8, 0], { fill: '#e9e2d2' }),
    pen.panel([-0.95, -0.2, 0.02], [0.24, 0, 0], [0, 2.8, 0], { fill: '#6f8289' }),
    `<g filter="url(#wood)">${pen.panel([-0.58, -0.2, 0], [1.08, 0, 0], [0, 2.8, 0], { fill: '#0f4a86' })}</g>`,
    pen.panel([-0.42, 0.25, -0.005], [0.76, 0, 0], [0, 0.52, 0], {
      fill: '#0d3f73',
      stroke: '#0a335e',
      width: 3,
    }),
    pen.panel([-0.42, 1.48, -0.005], [0.76, 0, 0], [0, 0.9, 0], {
      fill: '#71868f',
      stroke: '#0a335e',
      width: 4,
    }),
    pen.face(
      [
        [-0.4, 2.1, -0.006],
        [0, 2.1, -0.006],
        [-0.4, 1.55, -0.006],
      ],
      { fill: '#e2ecf0', opacity: 0.35 },
    ),
    pen.panel([-0.26, 1.0, -0.01], [0.42, 0, 0], [0, 0.18, 0], {
      fill: '#b7a57a',
      stroke: '#6f6240',
      width: 3,
    }),
    pen.panel([-0.21, 1.03, -0.015], [0.32, 0, 0], [0, 0.09, 0], {
      fill: '#d0c096',
      stroke: '#8a7b52',
      width: 1.5,
    }),
    pen.onto([-0.05, 1.09, -0.02], U, DOWN, onTheBox),
    pen.onto(
      [0.33, 1.3, -0.02],
      U,
      DOWN,
      '<rect x="0" y="0" width=".07" height=".26" rx=".02" fill="#c9cdd0"/><rect x=".008" y="0" width=".014" height=".26" fill="#f1f3f3"/><path d="M.035 .06L-.12 .075" stroke="#aab0b3" stroke-width=".035" stroke-linecap="round"/><path d="M.035 .053L-.12 .068" stroke="#f4f6f6" stroke-width=".008" stroke-linecap="round"/><circle cx=".035" cy=".2" r=".014" fill="#4c5154"/>',
    ),
    pen.onto(
      [0.74, 1.62, 0.04],
      U,
      DOWN,
      '<rect width=".24" height=".17" rx=".012" fill="#0f3f94"/><rect x=".01" y=".01" width=".22" height=".15" rx=".008" fill="none" stroke="#fff" stroke-width=".007"/><text x=".12" y=".122" text-anchor="middle" font-family="DejaVu Sans" font-weight="700" font-size=".105" fill="#fff">14</text>',
    ),
    pen.onto(
      [0.8, 1.36, 0.04],
      U,
      DOWN,
      '<circle cx=".03" cy=".03" r=".03" fill="#efe9dc"/><circle cx=".03" cy=".03" r=".014" fill="#3a3d42"/>',
    ),
    `<g filter="url(#soft)"><path d="M-40 720L250-40H120L-40 300Z" fill="#fff3cf" opacity=".16"/></g>`,
  ];
};

const tape = (x: number, y: number, long: number, turn: number, fill = '#b3905a') =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><rect x="${-long / 2}" y="-.026" width="${long}" height=".052" fill="${fill}" opacity=".93"/><path d="M${-long / 2}-.02H${long / 2}M${-long / 2 + 0.03} .01L${long / 2 - 0.06}-.005" stroke="#e0c693" stroke-width=".005" opacity=".8"/><path d="M${long / 2}-.026l.008 .01l-.008 .012l.008 .014l-.008 .016" stroke="${shade(fill, 0.7)}" stroke-width=".003" fill="none"/></g>`;

/** That door's letter box taped shut. */
const tapedLetterBox: Scene = {
  name: 'taped-letterbox',
  held: { eye: [-0.05, 1.22, -0.95], down: 8, right: -3, roll: 1.4, zoom: 0.78 },
  photo: { light: { colour: '#fff1cf', amount: 0.5 }, from: [0.15, 0.1] },
  draw: (pen) =>
    frontDoor(
      pen,
      tape(0, -0.05, 0.56, -3) +
        tape(0.01, 0.02, 0.6, 2) +
        tape(-0.02, 0.07, 0.52, -1, '#a98650') +
        tape(-0.22, 0.01, 0.3, 84) +
        tape(0.2, 0.02, 0.28, 95) +
        tape(0.03, 0.02, 0.4, 31, '#bd9c68'),
    ),
};

/** The same door weeks later: the tape is gone, and a brush closes the slot. */
const brushedLetterBox: Scene = {
  name: 'brushed-letterbox',
  held: { eye: [-0.02, 1.2, -1], down: 7, right: -2, roll: -0.8, zoom: 0.78 },
  photo: { light: { colour: '#fff6e2', amount: 0.4 }, from: [0.2, 0.08] },
  draw: (pen) => {
    const hairs = Array.from({ length: 46 }, (_, n) => {
      const x = -0.15 + n * 0.0066;
      return `M${x.toFixed(4)} -.034L${(x + pen.random() * 0.008 - 0.004).toFixed(4)} .038`;
    }).join('');
    const screws = [-0.19, 0.19]
      .map((x) => `<circle cx="${x}" cy="0" r=".011" fill="#8d9296"/>`)
      .join('');
    return frontDoor(
      pen,
      `<rect x="-.21" y="-.075" width=".42" height=".15" rx=".012" fill="#d6dadc"/><rect x="-.21" y="-.075" width=".42" height=".02" rx=".01" fill="#f4f6f6"/><rect x="-.16" y="-.036" width=".32" height=".076" fill="#14161a"/><path d="${hairs}" stroke="#3a3530" stroke-width=".0052"/><path d="M-.16 -.036H.16" stroke="#9aa0a4" stroke-width=".012"/>${screws}`,
    );
  },
};

export const doorScenes: readonly Scene[] = [porchLock, mailbox, tapedLetterBox, brushedLetterBox];
