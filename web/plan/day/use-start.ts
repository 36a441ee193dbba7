import { useEffect, useState } from 'preact/hooks';

type Place = { lat: number; lng: number };
export type Start =
  | { is: 'first' | 'seeking' | 'unknown'; place: null }
  | { is: 'here'; place: Place };

/** Where one is, once; nothing follows it, and nothing keeps it. */
const lookOnce = (): Promise<Start> =>
  new Promise((resolve) => {
    const unknown = () => resolve({ is: 'unknown', place: null });
    if (!navigator.geolocation) return unknown();
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lng } }) =>
        resolve({ is: 'here', place: { lat, lng } }),
      unknown,
      { enableHighAccuracy: true, maximumAge: 60_000, timeout: 15_000 },
    );
  });

/** Where a route begins: where one is for who allowed that before or asks for it now, else at its first stop. */
export function useStart(): { start: Start; beginHere: () => void } {
  const [start, setStart] = useState<Start>({ is: 'first', place: null });
  const beginHere = () => {
    setStart({ is: 'seeking', place: null });
    void lookOnce().then(setStart);
  };
  useEffect(() => {
    let isOpen = true;
    // Not every browser tells, and none is asked on opening a list.
    const allowed = navigator.permissions?.query({ name: 'geolocation' });
    allowed?.then(
      ({ state }) => {
        if (isOpen && state === 'granted') beginHere();
      },
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, []);
  return { start, beginHere };
}
