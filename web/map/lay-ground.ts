import { effect } from '@preact/signals';
import type { Map as LeafletMap } from 'leaflet';
import { afterGround } from './after-ground.ts';
import { mapSettings, sourceAt } from './map-settings.ts';

/**
 * Lays the pictures of a map service, the drawn neighbourhood, or plain paper. It changes when the server says otherwise or where
 * another service has the pictures. @returns what takes it away again
 */
export function layGround(map: LeafletMap): () => void {
  let turn = 0;
  let takeAway = () => {};
  let url: string | undefined;
  const lay = async () => {
    turn += 1;
    const mine = turn;
    const source = sourceAt(mapSettings.peek(), map.getCenter());
    url = source?.url;
    const tiles = source && (await import('./tile-ground.ts'));
    const isDrawn = !source && mapSettings.peek().ground === 'drawn';
    const demo = isDrawn ? await import('./demo-ground.ts') : null;
    if (mine !== turn) return;
    takeAway();
    if (tiles && source) takeAway = tiles.layTiles(map, source);
    else takeAway = demo ? demo.layDrawing(map) : () => {};
    await afterGround(map);
  };
  // Without a network on a first visit it does not come: the pins stand on plain paper.
  const layNow = () => void lay().catch(() => undefined);
  const onMove = () => {
    if (sourceAt(mapSettings.peek(), map.getCenter())?.url !== url) layNow();
  };
  map.on('moveend', onMove);
  const stop = effect(() => {
    if (mapSettings.value) layNow();
  });
  return () => {
    stop();
    map.off('moveend', onMove);
    turn += 1;
    takeAway();
  };
}
