// The page of the peer, as its own examples write it: all points in one markerClusterGroup. It is sent to the browser as text.
import type * as Leaflet from 'leaflet';
import type { Point } from './truth.ts';

type Group = Leaflet.FeatureGroup & { addLayers(layers: Leaflet.Layer[]): void };
declare const L: typeof Leaflet & { markerClusterGroup(): Group };

declare global {
  interface Window {
    /** Shows this category alone, or all. @returns ms until it stood there. */
    keepOnly(category: string | null): Promise<number>;
  }
}

export async function peerPage(): Promise<void> {
  const points: Point[] = await (await fetch('/points.json')).json();
  const map = L.map('map', { maxZoom: 20 });
  const group = L.markerClusterGroup();
  const icon = L.divIcon({ className: 'pin', iconSize: [24, 24] });
  const markers = points.map(([lat, lng, category]) => ({
    category,
    marker: L.marker([lat, lng], { icon }),
  }));
  map.fitBounds(L.latLngBounds(points.map(([lat, lng]) => [lat, lng])));
  const drawn = () =>
    new Promise<number>((done) => {
      requestAnimationFrame(() => setTimeout(() => done(performance.now())));
    });
  const show = (category: string | null) => {
    const kept = markers.filter((one) => category === null || one.category === category);
    group.addLayers(kept.map(({ marker }) => marker));
  };
  show(null);
  map.addLayer(group);
  window.keepOnly = async (category) => {
    const startedAt = performance.now();
    // Faster than taking the others out one by one.
    group.clearLayers();
    show(category);
    return (await drawn()) - startedAt;
  };
  window.openedAt = await drawn();
}
