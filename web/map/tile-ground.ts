import { effect } from '@preact/signals';
import type { Map as LeafletMap, TileLayer } from 'leaflet';
import { attribution as attributionControl } from 'leaflet/src/control/Control.Attribution.js';
import { toLatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
import { tileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
import type { TileSource } from '../../schema/map-settings.ts';
import { mapWords } from '../text/map/words.ts';
import { groundNote } from './ground-note.tsx';
import { fromPacks } from './pack-tiles.ts';
import './tile-ground.css';

/** When pictures that stayed away are asked for again. */
const SOONEST_MS = 2_000;
const LATEST_MS = 60_000;

/** Lays the pictures of a map service under the pins, and says whose they are. @returns what takes them away again */
export function layTiles(map: LeafletMap, source: TileSource): () => void {
  const { url, attribution, attributionUrl, maxZoom, bounds, wantsReferrer } = source;
  const layer = tileLayer(url, {
    maxNativeZoom: maxZoom,
    maxZoom: 20,
    ...(bounds && {
      bounds: toLatLngBounds([bounds.south, bounds.west], [bounds.north, bounds.east]),
    }),
  });
  const name = attributionControl({ prefix: false, position: 'bottomleft' });
  name.addAttribution(markupOf(attribution, attributionUrl)).addTo(map);
  const unwatch = watchTiles(layer);
  // The pages send none; some services refuse who does not say which site asks.
  const referrer = wantsReferrer ? 'strict-origin-when-cross-origin' : 'no-referrer';
  const unpack = fromPacks(layer, url, referrer);
  layer.addTo(map);
  return () => {
    unwatch();
    unpack();
    layer.remove();
    name.remove();
  };
}

/** Says so when more pictures stayed away than came, and asks for them again, ever less often, until they come. */
function watchTiles(layer: TileLayer): () => void {
  let [came, failed] = [0, 0];
  let wait = SOONEST_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet: (() => void) | undefined;
  const hush = () => {
    quiet?.();
    quiet = undefined;
    groundNote.value = null;
  };
  const again = () => {
    clearTimeout(timer);
    if (quiet) layer.redraw();
  };
  layer.on('loading', () => {
    [came, failed] = [0, 0];
  });
  layer.on('tileload', () => {
    came += 1;
    if (quiet && came > failed) hush();
  });
  layer.on('tileerror', () => {
    failed += 1;
    if (quiet || failed <= came) return;
    quiet = effect(() => {
      groundNote.value = mapWords.value.noTiles;
    });
  });
  layer.on('load', () => {
    clearTimeout(timer);
    wait = quiet ? Math.min(2 * wait, LATEST_MS) : SOONEST_MS;
    if (quiet) timer = setTimeout(again, wait);
  });
  addEventListener('online', again);
  return () => {
    removeEventListener('online', again);
    clearTimeout(timer);
    hush();
  };
}

/** Leaflet takes markup; what is configured is plain words. */
function markupOf(text: string, url: string | null): string {
  const element = document.createElement(url ? 'a' : 'span');
  element.textContent = text;
  if (url) {
    element.setAttribute('href', url);
    element.setAttribute('target', '_blank');
    element.setAttribute('rel', 'noreferrer');
  }
  return element.outerHTML;
}
