import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AreasBook } from '../sync/areas-here.ts';
import type { Device, LaneView } from '../sync/device.ts';

/** The organisation's neighbourhoods by name, as they were kept here and then as the server has them. */
export function usePlaces(
  device: Device,
  lane: LaneView,
): readonly { code: string; name: string }[] {
  const [book, setBook] = useState<AreasBook | null>(null);
  useEffect(() => {
    import('../sync/areas-here.ts').then(
      ({ areasBook }) => setBook(areasBook),
      () => undefined,
    );
  }, []);
  useEffect(() => void book?.refresh(device, lane), [book, lane.id]);
  const here = useMemo(() => book?.here(device, lane), [book, device, lane]);
  return here?.value.areas.neighbourhoods ?? [];
}
