import type { LatLngBounds, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import { getPosition, setPosition, setTransform } from 'leaflet/src/dom/DomUtil.js';

/** So long after a zoom the drawing is drawn anew; until then it is enlarged as it was, as a photo is. */
const QUIET_MS = 300;
/** Zoomed out further than this below the zoom it was drawn at, more of it would have to be drawn so large. */
const LEVELS_OUT = 1.25;

export type Sheet = {
  /** It was drawn at the zoom that the map is at. When it is, after it was not, the map fires `laid`. */
  isLaid(): boolean;
  takeAway(): void;
};

/** Pins a drawing to the ground, between the map's pictures and its pins. Leaflet's own overlay does this and much more. */
export function laySheet(map: LeafletMap, sheet: SVGSVGElement, bounds: LatLngBounds): Sheet {
  const pane = map.getPane('ground') ?? map.createPane('ground');
  pane.style.zIndex = '250';
  sheet.classList.add('leaflet-image-layer', 'leaflet-zoom-animated');
  const corner = bounds.getNorthWest();
  let laidAt = Number.NaN;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const wait = () => clearTimeout(soon);
  const isLaid = () => laidAt === map.getZoom();
  const lie = () => {
    wait();
    const from = map.latLngToLayerPoint(corner);
    const size = map.latLngToLayerPoint(bounds.getSouthEast()).subtract(from);
    setPosition(sheet, from);
    sheet.style.width = `${size.x}px`;
    sheet.style.height = `${size.y}px`;
    laidAt = map.getZoom();
    map.fire('laid');
  };
  const grow = (zoom: number, origin: ReturnType<LeafletMap['getPixelOrigin']>) => {
    const from = map.project(corner, zoom).subtract(origin);
    setTransform(sheet, from, map.getZoomScale(zoom, laidAt));
  };
  const onAnimation = ({ zoom, center }: ZoomAnimEvent) => {
    const half = map.getSize().divideBy(2);
    const moved = getPosition(map.getPane('mapPane'));
    grow(zoom, map.project(center, zoom).subtract(half).add(moved).round());
  };
  const onZoom = () => {
    const zoom = map.getZoom();
    if (zoom < laidAt - LEVELS_OUT) lie();
    else grow(zoom, map.getPixelOrigin());
  };
  const onStill = () => {
    wait();
    if (!isLaid()) soon = setTimeout(lie, QUIET_MS);
  };
  pane.append(sheet);
  lie();
  map.on('viewreset', lie).on('zoom', onZoom).on('zoomanim', onAnimation);
  map.on('movestart', wait).on('moveend', onStill);
  return {
    isLaid,
    takeAway() {
      wait();
      map.off('viewreset', lie).off('zoom', onZoom).off('zoomanim', onAnimation);
      map.off('movestart', wait).off('moveend', onStill);
      sheet.remove();
    },
  };
}
