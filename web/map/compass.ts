/** The part of an orientation event that is used; WebKit has a heading of its own. */
type Turned = Pick<DeviceOrientationEvent, 'alpha' | 'absolute'> & {
  webkitCompassHeading?: number;
};

/** Smaller turns are a hand that shakes. In degrees. */
const STEP = 4;

const names = ['deviceorientationabsolute', 'deviceorientation'] as const;

/**
 * Tells which way the top of the screen points, in whole degrees clockwise from north, where the device knows and needs no
 * permission for it.
 * @returns what ends it
 */
export function watchCompass(
  source: EventTarget,
  screenAngle: () => number,
  onHeading: (degrees: number) => void,
): () => void {
  let last: number | undefined;
  const onTurn = (event: Event) => {
    const heading = headingOf(event as Event & Turned, screenAngle());
    if (heading === null) return;
    const turn = last === undefined ? 180 : Math.abs(((heading - last + 540) % 360) - 180);
    if (turn < STEP) return;
    last = heading;
    onHeading(heading);
  };
  for (const name of names) source.addEventListener(name, onTurn);
  return () => {
    for (const name of names) source.removeEventListener(name, onTurn);
  };
}

/** Null when the event says how far the device turned, but not from what. */
export function headingOf(
  { alpha, absolute, webkitCompassHeading }: Turned,
  screenAngle: number,
): number | null {
  const top = webkitCompassHeading ?? (absolute && alpha !== null ? 360 - alpha : null);
  return top === null ? null : Math.round(top + screenAngle + 360) % 360;
}

/** Whether asking would put a question on the screen: then it is not asked. */
export function isCompassFree(type: unknown): boolean {
  return typeof type === 'function' && !('requestPermission' in type);
}
