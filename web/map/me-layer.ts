import type { Circle, Map as LeafletMap, Marker } from 'leaflet';
import { circle } from 'leaflet/src/layer/vector/Circle.js';
import { isCompassFree, watchCompass } from './compass.ts';
import { L } from './leaflet.ts';
import type { MeOnMap } from './map-types.ts';
import { meIcon } from './me-icon.ts';
import './me.css';
import { qualityOf } from './position-watch.ts';
import './svg-renderer.ts';

/**
 * Where this device is, how sure it is of that, and the way it faces: the compass counts before the way it went.
 * A device takes longer to find that out than this takes to come.
 */
export function meLayer(map: LeafletMap): { show(me: MeOnMap | undefined): void } {
  let shown: { ring: Circle; dot: Marker } | undefined;
  let faces: number | null = null;
  let went: number | null = null;
  const turn = () => {
    const cone = shown?.dot.getElement()?.querySelector('.me-cone');
    const heading = faces ?? went;
    cone?.setAttribute('visibility', heading === null ? 'hidden' : 'visible');
    cone?.setAttribute('transform', `rotate(${Math.round(heading ?? 0)})`);
  };
  if (isCompassFree(globalThis.DeviceOrientationEvent)) {
    const angle = () => screen.orientation?.angle ?? 0;
    const stop = watchCompass(window, angle, (degrees) => {
      faces = degrees;
      turn();
    });
    map.on('unload', stop);
  }
  const make = (me: MeOnMap) => {
    const ring = circle(me, { radius: me.accuracy, className: 'me-ring', interactive: false });
    const icon = L.divIcon({ className: 'me', html: meIcon(), iconSize: [28, 28] });
    const dot = L.marker(me, { icon, interactive: false, keyboard: false, zIndexOffset: -500 });
    return { ring: ring.addTo(map), dot: dot.addTo(map) };
  };
  return {
    show(me) {
      if (!me) {
        shown?.ring.remove();
        shown?.dot.remove();
        shown = undefined;
        return;
      }
      shown ??= make(me);
      shown.ring.setLatLng(me).setRadius(me.accuracy);
      shown.ring.getElement()?.setAttribute('data-quality', qualityOf(me.accuracy));
      shown.dot.setLatLng(me);
      went = me.heading ?? null;
      turn();
    },
  };
}
