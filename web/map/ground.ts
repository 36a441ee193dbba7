import type { Map as LeafletMap } from 'leaflet';

/** Lays what the map lies on, a moment later than the pins. @returns what takes it away again */
export function openGround(map: LeafletMap): () => void {
  let isOpen = true;
  let close = () => {};
  const lay = async () => {
    // Drawing it takes a cheap phone a quarter of a second: pins and plus come before.
    await painted();
    const { layGround } = await import('./lay-ground.ts');
    if (isOpen) close = layGround(map);
  };
  // Without a network on a first visit it does not come: the pins stand on plain paper.
  void lay().catch(() => undefined);
  return () => {
    isOpen = false;
    close();
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
