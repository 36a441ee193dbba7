import type { Control } from 'leaflet';
import { zoom } from 'leaflet/src/control/Control.Zoom.js';
import './zoom-buttons.css';

/** Buttons for who has no two fingers on the map. */
export function zoomButtons({ zoomIn, zoomOut }: { zoomIn: string; zoomOut: string }): Control {
  return zoom({ position: 'bottomright', zoomInTitle: zoomIn, zoomOutTitle: zoomOut });
}
