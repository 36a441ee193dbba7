import type { Find } from '../../text/finds.ts';

const WIDTH = 96;
const HEIGHT = 72;
const METRES_PER_DEGREE = 111_320;

/** Two places and the line between them, north up, as large as fits: how they lie says more than a number. */
export function TwoSpots({ find, other, label }: { find: Find; other: Find; label: string }) {
  const { lat, lng } = find.position;
  const east = (other.position.lng - lng) * METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const south = (lat - other.position.lat) * METRES_PER_DEGREE;
  // Ten metres are never drawn larger than this: two pins on one spot lie on one spot here too.
  const scale = Math.min(
    3,
    (WIDTH - 32) / Math.abs(east || 1),
    (HEIGHT - 32) / Math.abs(south || 1),
  );
  const [x, y] = [(east * scale) / 2, (south * scale) / 2];
  return (
    <svg
      class="two-spots"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`${-WIDTH / 2} ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <line x1={-x} y1={-y} x2={x} y2={y} />
      <circle class="two-spots-this" cx={-x} cy={-y} r={8} />
      <rect class="two-spots-other" x={x - 7} y={y - 7} width={14} height={14} />
    </svg>
  );
}
