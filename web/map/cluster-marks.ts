import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import { type Cluster, gather } from './cluster.ts';
import { clusterIcon, clusterSize } from './cluster-icon.ts';
import type { MapMark, MapPin } from './map-types.ts';
import { pinMark } from './pin-mark.ts';
import './cluster.css';

/** The whole name of a cluster: "12 vondsten: 5 afval, 7 kapot". */
export type ClusterName = (count: number, kinds: { kind: CategoryId; count: number }[]) => string;

/** For a map with many pins: what would overlap stands there as a row of gables, and opens when pressed. */
export function clusterMarks(
  pins: readonly MapPin[],
  zoom: number,
  nameOf: ClusterName,
): MapMark[] {
  const { singles, clusters } = gather(pins, zoom);
  return [...clusters.map((cluster) => clusterMark(cluster, nameOf)), ...singles.map(pinMark)];
}

function clusterMark({ id, pins, position, bounds, kinds }: Cluster, nameOf: ClusterName): MapMark {
  const label = nameOf(pins.length, kinds);
  const { width, height } = clusterSize(kinds.length);
  return {
    id,
    position,
    label,
    bounds,
    isSelected: false,
    key: label,
    className: 'pin cluster',
    html: () =>
      clusterIcon(
        kinds.map(({ kind }) => kind),
        pins.length,
      ),
    size: [width, height],
    foot: [width / 2, height - 6],
  };
}
