import type { LatLngBounds, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import { getPosition, setPosition, setTransform } from 'leaflet/src/dom/DomUtil.js';

/**
 * Pins a drawing to the ground, between the map's pictures and its pins. Leaflet's own overlay does this and much more.
 * @returns what takes it away
 */
export function laySheet(map: LeafletMap, sheet: SVGSVGElement, bounds: LatLngBounds): () => void {
  const pane = map.getPane('ground') ?? map.createPane('ground');
  pane.style.zIndex = '250';
  sheet.classList.add('leaflet-image-layer', 'leaflet-zoom-animated');
  const corner = bounds.getNorthWest();
  const lie = () => {
    const from = map.latLngToLayerPoint(corner);
    const size = map.latLngToLayerPoint(bounds.getSouthEast()).subtract(from);
    setPosition(sheet, from);
    sheet.style.width = `${size.x}px`;
    sheet.style.height = `${size.y}px`;
  };
  const grow = ({ zoom, center }: ZoomAnimEvent) => {
    const origin = map
      .project(center, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(getPosition(map.getPane('mapPane')))
      .round();
    setTransform(sheet, map.project(corner, zoom).subtract(origin), map.getZoomScale(zoom));
  };
  pane.append(sheet);
  lie();
  map.on('zoom viewreset', lie).on('zoomanim', grow);
  return () => {
    map.off('zoom viewreset', lie).off('zoomanim', grow);
    sheet.remove();
  };
}
