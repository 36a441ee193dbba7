import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Device } from '../sync/device.ts';

type Part = ComponentType<{ device: Device }>;

/** Where the app speaks about itself. It comes once the page is loaded: nobody waits for it. */
export function Corner({ device }: { device: Device }) {
  const [Notices, setNotices] = useState<Part | null>(null);
  useEffect(() => {
    const fetchPart = () =>
      void import('./notices.tsx').then(
        ({ Notices }) => setNotices(() => Notices),
        () => undefined,
      );
    if (document.readyState === 'complete') return fetchPart();
    addEventListener('load', fetchPart, { once: true });
    return () => removeEventListener('load', fetchPart);
  }, []);
  return Notices && <Notices device={device} />;
}
