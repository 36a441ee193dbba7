import { shade, vary } from './colour.ts';
import { add, type Pen, type Vec } from './pen.ts';

/** A tied rubbish bag, upright drawing; `size` 1 is 60 cm high. */
export function bag(pen: Pen, at: Vec, size: number, fill = '#3c4048'): string {
  const lean = pen.between(-0.06, 0.06);
  const folds = Array.from({ length: 9 }, () => {
    const x = pen.between(-0.24, 0.24);
    return `<path d="M${(x * 0.25 + lean).toFixed(3)} -.5Q${(x * 1.1).toFixed(3)} ${pen.between(-0.4, -0.2).toFixed(3)} ${(x * 0.9).toFixed(3)} ${pen.between(-0.14, -0.03).toFixed(3)}" stroke="${pen.random() < 0.5 ? shade(fill, 1.55) : shade(fill, 0.6)}" stroke-width=".016" fill="none" opacity=".7" stroke-linecap="round"/>`;
  });
  const drawing = `<g transform="scale(${size})"><path d="M-.27 0C-.36-.14-.3-.36-.08-.47L${lean} -.5L.1-.46C.32-.36.37-.16.28 0C.1.02-.12.02-.27 0Z" fill="${fill}"/><path d="M-.24-.06C-.3-.2-.24-.34-.06-.44C-.16-.3-.18-.16-.14-.04Z" fill="${shade(fill, 1.5)}" opacity=".6"/>${folds.join('')}<path d="M${lean - 0.05} -.49L${lean - 0.1} -.6L${lean} -.54L${lean + 0.09} -.61L${lean + 0.05} -.49Z" fill="${shade(fill, 0.85)}"/><rect x="${lean - 0.055}" y="-.51" width=".11" height=".028" rx=".01" fill="#b23a2c"/></g>`;
  const foot: Vec[] = [
    add(at, [-0.26 * size, 0, -0.1]),
    add(at, [0.26 * size, 0, -0.1]),
    add(at, [0.2 * size, 0, 0.2]),
    add(at, [-0.2 * size, 0, 0.2]),
  ];
  return pen.shadow(foot, 0.35 * size) + pen.upright(at, drawing);
}

/** A closed or gaping cardboard box. */
export function carton(pen: Pen, at: Vec, [w, h, d]: Vec, turn: number): string {
  const foot: Vec[] = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([x = 0, z = 0]) => add(at, [(x * w) / 2, 0, (z * d) / 2]));
  const fill = vary('#b58a58', pen.random, 0.08);
  const tape = pen.box({ at: add(at, [0, h, 0]), size: [w, 0.004, 0.06], turn, fill: '#d9c193' });
  const flap = pen.box({
    at: add(at, [-w * 0.5, h, 0]),
    size: [0.01, w * 0.4, d],
    turn,
    lean: 0,
    fill: shade(fill, 1.12),
  });
  return (
    pen.shadow(foot, h) +
    pen.box({ at, size: [w, h, d], turn, fill }) +
    (pen.random() < 0.5 ? flap : tape)
  );
}

/** A drinks can lying on its side or standing, upright drawing of 12 cm. */
export function can(pen: Pen, at: Vec, colour: string, turn: number): string {
  const drawing = `<g transform="rotate(${turn})"><path d="M-.033-.112L-.026-.122H.026L.033-.112V-.01L.026 0H-.026L-.033-.01Z" fill="${colour}"/><rect x="-.033" y="-.1" width=".016" height=".09" fill="#fff" opacity=".4"/><path d="M-.033-.05Q0-.09.033-.06V-.03Q0-.06-.033-.02Z" fill="#f2efe6" opacity=".85"/><ellipse cx="0" cy="-.118" rx=".027" ry=".007" fill="#c7c9cc"/><path d="M.012-.1L.03-.07L.014-.03" stroke="#1b1a2c" stroke-width=".006" fill="none" opacity=".4"/></g>`;
  return (
    pen.shadow([add(at, [-0.06, 0, 0]), add(at, [0.06, 0, 0]), add(at, [0, 0, 0.05])], 0.06, 0.45) +
    pen.upright(at, drawing)
  );
}

/** A park bench along x: planks on concrete feet. `without` leaves planks out, counted from the front of the seat, then up the back. */
export function bench(
  pen: Pen,
  [x, , z]: Vec,
  without: readonly number[] = [],
  wood = '#a9713f',
): string {
  const parts: string[] = [];
  const wide = 1.9;
  for (const side of [-0.72, 0.72]) {
    const foot: Vec[] = [
      [x + side - 0.07, 0, z - 0.02],
      [x + side + 0.07, 0, z - 0.02],
      [x + side + 0.07, 0, z + 0.5],
      [x + side - 0.07, 0, z + 0.5],
    ];
    parts.push(pen.shadow(foot, 0.4));
  }
  parts.push(
    pen.shadow(
      [
        [x - wide / 2, 0, z + 0.3],
        [x + wide / 2, 0, z + 0.3],
        [x + wide / 2, 0, z + 0.8],
        [x - wide / 2, 0, z + 0.8],
      ],
      0.1,
      0.35,
    ),
  );
  for (const side of [-0.72, 0.72]) {
    parts.push(
      pen.box({ at: [x + side, 0.42, z + 0.5], size: [0.1, 0.5, 0.07], lean: 14, fill: '#8f8a80' }),
    );
  }
  for (let plank = 0; plank < 3; plank++) {
    if (without.includes(plank + 4)) continue;
    const up = 0.52 + plank * 0.145;
    const fill = vary(wood, pen.random, 0.06);
    parts.push(
      `<g filter="url(#wood)">${pen.box({ at: [x + pen.between(-0.01, 0.01), up, z + 0.47 + plank * 0.035], size: [wide, 0.11, 0.035], lean: 14, fill })}</g>`,
    );
  }
  for (const side of [-0.72, 0.72])
    parts.push(
      `<g filter="url(#stone)">${pen.box({ at: [x + side, 0, z + 0.26], size: [0.13, 0.41, 0.46], fill: '#a8a399' })}</g>`,
    );
  for (let plank = 3; plank >= 0; plank--) {
    if (without.includes(plank)) continue;
    const fill = vary(wood, pen.random, 0.06);
    parts.push(
      `<g filter="url(#wood)">${pen.box({ at: [x + pen.between(-0.01, 0.01), 0.41, z + 0.08 + plank * 0.125], size: [wide, 0.04, 0.105], fill })}</g>`,
    );
    for (const side of [-0.74, -0.69, 0.69, 0.74])
      parts.push(
        pen.panel([x + side, 0.452, z + 0.06 + plank * 0.125], [0.02, 0, 0], [0, 0, 0.03], {
          fill: '#4a3a2a',
        }),
      );
  }
  return parts.join('');
}

/** A street tree with a trunk in the picture, leaves blurred away from the eye. */
export function trunk(
  pen: Pen,
  [x, y, z]: Vec,
  thick: number,
  high: number,
  fill = '#6d5947',
): string {
  return `<g filter="url(#bark)">${pen.face(
    [
      [x - thick / 2, y, z],
      [x + thick / 2, y, z],
      [x + thick * 0.35, y + high, z],
      [x - thick * 0.4, y + high, z],
    ],
    { fill },
  )}${pen.face(
    [
      [x + thick * 0.12, y, z],
      [x + thick / 2, y, z],
      [x + thick * 0.35, y + high, z],
      [x + thick * 0.1, y + high, z],
    ],
    { fill: shade(fill, 0.7), opacity: 0.7 },
  )}</g>`;
}
