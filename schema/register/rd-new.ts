/** A place in WGS 84 degrees. */
export type LatLng = { lat: number; lng: number };

/** [power of x, power of y, seconds of arc], after Schreutelkamp and Strang van Hees, "Benaderingsformules" (2001). */
const north: readonly [number, number, number][] = [
  [0, 1, 3235.65389],
  [2, 0, -32.58297],
  [0, 2, -0.2475],
  [2, 1, -0.84978],
  [0, 3, -0.0655],
  [2, 2, -0.01709],
  [1, 0, -0.00738],
  [4, 0, 0.0053],
  [2, 3, -0.00039],
  [4, 1, 0.00033],
  [1, 1, -0.00012],
];
const east: readonly [number, number, number][] = [
  [1, 0, 5260.52916],
  [1, 1, 105.94684],
  [1, 2, 2.45656],
  [3, 0, -0.81885],
  [1, 3, 0.05594],
  [3, 1, -0.05607],
  [0, 1, 0.01199],
  [3, 2, -0.00256],
  [1, 4, 0.00128],
  [0, 2, 0.00022],
  [2, 0, -0.00022],
  [5, 0, 0.00026],
];

/** The tower in Amersfoort that everything is measured from. */
const origin = { x: 155_000, y: 463_000, lat: 52.1551744, lng: 5.38720621 };

/**
 * From RD New (EPSG:28992, metres) to WGS 84, within some 25 centimetres: a front door is found, a boundary is not surveyed.
 */
export function fromRd({ x, y }: { x: number; y: number }): LatLng {
  const dx = (x - origin.x) / 100_000;
  const dy = (y - origin.y) / 100_000;
  const sum = (terms: typeof north) =>
    terms.reduce((total, [p, q, seconds]) => total + seconds * dx ** p * dy ** q, 0) / 3600;
  return { lat: origin.lat + sum(north), lng: origin.lng + sum(east) };
}

/** Where RD New is meant to be used. */
export const isRd = ({ x, y }: { x: number; y: number }): boolean =>
  x >= -7_000 && x <= 300_000 && y >= 289_000 && y <= 629_000;
