// Stands in for what Leaflet's Marker brings along and no marker here has (vite.config.ts): being dragged, a picture of its own.
import { Icon } from 'leaflet/src/layer/marker/Icon.js';

export const IconDefault = Icon;

/** Leaflet asks whether there is one. */
export const MarkerDrag = undefined;
