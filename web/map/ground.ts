import { effect } from '@preact/signals';
import type { Map as LeafletMap } from 'leaflet';
import { mapSettings, sourceAt } from './map-settings.ts';

/**
 * Lays what the map lies on: the pictures of a map service, the drawn neighbourhood, or plain paper. It comes a moment later
 * than the pins, and changes when the server says otherwise or where another service has the pictures.
 * @returns what takes it away again
 */
export function openGround(map: LeafletMap): () => void {
  let turn = 0;
  let takeAway = () => {};
  let url: string | undefined;
  const lay = async () => {
    turn += 1;
    const mine = turn;
    const source = sourceAt(mapSettings.peek(), map.getCenter());
    url = source?.url;
    // Drawing it takes a cheap phone a quarter of a second: pins and plus come before.
    await painted();
    const tiles = source && (await import('./tile-ground.ts'));
    const isDrawn = !source && mapSettings.peek().ground === 'drawn';
    const demo = isDrawn ? await import('./demo-ground.ts') : null;
    if (mine !== turn) return;
    takeAway();
    if (tiles && source) takeAway = tiles.layTiles(map, source);
    else takeAway = demo ? demo.layDrawing(map) : () => {};
    // What the ground is, is known here; whether that still holds may come later.
    const { learnSettings } = await import('./learn-settings.ts');
    if (mine === turn) await learnSettings();
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

/** Paper is a map already; longer than this it looks like nothing more comes. */
const AT_LAST_MS = 1_500;

/** Resolves after the browser painted what stands by now, when it has nothing else to do. */
const painted = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() =>
      'requestIdleCallback' in window
        ? requestIdleCallback(() => done(), { timeout: AT_LAST_MS })
        : setTimeout(done),
    );
  });
