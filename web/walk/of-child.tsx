import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { nameInPath, paths } from '../routes.ts';
import type { LaneView } from '../sync/device.ts';

/** A walk on a child's own device: to what the child made, for the grown-up with it. */
export function OfChild({ lane }: { lane: LaneView }) {
  const { route } = useLocation();
  const name = nameInPath(lane);
  useEffect(() => route(paths.withKids(name), true), [name]);
  return null;
}
