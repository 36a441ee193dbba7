import type { Device } from '../sync/device.ts';
import { useOnline } from '../ui/use-online.ts';

/** Whether the server may be asked something now. */
export function useReachable(device: Device): boolean {
  const isOnline = useOnline();
  return isOnline && !device.goOffline.value;
}
