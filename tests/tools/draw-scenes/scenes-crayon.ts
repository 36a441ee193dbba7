import { seeded } from '../../../schema/demo/seeded.ts';
import { HEIGHT, WIDTH } from './pen.ts';
import type { Drawing } from './scene.ts';

type Point = readonly [x: number, y: number];

/** The crayons of the drawing pad. */
const black = '#1d2333';
const brown = '#9a5f35';
const red = '#d93a2f';
const orange = '#f08a2c';
const yellow = '#ffd23f';
const green = '#5fa83c';
const blue = '#3f8fdc';

/** A child's hand: no line is straight, no circle closes, and what is coloured in goes over the edge. */
class Crayon {
  readonly #random: () => number;
  readonly strokes: string[] = [];

  constructor(seed: number) {
    this.#random = seeded(seed);
  }

  between = (low: number, high: number) => low + this.#random() * (high - low);

  /** Through these places, more or less. */
  line(colour: string, width: number, points: readonly Point[], shaky = 5): this {
    const placed = points.map(
      ([x, y]): Point => [x + this.between(-shaky, shaky), y + this.between(-shaky, shaky)],
    );
    const [first, ...rest] = placed;
    if (!first) return this;
    const d = rest.map(([x, y], n) => {
      const [px, py] = n === 0 ? first : (rest[n - 1] as Point);
      return `Q${px.toFixed(0)} ${py.toFixed(0)} ${((px + x) / 2).toFixed(0)} ${((py + y) / 2).toFixed(0)}`;
    });
    const [endX, endY] = placed.at(-1) as Point;
    this.strokes.push(
      `<path d="M${first[0].toFixed(0)} ${first[1].toFixed(0)}${d.join('')}L${endX.toFixed(0)} ${endY.toFixed(0)}" stroke="${colour}" stroke-width="${width}"/>`,
    );
    return this;
  }

  /** Once round and a bit more. */
  round(colour: string, width: number, [x, y]: Point, across: number, down = across): this {
    const start = this.between(0, 6);
    const points = Array.from({ length: 15 }, (_, n): Point => {
      const angle = start + (n / 13) * Math.PI * 2;
      return [x + Math.cos(angle) * across, y + Math.sin(angle) * down];
    });
    return this.line(colour, width, points, across / 14);
  }

  /** From place to place, turning sharply. */
  zigzag(colour: string, width: number, points: readonly Point[], shaky: number): this {
    const d = points.map(
      ([x, y]) =>
        `${(x + this.between(-shaky, shaky)).toFixed(0)} ${(y + this.between(-shaky, shaky)).toFixed(0)}`,
    );
    this.strokes.push(`<path d="M${d.join('L')}" stroke="${colour}" stroke-width="${width}"/>`);
    return this;
  }

  /** To and fro within a box, without lifting the crayon. */
  scribble(colour: string, width: number, [x0, y0]: Point, [x1, y1]: Point): this {
    const rows = Math.max(2, Math.round((y1 - y0) / (width * 0.82)));
    const points = Array.from({ length: rows * 2 }, (_, n): Point => {
      const y = y0 + ((y1 - y0) * n) / (rows * 2 - 1);
      return [n % 2 ? x1 : x0, y];
    });
    return this.zigzag(colour, width, points, 7);
  }

  /** Coloured in, round. */
  blob(colour: string, width: number, [x, y]: Point, across: number, down = across): this {
    const rows = Math.max(2, Math.round((2 * down) / (width * 0.8)));
    const points = Array.from({ length: rows * 2 }, (_, n): Point => {
      const up = -1 + (2 * n) / (rows * 2 - 1);
      const half = across * Math.sqrt(Math.max(0.04, 1 - up * up));
      return [x + (n % 2 ? half : -half), y + up * down];
    });
    return this.zigzag(colour, width, points, 3);
  }

  sheet(): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
      <rect width="${WIDTH}" height="${HEIGHT}" fill="#fffdf6"/><g fill="none" stroke-linecap="round" stroke-linejoin="round">${this.strokes.join('')}</g></svg>`;
  }
}

/** The dark bit of the park: the lamp is out, and there are eyes between the trees. */
function darkPath(): string {
  const crayon = new Crayon(41);
  crayon.scribble(blue, 30, [30, 28], [930, 250]).scribble(black, 34, [40, 60], [920, 250]);
  crayon.blob(yellow, 17, [790, 120], 52).round(orange, 7, [790, 120], 60);
  for (const [x, y] of [
    [120, 90],
    [330, 60],
    [520, 130],
    [640, 70],
  ] as const)
    crayon
      .line(yellow, 9, [
        [x - 16, y],
        [x + 16, y],
      ])
      .line(yellow, 9, [
        [x, y - 16],
        [x, y + 16],
      ]);
  for (const [x, high] of [
    [90, 300],
    [240, 260],
    [720, 280],
    [880, 320],
  ] as const) {
    crayon.scribble(brown, 17, [x - 22, 600 - high], [x + 24, 640]);
    crayon.blob(green, 20, [x, 560 - high], 84, 78).round(black, 7, [x, 560 - high], 90, 84);
  }
  for (const [x, y] of [
    [160, 440],
    [810, 470],
    [640, 380],
  ] as const)
    for (const side of [-22, 22])
      crayon
        .blob(yellow, 10, [x + side, y], 14, 17)
        .round(black, 6, [x + side, y], 17, 20)
        .blob(red, 6, [x + side, y + 2], 4, 6);
  crayon.line(brown, 20, [
    [390, 690],
    [440, 560],
    [455, 430],
    [470, 330],
  ]);
  crayon.line(brown, 20, [
    [620, 690],
    [570, 560],
    [545, 430],
    [525, 330],
  ]);
  // The lamp, and that it does nothing.
  crayon.line(black, 13, [
    [340, 640],
    [342, 500],
    [338, 350],
    [352, 300],
    [400, 296],
  ]);
  crayon.round(black, 9, [420, 316], 34, 28);
  crayon.line(red, 14, [
    [380, 276],
    [462, 356],
  ]);
  crayon.line(red, 14, [
    [464, 278],
    [378, 358],
  ]);
  // Who walks there, with hair on end.
  crayon.round(black, 8, [505, 470], 36, 38);
  for (const x of [480, 497, 514, 531])
    crayon.line(orange, 9, [
      [x, 436],
      [x - 6, 404],
    ]);
  crayon.blob(black, 6, [492, 464], 4, 5).blob(black, 6, [520, 464], 4, 5);
  crayon.round(black, 6, [506, 488], 9, 11);
  crayon.scribble(red, 15, [478, 516], [534, 590]);
  crayon.line(black, 9, [
    [476, 530],
    [440, 504],
    [424, 476],
  ]);
  crayon.line(black, 9, [
    [536, 530],
    [570, 502],
    [588, 474],
  ]);
  for (const x of [490, 524])
    crayon.line(black, 10, [
      [x, 592],
      [x - 4, 650],
      [x + 14, 654],
    ]);
  return crayon.sheet();
}

/** The ducks of the canal, and the steps that the neighbours made for them. */
function ducks(): string {
  const crayon = new Crayon(7);
  crayon.blob(yellow, 20, [120, 110], 60).round(orange, 9, [120, 110], 68);
  for (let n = 0; n < 11; n++) {
    const angle = (n / 11) * Math.PI * 2;
    const at = (far: number): Point => [120 + Math.cos(angle) * far, 110 + Math.sin(angle) * far];
    crayon.line(yellow, 11, [at(86), at(122)]);
  }
  for (const x of [420, 700])
    crayon
      .round(blue, 10, [x, 100], 46, 30)
      .round(blue, 10, [x + 52, 84], 52, 38)
      .round(blue, 10, [x + 112, 104], 44, 28);
  crayon.scribble(green, 30, [20, 300], [940, 380]);
  for (const [x, colour] of [
    [60, red],
    [150, orange],
    [330, red],
    [880, yellow],
  ] as const) {
    crayon.line(green, 9, [
      [x, 330],
      [x + 6, 270],
    ]);
    for (let n = 0; n < 5; n++)
      crayon.blob(colour, 9, [x + 6 + Math.cos(n * 1.26) * 19, 254 + Math.sin(n * 1.26) * 19], 8);
    crayon.blob(yellow, 8, [x + 6, 254], 7);
  }
  crayon.scribble(blue, 30, [24, 420], [936, 690]);
  for (const y of [470, 560, 640])
    crayon.line(
      '#ffffff',
      8,
      Array.from({ length: 12 }, (_, n): Point => [60 + n * 76, y + (n % 2 ? 14 : -6)]),
    );
  // The steps.
  for (const [from, to] of [
    [600, 690],
    [720, 810],
  ] as const)
    crayon.line(brown, 17, [
      [from, 330],
      [(from + to) / 2, 440],
      [to, 560],
    ]);
  for (let n = 0; n < 5; n++)
    crayon.line(brown, 15, [
      [606 + n * 20, 352 + n * 46],
      [724 + n * 20, 350 + n * 46],
    ]);
  const duck = (x: number, y: number, size: number, colour: string) => {
    crayon.blob(colour, 15 * size, [x, y], 70 * size, 40 * size);
    crayon.round(black, 7, [x, y], 76 * size, 46 * size);
    crayon.blob(colour, 13 * size, [x - 70 * size, y - 52 * size], 30 * size, 28 * size);
    crayon.round(black, 7, [x - 70 * size, y - 52 * size], 34 * size, 32 * size);
    crayon.blob(orange, 9 * size, [x - 114 * size, y - 46 * size], 18 * size, 9 * size);
    crayon.blob(black, 6, [x - 78 * size, y - 60 * size], 4, 5);
    crayon.line(black, 7, [
      [x - 18 * size, y - 14 * size],
      [x + 14 * size, y + 12 * size],
      [x + 44 * size, y - 12 * size],
    ]);
  };
  duck(300, 530, 1.25, '#fdf3d0');
  duck(640, 420, 0.62, yellow);
  duck(500, 620, 0.6, yellow);
  duck(700, 640, 0.55, yellow);
  return crayon.sheet();
}

/** What children drew, with the crayons of the drawing pad. */
export const crayonScenes: readonly Drawing[] = [
  { name: 'kid-dark-path', sheet: darkPath },
  { name: 'kid-ducks', sheet: ducks },
];
