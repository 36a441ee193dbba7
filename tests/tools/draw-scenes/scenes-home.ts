import type { Vec } from './pen.ts';
import { room } from './room.ts';
import type { Scene } from './scene.ts';

const U: Vec = [1, 0, 0];
const DOWN: Vec = [0, -1, 0];

const radiator: Scene = {
  name: 'radiator',
  held: { eye: [1.7, 1.15, -1.8], down: 12, right: 5, roll: -1.7, zoom: 0.78 },
  photo: {
    light: { colour: '#d6e4f4', amount: 0.55 },
    from: [0.5, 0],
    corners: 0.6,
    grain: 0.45,
    brightness: 0.95,
  },
  draw: (pen) => {
    const ribs = Array.from({ length: 27 }, (_, n) =>
      pen.panel([1.12 + n * 0.05, 0.2, -0.145], [0.022, 0, 0], [0, 0.5, 0], { fill: '#c9c3b3' }),
    );
    return [
      room(pen, '#d3d0be'),
      pen.panel([0.8, 1.0, -0.01], [2.1, 0, 0], [0, 1.6, 0], {
        fill: '#f2eee3',
        stroke: '#a9a18d',
        width: 2,
      }),
      pen.panel([0.9, 1.08, -0.02], [0.92, 0, 0], [0, 1.5, 0], { fill: '#a9bac6' }),
      pen.panel([1.9, 1.08, -0.02], [0.92, 0, 0], [0, 1.5, 0], { fill: '#9fb1be' }),
      `<g filter="url(#far)">${pen.panel([0.9, 1.08, -0.025], [1.92, 0, 0], [0, 0.4, 0], { fill: '#f0f4f5', opacity: 0.75 })}${pen.panel([1, 1.5, -0.03], [0.7, 0, 0], [0, 0.6, 0], { fill: '#8d6a58', opacity: 0.5 })}</g>`,
      pen.box({ at: [1.85, 0.94, -0.12], size: [2.3, 0.05, 0.3], fill: '#efeadd' }),
      pen.upright(
        [1.15, 0.99, -0.12],
        '<path d="M-.07-.02L-.09-.14H.09L.07-.02Z" fill="#b5654a"/><path d="M0-.13Q-.12-.3-.18-.26M0-.13Q.02-.36 .1-.34M0-.13Q.1-.24 .2-.2M0-.13Q-.04-.26-.06-.32" stroke="#5d7a45" stroke-width=".026" fill="none" stroke-linecap="round"/>',
      ),
      `<g filter="url(#soft)">${pen.panel([1.12, 0.1, -0.02], [1.5, 0, 0], [0, 0.68, 0], { fill: '#14131c', opacity: 0.4 })}</g>`,
      pen.box({ at: [1.79, 0.15, -0.09], size: [1.42, 0.6, 0.1], fill: '#e7e1d1' }),
      ...ribs,
      pen.rod([2.6, 0.22, -0.1], [2.6, 0, -0.1], 0.03, '#c9c3b3'),
      pen.rod([2.6, 0.26, -0.1], [2.5, 0.26, -0.1], 0.03, '#b79a5a'),
      pen.upright(
        [2.66, 0.3, -0.12],
        '<rect x="-.035" y="-.1" width=".08" height=".13" rx=".02" fill="#f7f5ee"/><path d="M-.035-.05H.045M-.035-.02H.045" stroke="#b9b3a3" stroke-width=".006"/><path d="M.005-.09V-.06" stroke="#bf3f12" stroke-width=".012"/>',
      ),
      `<g filter="url(#cloth)">${pen.face(
        [
          [1.3, 0.77, -0.15],
          [1.72, 0.77, -0.15],
          [1.75, 0.36, -0.16],
          [1.66, 0.3, -0.16],
          [1.55, 0.35, -0.16],
          [1.4, 0.31, -0.16],
          [1.28, 0.36, -0.16],
        ],
        { fill: '#7b3b46' },
      )}${[0.66, 0.56, 0.46].map((y) => pen.panel([1.29, y, -0.165], [0.44, 0, 0], [0, 0.03, 0], { fill: '#d9b27c', opacity: 0.8 })).join('')}</g>`,
      pen.onto(
        [2.0, 1.42, -0.03],
        U,
        DOWN,
        '<rect width=".17" height=".3" rx=".02" fill="#f7f3e6" stroke="#8a7b52" stroke-width=".005"/><rect x=".05" y=".03" width=".02" height=".22" rx=".01" fill="#fff" stroke="#999" stroke-width=".004"/><rect x=".055" y=".15" width=".01" height=".1" fill="#c0392b"/><circle cx=".06" cy=".255" r=".016" fill="#c0392b"/><path d="M.08 .06H.1M.08 .1H.1M.08 .14H.1M.08 .18H.1M.08 .22H.1" stroke="#444" stroke-width=".004"/><text x=".105" y=".16" font-family="DejaVu Sans" font-size=".032" fill="#222">15</text>',
      ),
      `<g filter="url(#cloth)">${pen.shadow(
        [
          [0.3, 0, -0.9],
          [1.2, 0, -0.9],
          [1.2, 0, -0.4],
          [0.3, 0, -0.4],
        ],
        0.2,
      )}${pen.box({ at: [0.62, 0, -0.62], size: [0.85, 0.38, 0.7], turn: 10, fill: '#4a5a73' })}${pen.box({ at: [0.62, 0.38, -0.62], size: [0.87, 0.09, 0.72], turn: 10, fill: '#a55a4a' })}${pen.box({ at: [0.72, 0.47, -0.66], size: [0.6, 0.05, 0.5], turn: -6, fill: '#c98f5f' })}</g>`,
    ];
  },
};

/** A table from above: oilcloth, the yearly bill with its bars, glasses, a mug. */
const bill: Scene = {
  name: 'energy-bill',
  held: { eye: [0, 0.85, -0.42], down: 62, roll: -4, zoom: 0.8 },
  photo: { light: { colour: '#ffe2a6', amount: 0.6 }, from: [0.15, 0.05], grain: 0.35 },
  draw: (pen) => {
    const checks: string[] = [];
    for (let x = -14; x < 14; x++) {
      for (let z = -10; z < 16; z++) {
        const tone = (x & 1) + (z & 1);
        checks.push(
          pen.panel([x * 0.06, 0, z * 0.06], [0.061, 0, 0], [0, 0, 0.061], {
            fill: ['#efe6d0', '#d79a86', '#b9503f'][tone] ?? '#efe6d0',
          }),
        );
      }
    }
    const bars = [0.05, 0.07, 0.06, 0.09, 0.13, 0.16]
      .map(
        (high, n) =>
          `<rect x="${0.03 + n * 0.028}" y="${0.25 - high}" width=".018" height="${high}" fill="${n > 3 ? '#bf3f12' : '#7aa3c9'}"/>`,
      )
      .join('');
    const lines = (x: number, y: number, widths: number[]) =>
      widths
        .map(
          (w, n) => `<path d="M${x} ${y + n * 0.011}h${w}" stroke="#646a78" stroke-width=".003"/>`,
        )
        .join('');
    const paper = `<rect width=".3" height=".42" fill="#fbf8ef"/><path d="M0 .14H.3M0 .28H.3" stroke="#d8d2c2" stroke-width=".002"/><rect width=".3" height=".045" fill="#0f3f94"/><path d="M.02 .012L.03 .03H.022L.034 .04L.014 .024H.022Z" fill="#ffd65a"/><text x=".045" y=".03" font-family="DejaVu Sans" font-weight="700" font-size=".018" fill="#fff">Jaarnota gas en stroom</text>${lines(0.02, 0.06, [0.1, 0.08, 0.09])}${bars}<path d="M.02 .252H.21" stroke="#333" stroke-width=".002"/>${lines(0.22, 0.12, [0.06, 0.05, 0.06, 0.04, 0.055, 0.03])}${lines(0.02, 0.275, [0.24, 0.25, 0.22])}<text x=".02" y=".34" font-family="DejaVu Sans" font-size=".016" fill="#222">Nieuw bedrag per maand</text><text x=".19" y=".372" font-family="DejaVu Sans" font-weight="700" font-size=".027" fill="#b0231c">€ 340</text><g><path d="M.175 .36Q.19 .335 .24 .34Q.295 .345 .285 .37Q.27 .39 .22 .387Q.168 .384 .18 .352" fill="none" stroke="#21409a" stroke-width=".004" stroke-linecap="round"/><path d="M.15 .4Q.165 .385 .172 .376" stroke="#21409a" stroke-width=".004" fill="none"/></g><text x=".11" y=".412" font-family="DejaVu Sans" font-style="italic" font-size=".02" fill="#21409a">?!</text>`;
    const corner: Vec = [-0.2, 0.004, 0.3];
    const mug = pen.at([0.3, 0.0, 0.16]);
    const s = mug.scale;
    return [
      `<g filter="url(#cloth)">${checks.join('')}</g>`,
      `<g filter="url(#soft)">${pen.face(
        [
          [-0.19, 0.001, 0.3],
          [0.14, 0.001, 0.27],
          [0.16, 0.001, -0.16],
          [-0.14, 0.001, -0.2],
        ],
        { fill: '#14131c', opacity: 0.5 },
      )}</g>`,
      pen.onto(
        [-0.24, 0.002, 0.34],
        [0.9, 0, 0.2],
        [0.2, 0, -0.98],
        '<path d="M0 0H.24V.3H0Z" fill="#e9e2cf"/><path d="M0 0L.12 .1L.24 0" stroke="#c3b997" stroke-width=".003" fill="none"/>',
      ),
      pen.onto(corner, [1, 0, -0.07], [0.07, 0, -1], paper),
      `<g transform="translate(${mug.x} ${mug.y})"><ellipse cx="${s * 0.03}" cy="${s * 0.02}" rx="${s * 0.075}" ry="${s * 0.06}" fill="#14131c" opacity=".45" filter="url(#soft)"/><path d="M${s * 0.04}-${s * 0.02}Q${s * 0.1}-${s * 0.03} ${s * 0.085} ${s * 0.02}Q${s * 0.07} ${s * 0.05} ${s * 0.03} ${s * 0.03}" stroke="#2f6f8c" stroke-width="${s * 0.014}" fill="none"/><circle r="${s * 0.052}" fill="#3f87a6"/><circle r="${s * 0.044}" fill="#e9e2d2"/><circle r="${s * 0.04}" fill="#4a2d1a"/><path d="M${-s * 0.028}-${s * 0.012}A${s * 0.03} ${s * 0.03} 0 0 1 ${s * 0.006}-${s * 0.03}" stroke="#a9815a" stroke-width="${s * 0.005}" fill="none"/></g>`,
      pen.onto(
        [-0.44, 0.01, 0.12],
        U,
        [0, 0, -1],
        '<g transform="rotate(-18)" fill="none" stroke="#2b2a33" stroke-width=".006"><rect x="0" y="0" width=".07" height=".05" rx=".02" fill="#dfe9ee" fill-opacity=".45"/><rect x=".09" y="0" width=".07" height=".05" rx=".02" fill="#dfe9ee" fill-opacity=".45"/><path d="M.07 .02Q.08 .012 .09 .02M0 .02L-.01 .13M.16 .02L.19 .12"/></g>',
      ),
      pen.onto(
        [0.17, 0.006, -0.02],
        [1, 0, 0.15],
        [0.1, 0, -1],
        '<g transform="rotate(24)"><rect width=".15" height=".011" rx=".005" fill="#0f3f94"/><path d="M.15 0L.172 .0055L.15 .011Z" fill="#e3c99b"/><rect x=".01" width=".02" height=".011" fill="#e9e2d2"/></g>',
      ),
      '<path d="M970 560Q880 590 890 690L900 760H1000Z" fill="#c99a80" opacity=".95" filter="url(#far)"/>',
    ];
  },
};

export const homeScenes: readonly Scene[] = [radiator, bill];
