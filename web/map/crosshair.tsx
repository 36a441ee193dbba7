import { Plate } from '../ui/plate.tsx';
import type { MapPadding } from './map-types.ts';
import { qualityOf } from './position-watch.ts';

type CrosshairProps = {
  /** The same padding as the map's: the cross stands on the visible centre. */
  padding?: MapPadding;
  /** Words on the plate: "± 6 m". Left out when there is no fix. */
  accuracyLabel?: string;
  /** Metres; colours the ring. */
  accuracy?: number;
  /** Radius of the ring in px, from the map's `onScale`. */
  radius?: number;
  /** What to do with it: "Schuif de kaart onder het kruis". */
  hint?: string;
};

const LARGEST_RING = 120;
const SMALLEST_RING = 28;

/** The fixed cross over the map: the map moves, the cross marks the spot. */
export function Crosshair({
  padding = {},
  accuracyLabel,
  accuracy,
  radius = 46,
  hint,
}: CrosshairProps) {
  const { top = 0, right = 0, bottom = 0, left = 0 } = padding;
  const ring = Math.min(LARGEST_RING, Math.max(SMALLEST_RING, radius));
  return (
    <div class="crosshair" style={{ inset: `${top}px ${right}px ${bottom}px ${left}px` }}>
      <svg
        class="crosshair-cross"
        width="256"
        height="256"
        viewBox="-128 -128 256 256"
        aria-hidden="true"
      >
        {accuracy !== undefined && (
          <circle class="crosshair-ring" data-quality={qualityOf(accuracy)} r={ring} />
        )}
        <path class="crosshair-rim" d="M-32 0H-8M8 0H32M0 -32V-8M0 8V32" />
        <path class="crosshair-pen" d="M-32 0H-8M8 0H32M0 -32V-8M0 8V32" />
        <circle class="crosshair-dot" r="2.4" />
      </svg>
      {accuracyLabel && (
        <div class="crosshair-plate" style={{ marginInlineStart: `${Math.min(ring, 80) + 10}px` }}>
          <Plate isSmall title={accuracyLabel} />
        </div>
      )}
      {hint && <p class="crosshair-hint">{hint}</p>}
    </div>
  );
}
