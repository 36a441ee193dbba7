import type { CategoryId } from '../../schema/vocabulary/categories.ts';
import type { SyncState } from '../ui/sync-chip.tsx';

/** A place on the earth, in degrees. */
export type LatLng = { readonly lat: number; readonly lng: number };

/** A find on the map. `label` is its full name: "Afval, Lindestraat 14, op dit toestel". */
export type MapPin = {
  id: string;
  kind: CategoryId;
  position: LatLng;
  label: string;
  sync?: SyncState;
  isSelected?: boolean;
  isDone?: boolean;
  /** What is drawn on it besides, as SVG markup; its label says it too. */
  mark?: string | undefined;
};

/** Where this device is: accuracy in metres, heading in degrees clockwise from north. */
export type MeOnMap = LatLng & { accuracy: number; heading?: number | null };

/** Go there once for every new `token`. */
export type MapFocus = { position: LatLng; token: string | number; zoom?: number };

export type MapBounds = readonly [southWest: LatLng, northEast: LatLng];

/** Pixels of the map that lie under something else; the centre is the middle of the rest. */
export type MapPadding = { top?: number; right?: number; bottom?: number; left?: number };

/** What stands on the map: a pin, or several as one that opens to `bounds`. Sizes in px. */
export type MapMark = {
  id: string;
  position: LatLng;
  label: string;
  isSelected: boolean;
  /** Marks with the same key look and read the same. */
  key: string;
  className: string;
  html: () => string;
  size: readonly [width: number, height: number];
  /** The spot itself, from the top left corner. */
  foot: readonly [x: number, y: number];
  bounds?: MapBounds;
};
