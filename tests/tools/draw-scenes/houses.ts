import { shade, vary } from './colour.ts';
import type { Pen, Vec } from './pen.ts';
import { brickWall } from './surfaces.ts';

/** A row of Dutch homes along the far side, their fronts at depth `z`: brick, white frames, tile roofs. */
export function terrace(
  pen: Pen,
  z: number,
  [x0, x1]: [number, number],
  brick = '#a3523a',
): string {
  const [wide, high] = [5.2, 5.4];
  const parts = [
    brickWall(pen, { corner: [x0, 0, z], u: [x1 - x0, 0, 0], v: [0, high, 0], brick }),
  ];
  for (let x = x0; x + wide <= x1 + 0.1; x += wide) {
    const doors = ['#1f5d4c', '#0f3f94', '#7c2f22', '#3b3c46'];
    parts.push(houseDoor(pen, [x + 0.5, 0, z - 0.02], pen.pick(doors)));
    parts.push(houseWindow(pen, [x + 2.1, 0.75, z - 0.02], 2.5, 1.6));
    parts.push(houseWindow(pen, [x + 0.6, 3.4, z - 0.02], 1.3, 1.35));
    parts.push(houseWindow(pen, [x + 2.9, 3.4, z - 0.02], 1.5, 1.35));
    parts.push(
      pen.box({ at: [x + wide - 0.15, high + 2, z + 2.5], size: [0.7, 1.3, 0.7], fill: '#8d4a35' }),
    );
  }
  parts.push(
    pen.box({
      at: [(x0 + x1) / 2, high - 0.15, z - 0.15],
      size: [x1 - x0, 0.18, 0.3],
      fill: '#f1ede2',
    }),
  );
  parts.push(roof(pen, [x0, high, z - 0.2], x1 - x0));
  return parts.join('');
}

function roof(pen: Pen, corner: Vec, width: number): string {
  const parts: string[] = [];
  const rows = 16;
  for (let row = 0; row < rows; row++) {
    const [y, z] = [corner[1] + row * 0.19, corner[2] + row * 0.19];
    const fill = vary(shade('#b4583c', row % 2 ? 0.93 : 1.03), pen.random, 0.05);
    parts.push(
      pen.panel([corner[0], y, z], [width, 0, 0], [0, 0.2, 0.19], {
        fill,
        stroke: '#7d3a28',
        width: 0.7,
      }),
    );
  }
  return parts.join('');
}

export function houseDoor(pen: Pen, [x, y, z]: Vec, fill: string): string {
  return [
    pen.panel([x - 0.08, y, z], [1.16, 0, 0], [0, 2.75, 0], { fill: '#efe9dc' }),
    pen.panel([x, y + 0.05, z - 0.01], [1, 0, 0], [0, 2.05, 0], { fill }),
    pen.panel([x + 0.04, y + 2.2, z - 0.01], [0.92, 0, 0], [0, 0.48, 0], { fill: '#5d7280' }),
    pen.panel([x + 0.25, y + 1.3, z - 0.02], [0.5, 0, 0], [0, 0.6, 0], { fill: '#7f939c' }),
    pen.panel([x + 0.35, y + 1.0, z - 0.02], [0.3, 0, 0], [0, 0.06, 0], { fill: '#c9c2b2' }),
    pen.panel([x + 1.16, y + 1.6, z - 0.02], [0.2, 0, 0], [0, 0.15, 0], {
      fill: '#0f3f94',
      stroke: '#fff',
      width: 1,
    }),
  ].join('');
}

export function houseWindow(pen: Pen, [x, y, z]: Vec, width: number, height: number): string {
  const glass = pen.pick(['#51636f', '#5f7480', '#465661', '#6b7f88']);
  const half = width / 2;
  return [
    pen.panel([x - 0.1, y - 0.14, z - 0.02], [width + 0.2, 0, 0], [0, 0.12, 0], {
      fill: '#8f8577',
    }),
    pen.panel([x, y, z], [width, 0, 0], [0, height, 0], { fill: '#f3efe4' }),
    pen.panel([x + 0.07, y + 0.07, z - 0.01], [half - 0.1, 0, 0], [0, height - 0.14, 0], {
      fill: glass,
    }),
    pen.panel([x + half + 0.03, y + 0.07, z - 0.01], [half - 0.1, 0, 0], [0, height - 0.14, 0], {
      fill: shade(glass, 1.1),
    }),
    pen.face(
      [
        [x + 0.07, y + height - 0.07, z - 0.02],
        [x + half * 0.7, y + height - 0.07, z - 0.02],
        [x + 0.07, y + 0.3, z - 0.02],
      ],
      { fill: '#d5e2ea', opacity: 0.25 },
    ),
    pen.panel([x + 0.1, y + 0.07, z - 0.02], [half * 0.5, 0, 0], [0, height * 0.8, 0], {
      fill: '#ece6d8',
      opacity: 0.55,
    }),
  ].join('');
}
