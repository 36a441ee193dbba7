import { mix, vary } from './colour.ts';
import { houseDoor, houseWindow, terrace } from './houses.ts';
import { add, type Pen, type Vec } from './pen.ts';
import type { Scene } from './scene.ts';
import { brickWall, grass, klinkers, leaves, paving, sky, weed } from './surfaces.ts';

/** A flower on its stem, upright drawing, about 40 cm. */
function flower(pen: Pen, at: Vec, colour: string): string {
  const [sway, high] = [pen.between(-0.08, 0.08), pen.between(0.22, 0.42)];
  const head = Array.from(
    { length: 6 },
    (_, n) =>
      `<ellipse cx="0" cy="-.035" rx=".02" ry=".035" transform="rotate(${n * 60})" fill="${vary(colour, pen.random, 0.1)}"/>`,
  ).join('');
  return pen.upright(
    at,
    `<path d="M0 0Q${sway / 3} ${-high / 2} ${sway} ${-high}" stroke="#4c6f34" stroke-width=".012" fill="none"/><ellipse cx="${sway / 2}" cy="${-high * 0.45}" rx=".045" ry=".016" transform="rotate(-35 ${sway / 2} ${-high * 0.45})" fill="#5c8340"/><g transform="translate(${sway} ${-high})">${head}<circle r=".018" fill="#e0b63f"/></g>`,
  );
}

function planter(pen: Pen, at: Vec, fill: string, wide: number): string {
  const foot: Vec[] = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([x = 0, z = 0]) => add(at, [(x * wide) / 2, 0, z * 0.25]));
  const planks = [0, 1, 2].map(
    (n) =>
      `<g filter="url(#wood)">${pen.box({ at: add(at, [0, n * 0.155, 0]), size: [wide, 0.145, 0.5], fill: vary(fill, pen.random, 0.07) })}</g>`,
  );
  const { x, y, scale } = pen.at(add(at, [0, 0.52, 0]));
  const green = `<g filter="url(#leaf)">${leaves(pen, [Math.round(x), Math.round(y)], [(scale * wide) / 2.1, scale * 0.17], scale * 0.045)}</g>`;
  const colours = ['#d94f6b', '#e8e2ef', '#e79a2f', '#8d5fb0', '#d63b30', '#f0d24a'];
  const flowers = Array.from({ length: Math.round(wide * 11) }, () =>
    flower(
      pen,
      add(at, [pen.between(-wide / 2.2, wide / 2.2), 0.44, pen.between(-0.2, 0.15)]),
      pen.pick(colours),
    ),
  );
  return [pen.shadow(foot, 0.5, 0.45), ...planks, green, ...flowers].join('');
}

const planters: Scene = {
  name: 'planters',
  held: { eye: [-0.4, 1.5, -2.7], down: 11, right: 7, roll: -1.3, zoom: 0.82 },
  photo: { light: { colour: '#ffedb8', amount: 0.8 } },
  draw: (pen) => [
    brickWall(pen, { corner: [-5, 0, 1.6], u: [11, 0, 0], v: [0, 3.8, 0] }),
    houseDoor(pen, [0.95, 0, 1.58], '#1f5d4c'),
    houseWindow(pen, [-2.1, 0.8, 1.58], 2.4, 1.5),
    houseWindow(pen, [2.9, 0.8, 1.58], 2, 1.5),
    pen.panel([-5, 0, 1.58], [11, 0, 0], [0, 0.22, 0], { fill: '#6b655c' }),
    paving(pen, { x: [-5, 6], z: [-0.9, 1.6] }),
    klinkers(pen, { x: [-5, 6], z: [-2.6, -1] }),
    pen.box({ at: [0.5, 0, -0.95], size: [11, 0.05, 0.12], fill: '#c4bfb4' }),
    planter(pen, [-1.5, 0, 1.15], '#b5543c', 1.5),
    planter(pen, [0.1, 0, 1.15], '#3f7d8c', 1.2),
    planter(pen, [2.75, 0, 1.1], '#d1a13c', 1.3),
    pen.shadow(
      [
        [0.55, 0, 0.4],
        [0.9, 0, 0.4],
        [0.9, 0, 0.6],
        [0.55, 0, 0.6],
      ],
      0.25,
    ),
    pen.upright(
      [0.72, 0, 0.5],
      '<path d="M-.14-.26Q0-.48 .16-.25" stroke="#2f6f58" stroke-width=".025" fill="none"/><path d="M-.15-.25H.16L.14 0H-.13Z" fill="#3b8a6c"/><path d="M.14-.08L.36-.26L.31-.31" stroke="#3b8a6c" stroke-width=".04" fill="none"/><path d="M.29-.33L.4-.24" stroke="#2f6f58" stroke-width=".03"/><path d="M-.11-.22L-.09-.04" stroke="#8cc9b0" stroke-width=".02"/>',
    ),
    pen.onto(
      [-0.9, 0.004, -0.1],
      [0.8, 0, 0.1],
      [0.05, 0, -0.55],
      '<g fill="none" stroke="#f6e9c9" stroke-width=".025" opacity=".8" filter="url(#wobble)"><path d="M.1 .4V.2L.3 .05L.5 .2V.4Z"/><path d="M.25 .4V.28H.35V.4"/><circle cx=".72" cy=".14" r=".07"/></g>',
    ),
    weed(pen, [-2.7, 0, 1.5], 1),
  ],
};

const tree: Scene = {
  name: 'climbing-tree',
  held: { eye: [0, 1.35, -3.4], down: -9, right: -2, roll: 2, zoom: 0.78 },
  photo: { light: { colour: '#fff0b0', amount: 0.85 }, from: [0.3, 0.1] },
  draw: (pen) => {
    const bark = '#6d5642';
    const limb = (d: string, width: number) =>
      `<path d="${d}" stroke="${bark}" stroke-width="${width}" fill="none" stroke-linecap="round"/><path d="${d}" stroke="#a98b67" stroke-width="${width * 0.2}" fill="none" stroke-linecap="round" transform="translate(${-width * 0.22} ${-width * 0.12})" opacity=".75"/><path d="${d}" stroke="#3f3026" stroke-width="${width * 0.25}" fill="none" stroke-linecap="round" transform="translate(${width * 0.28} ${width * 0.12})" opacity=".7"/>`;
    const light = Array.from(
      { length: 26 },
      () =>
        `<circle cx="${pen.between(120, 860).toFixed(0)}" cy="${pen.between(10, 250).toFixed(0)}" r="${pen.between(3, 11).toFixed(0)}" fill="#fdf6d2" opacity="${pen.between(0.4, 0.9).toFixed(2)}"/>`,
    );
    const spots = Array.from(
      { length: 22 },
      () =>
        `<ellipse cx="${pen.between(60, 900).toFixed(0)}" cy="${pen.between(590, 720).toFixed(0)}" rx="${pen.between(14, 46).toFixed(0)}" ry="${pen.between(4, 11).toFixed(0)}" fill="#dfe58f" opacity=".5"/>`,
    );
    return [
      sky('#a9cbe2', '#eef0dd'),
      `<g filter="url(#back)">${leaves(pen, [120, 430], [230, 100], 18)}${leaves(pen, [820, 440], [260, 90], 18)}</g>`,
      `<g filter="url(#far)">${leaves(pen, [480, 90], [520, 190], 22, ['#26401f', '#3f632c', '#5d8a3c', '#8fb558'])}</g>`,
      grass(pen, { x: [-8, 8], z: [-2.4, 16] }),
      `<g filter="url(#soft)"><ellipse cx="520" cy="640" rx="520" ry="75" fill="#121a10" opacity=".5"/>${spots.join('')}</g>`,
      `<g filter="url(#bark)"><path d="M380 690Q428 640 430 540Q432 470 446 425L556 420Q568 470 576 540Q586 640 650 690Q590 664 560 690Q510 660 470 690Q430 670 380 690Z" fill="${bark}"/>${limb('M515 470Q600 345 820 300Q900 270 960 200', 44)}${limb('M465 470Q400 310 180 290Q90 270 20 190', 48)}${limb('M482 460Q462 260 380 130L330 20', 56)}${limb('M512 450Q545 240 640 120L690-20', 52)}<path d="M540 430Q530 490 546 560Q560 650 620 684L650 690Q586 640 576 540Q570 480 556 430Z" fill="#3f3026" opacity=".7"/><path d="M452 450Q464 490 458 560Q456 640 420 684" stroke="#a98b67" stroke-width="12" fill="none" opacity=".6"/><ellipse cx="500" cy="500" rx="17" ry="26" fill="#2b2019"/><path d="M478 496Q500 452 524 500" stroke="#94775a" stroke-width="7" fill="none"/></g>`,
      '<path d="M236 292Q240 420 232 520" stroke="#d9c193" stroke-width="7" fill="none"/><path d="M226 512L242 516L234 532Z" fill="#c9ae78"/><rect x="182" y="518" width="104" height="14" rx="4" fill="#a9713f" transform="rotate(5 232 525)"/>',
      `<g filter="url(#leaf)">${leaves(pen, [120, 60], [220, 130], 20)}${leaves(pen, [470, 10], [300, 110], 20)}${leaves(pen, [840, 70], [240, 150], 20)}${leaves(pen, [930, 260], [110, 70], 16)}</g>`,
      ...light,
      weed(pen, [-1.2, 0, -1], 1.4),
      weed(pen, [1.3, 0, -0.8], 1.2),
    ];
  },
};

const mural: Scene = {
  name: 'school-mural',
  held: { eye: [-0.9, 1.6, -4], down: 2, right: 9, roll: -1.5, zoom: 0.8 },
  photo: { light: { colour: '#fff2cc', amount: 0.7 }, from: [0.3, 0] },
  draw: (pen) => {
    const wing = (colour: string) =>
      `<path d="M0 0C-.25-.5-.7-.5-.66-.15C-.66 .05-.4 .12 0 .06C-.4 .14-.55 .36-.4 .5C-.2 .6-.05 .3 0 .1Z" fill="${colour}"/><circle cx="-.42" cy="-.16" r=".09" fill="#fff6d8"/><circle cx="-.3" cy=".32" r=".06" fill="#fff6d8"/>`;
    const butterfly = (x: number, y: number, size: number, turn: number, colour: string) =>
      `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})">${wing(colour)}<g transform="scale(-1 1)">${wing(colour)}</g><path d="M0-.2V.35" stroke="#2b2a33" stroke-width=".06" stroke-linecap="round"/><path d="M0-.18Q-.04-.36-.14-.4M0-.18Q.04-.36 .14-.4" stroke="#2b2a33" stroke-width=".025" fill="none"/></g>`;
    const homes = Array.from({ length: 9 }, (_, n) => {
      const [x, high] = [0.15 + n * 0.62, 0.5 + ((n * 7) % 4) * 0.1];
      const colour = ['#d9634a', '#e8b23f', '#4f8fb5', '#7ba05b', '#c9708f'][n % 5];
      return `<path d="M${x} 2.3V${2.3 - high}L${x + 0.12} ${2.15 - high}V${2.02 - high}H${x + 0.4}V${2.15 - high}L${x + 0.52} ${2.3 - high}V2.3Z" fill="${colour}"/><rect x="${x + 0.1}" y="${2.42 - high}" width=".12" height=".16" fill="#fff3cf"/><rect x="${x + 0.3}" y="${2.42 - high}" width=".12" height=".16" fill="#fff3cf"/><rect x="${x + 0.2}" y="2.08" width=".13" height=".22" fill="#2f4a6b"/>`;
    }).join('');
    const drawing = `<rect width="6" height="2.75" fill="#8cc4dc"/><circle cx="5.1" cy=".62" r=".36" fill="#f6cf4b"/>${Array.from({ length: 12 }, (_, n) => `<path d="M5.1 .62m${(0.46 * Math.cos(n / 1.91)).toFixed(2)} ${(0.46 * Math.sin(n / 1.91)).toFixed(2)}l${(0.14 * Math.cos(n / 1.91)).toFixed(2)} ${(0.14 * Math.sin(n / 1.91)).toFixed(2)}" stroke="#f6cf4b" stroke-width=".06"/>`).join('')}<path d="M.3 .5Q.5 .25 .75 .42Q.95 .25 1.1 .5Z" fill="#fdfbf0"/><path d="M0 1.9Q1.5 1.5 3 1.85T6 1.7V2.75H0Z" fill="#7ba05b"/>${homes}<path d="M0 2.3H6V2.75H0Z" fill="#3f8f95"/><path d="M.2 2.45q.2-.08 .4 0t.4 0M1.8 2.58q.2-.08 .4 0t.4 0M4 2.5q.2-.08 .4 0t.4 0" stroke="#bfe3e0" stroke-width=".04" fill="none"/><path d="M2.9 2.42H3.6L3.5 2.56H3Z" fill="#b5543c"/>${butterfly(2.1, 0.85, 0.8, -14, '#d94f6b')}${butterfly(3.6, 0.7, 0.95, 12, '#e8842f')}${butterfly(1.2, 1.35, 0.45, 20, '#8d5fb0')}${butterfly(4.5, 1.35, 0.4, -25, '#3f6fb5')}${Array.from({ length: 8 }, (_, n) => `<g transform="translate(${0.5 + n * 0.7} ${2.7})"><path d="M0 0V-.22" stroke="#3c6b34" stroke-width=".03"/><path d="M-.06-.22Q-.06-.36 0-.3Q.06-.36 .06-.22Q0-.16-.06-.22Z" fill="${n % 2 ? '#d63b30' : '#f0d24a'}"/></g>`).join('')}`;
    const rack = [0, 1, 2, 3].map(
      (n) =>
        pen.rod([1.7 + n * 0.5, 0, 0.9], [1.7 + n * 0.5, 0.55, 0.9], 0.04, '#9aa2a6') +
        pen.rod([1.7 + n * 0.5, 0.55, 0.9], [1.95 + n * 0.5, 0.55, 0.9], 0.04, '#9aa2a6') +
        pen.rod([1.95 + n * 0.5, 0.55, 0.9], [1.95 + n * 0.5, 0, 0.9], 0.04, '#9aa2a6'),
    );
    const bike = pen.upright(
      [2.1, 0, 0.75],
      '<g fill="none" stroke-linecap="round"><circle cx="-.45" cy="-.3" r=".28" stroke="#23262b" stroke-width=".045"/><circle cx=".5" cy="-.3" r=".28" stroke="#23262b" stroke-width=".045"/><path d="M-.45-.3L-.2-.62L.3-.66L0-.28L-.45-.3M0-.28L-.22-.7M.5-.3L.28-.78" stroke="#c23b6a" stroke-width=".045"/><path d="M.2-.84H.36M-.32-.74H-.14" stroke="#2b2a33" stroke-width=".06"/><circle cy="-.28" r=".06" stroke="#555" stroke-width=".03"/></g>',
    );
    return [
      sky(),
      brickWall(pen, { corner: [-6, 0, 1.6], u: [13, 0, 0], v: [0, 3.7, 0], brick: '#b06a4a' }),
      pen.box({ at: [0.5, 3.7, 1.6], size: [13, 0.22, 0.4], fill: '#e5decf' }),
      paving(pen, { x: [-6, 7], z: [-3.6, 1.6], fill: '#aaa59b' }),
      muralOn(pen, drawing),
      pen.shadow(
        [
          [-2.9, 0, 1.5],
          [3.3, 0, 1.5],
          [3.3, 0, 1.6],
          [-2.9, 0, 1.6],
        ],
        0.1,
        0.3,
      ),
      pen.shadow(
        [
          [1.6, 0, 0.7],
          [3.5, 0, 0.7],
          [3.5, 0, 0.9],
          [1.6, 0, 0.9],
        ],
        0.4,
        0.35,
      ),
      ...rack,
      bike,
      pen.onto(
        [-1.6, 0.004, -0.5],
        [1, 0, 0],
        [0, 0, -1],
        '<g fill="none" stroke="#fff8e6" stroke-width=".05" opacity=".75"><path d="M0 0H.8V.5H0ZM.8 .05H1.4V.25H.8M.8 .25H1.4V.5H.8"/></g>',
      ),
      pen.upright(
        [-2.5, 0, 0.2],
        '<circle cy="-.14" r=".14" fill="#d63b30"/><path d="M-.13-.16Q0-.24 .13-.16" stroke="#fff" stroke-width=".025" fill="none"/><circle cx="-.05" cy="-.2" r=".03" fill="#fff" opacity=".6"/>',
      ),
    ];
  },
};

/** The painting follows the wall in narrow strips, each flat enough to be drawn without foreshortening; bricks shine through. */
function muralOn(pen: Pen, drawing: string): string {
  const strips = Array.from({ length: 24 }, (_, n) => {
    const x = n * 0.25;
    return pen.onto(
      [-2.8 + x, 2.95, 1.58],
      [0.25, 0, 0],
      [0, -2.75, 0],
      `<svg x="0" y="0" width=".254" height="2.75" viewBox="${x} 0 .254 2.75" preserveAspectRatio="none">${drawing}</svg>`,
    );
  });
  const joints = Array.from({ length: 42 }, (_, row) =>
    pen.panel([-2.8, 0.2 + row * 0.065, 1.57], [6, 0, 0], [0, 0.011, 0], {
      fill: '#3d2a20',
      opacity: 0.2,
    }),
  );
  return `<g filter="url(#stone)">${strips.join('')}${joints.join('')}</g>`;
}

const canal: Scene = {
  name: 'canal',
  held: { eye: [0, 2.1, -3.5], down: 6, right: -6, roll: 1.3, zoom: 0.8 },
  photo: { light: { colour: '#ffe3a8', amount: 0.8 }, from: [0.75, 0.1] },
  draw: (pen) => {
    const ripples = Array.from({ length: 150 }, () => {
      const z = pen.between(0.5, 17);
      const { x, y, scale } = pen.at([pen.between(-16, 14), -0.7, z]);
      return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${(scale * pen.between(0.1, 0.6)).toFixed(1)}" ry="${(scale * 0.012 + 0.6).toFixed(1)}" fill="${pen.pick(['#d2eae2', '#4f7f78', '#b5755a'])}" opacity=".45"/>`;
    });
    const homes = terrace(pen, 19.5, [-20, 12]);
    const horizon = pen.at([0, -0.7, 18]).y;
    return [
      sky('#9fbfd8', '#f4e6cf'),
      homes,
      pen.panel([-24, -0.7, 18], [48, 0, 0], [0, 0.75, 0], { fill: '#8f7f68' }),
      pen.panel([-24, 0.05, 18], [48, 0, 0], [0, 0, 1.5], { fill: '#a59987' }),
      ...[-11, -4.5, 3.5].map((x) => {
        const { x: px, y, scale } = pen.at([x, 2.6, 18.6]);
        return (
          pen.rod([x, 0, 18.6], [x, 2, 18.6], 0.18, '#5a4a3b') +
          leaves(pen, [Math.round(px), Math.round(y)], [scale * 1.5, scale * 1.4], 7)
        );
      }),
      pen.panel([-24, -0.7, 0.2], [48, 0, 0], [0, 0, 17.8], { fill: '#6d9a92' }),
      `<g opacity=".38" filter="url(#wobble)"><g transform="translate(0 ${(horizon * 2).toFixed(0)}) scale(1 -1)"><g filter="url(#far)">${homes}</g></g></g>`,
      `<g filter="url(#far)">${ripples.join('')}</g>`,
      pen.upright(
        [-2.6, -0.7, 5],
        '<ellipse cy=".1" rx="1.5" ry=".12" fill="#16302f" opacity=".5"/><path d="M-1.5-.42Q-1.2 .1-.7 .1H.9Q1.35 .06 1.55-.46Q0-.2-1.5-.42Z" fill="#8c4a2c"/><path d="M-1.5-.42Q0-.2 1.55-.46Q1.5-.36 1.46-.3Q0-.06-1.44-.3Z" fill="#efe3c8"/><path d="M-.6-.24L-.5-.12H.2L.3-.23Z" fill="#c08a52"/><path d="M.1-.3L1-.62" stroke="#c9a66b" stroke-width=".05"/>',
      ),
      pen.upright(
        [1.1, -0.7, 6.4],
        '<path d="M-.3 0Q-.36-.16-.1-.16Q.06-.14 .12-.3Q.2-.4 .28-.3L.38-.26L.28-.22Q.3 0 .1 0Z" fill="#6a5a48"/><circle cx=".2" cy="-.31" r=".07" fill="#2f6b52"/><path d="M.27-.3L.38-.27L.28-.25Z" fill="#e0a63b"/>',
      ),
      klinkers(pen, { x: [-6, 6], z: [-3.4, -0.2] }),
      pen.box({ at: [0, -0.08, 0.1], size: [13, 0.1, 0.55], fill: '#b7ad9b' }),
      `<g filter="url(#stone)">${pen.box({ at: [1.9, 0.02, -0.35], size: [0.3, 0.45, 0.3], fill: mix('#3b3c46', '#59636a', 0.5) })}</g>`,
      pen.rod([1.9, 0.4, -0.3], [3.4, -0.3, 1.2], 0.04, '#d9c193'),
      weed(pen, [-1.4, 0, -0.15], 1.3),
      weed(pen, [0.6, 0, -0.15], 0.9),
      weed(pen, [2.6, 0, -0.1], 1.2),
    ];
  },
};

export const lovelyScenes: readonly Scene[] = [planters, tree, mural, canal];
