import { effect } from '@preact/signals';
import type { Coords, TileLayer } from 'leaflet';
import { keptAround, keptTile, packNames, packsChanged } from './kept-tiles.ts';

type Done = (error?: Error, tile?: HTMLElement) => void;
type Asked = { address: string; coords: Coords; done: Done };

/**
 * Lets a layer take its pictures from the maps of walks on this device, and from the service what is not there. What was not kept so
 * close is enlarged from wider pictures until the service's own comes. @returns what ends it
 */
export function fromPacks(
  layer: TileLayer,
  template: string,
  referrerPolicy: ReferrerPolicy,
): () => void {
  let names = packNames();
  let isEnlarged = false;
  const gone = new WeakSet<HTMLElement>();
  const stop = effect(() => {
    if (packsChanged.value >= 0) names = packNames();
  });
  const onUnload = ({ tile }: { tile: HTMLElement }) => gone.add(tile);
  layer.on('tileunload', onUnload);

  const picture = () => {
    const tile = document.createElement('img');
    tile.referrerPolicy = referrerPolicy;
    tile.alt = '';
    return tile;
  };
  const show = (tile: HTMLImageElement, source: string | Blob, done: Done) => {
    const address = typeof source === 'string' ? source : URL.createObjectURL(source);
    const forget = () => typeof source !== 'string' && URL.revokeObjectURL(address);
    tile.onload = () => {
      forget();
      done(undefined, tile);
    };
    tile.onerror = () => {
      forget();
      done(new Error('no picture'), tile);
    };
    tile.src = address;
  };
  /** Behind the enlarged one; where it does not come, that stays. */
  const replace = (tile: HTMLImageElement, address: string) => {
    const fresh = picture();
    fresh.onload = () => {
      if (!gone.has(tile)) tile.src = address;
    };
    fresh.src = address;
  };
  const fill = async (tile: HTMLImageElement, { address, coords, done }: Asked) => {
    const known = await names;
    const kept = await keptTile(known, address);
    const size = layer.getTileSize().x;
    // A browser that cannot enlarge still has the service.
    const around = kept ?? (await keptAround(known, template, coords, size).catch(() => null));
    if (gone.has(tile)) return;
    show(tile, around ?? address, done);
    if (kept || !around) return;
    isEnlarged = true;
    replace(tile, address);
  };
  const createTile = (coords: Coords, done: Done) => {
    const tile = picture();
    void fill(tile, { address: layer.getTileUrl(coords), coords, done });
    return tile;
  };
  Object.assign(layer, { createTile });
  const again = () => {
    if (isEnlarged) layer.redraw();
    isEnlarged = false;
  };
  addEventListener('online', again);
  return () => {
    stop();
    removeEventListener('online', again);
    layer.off('tileunload', onUnload);
  };
}
