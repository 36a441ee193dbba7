import { Crosshair } from '../map/crosshair.tsx';
import type { MapPadding } from '../map/map-types.ts';
import { words } from '../text/words.ts';

type WalkAimProps = {
  padding: MapPadding;
  /** Metres; left out when the cross does not follow the device. */
  accuracy: number | undefined;
  /** Pixels per metre. */
  scale: number;
};

/** The cross that the map is moved under, and how sure the device is of its place. */
export function WalkAim({ padding, accuracy, scale }: WalkAimProps) {
  const { capture } = words.value;
  return (
    <Crosshair
      padding={padding}
      accuracy={accuracy}
      accuracyLabel={accuracy === undefined ? undefined : capture.accuracy(Math.round(accuracy))}
      radius={accuracy === undefined ? undefined : accuracy * scale}
      hint={capture.hint}
    />
  );
}
