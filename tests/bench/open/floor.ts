// The least an app with a map can be: Preact, the whole of Leaflet, idb. Pins from IndexedDB, and a plus.
import { type DBSchema, openDB } from 'idb';
import L from 'leaflet';
import { h, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import 'leaflet/dist/leaflet.css';

type Find = { id: number; lat: number; lng: number };
interface Finds extends DBSchema {
  find: { key: number; value: Find };
}

const COUNT = 20;

const database = await openDB<Finds>('floor', 1, {
  upgrade(opened) {
    const store = opened.createObjectStore('find', { keyPath: 'id' });
    for (let id = 0; id < COUNT; id++)
      void store.put({ id, lat: 52.0841 + (id % 5) * 1e-4, lng: 5.0705 + (id >> 2) * 1e-4 });
  },
});

function App({ finds }: { finds: Find[] }) {
  const place = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(finds.length);
  useEffect(() => {
    if (!place.current) return;
    const map = L.map(place.current, { zoomControl: false, attributionControl: false });
    map.setView([52.0843, 5.0707], 18, { animate: false });
    const icon = L.divIcon({
      className: 'pin',
      html: '<svg width="30" height="30"><circle r="9" cx="15" cy="15"/></svg>',
    });
    for (const { lat, lng } of finds) L.marker([lat, lng], { icon }).addTo(map);
    return () => {
      map.remove();
    };
  }, []);
  return h('main', null, [
    h('div', { ref: place, style: 'position:fixed;inset:0' }),
    h(
      'button',
      {
        type: 'button',
        class: 'plus',
        style: 'position:fixed;inset:auto 0 0;z-index:1000;min-height:48px',
        onClick: () => setCount(count + 1),
      },
      `+ ${count}`,
    ),
  ]);
}

render(h(App, { finds: await database.getAll('find') }), document.body);
addEventListener('load', () => void navigator.serviceWorker.register('/sw.js'), { once: true });
if (document.readyState === 'complete') void navigator.serviceWorker.register('/sw.js');
