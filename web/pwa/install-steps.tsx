import { useLocation } from 'preact-iso';
import { CODE_PATTERN } from '../../schema/ids.ts';
import { laneAt } from '../routes.ts';
import type { Device } from '../sync/device.ts';
import { codeWords } from '../text/format.ts';
import { pwaWords } from '../text/pwa/words.ts';
import { words } from '../text/words.ts';
import { Sheet } from '../ui/sheet.tsx';
import { InstallList } from './install-list.tsx';

/** The code of the walk on the screen, else of the last walk here: the installed app asks it again. */
function codeOf(device: Device, path: string): string | null {
  const lanes = device.lanes.value;
  const id = /^\/w\/([^/]+)/.exec(path)?.[1] ?? '';
  const lane = laneAt(lanes, id) ?? lanes.findLast(({ walk }) => walk !== null);
  if (!lane) return null;
  const row = device.view(lane.id).value.list('walk')[0];
  const code = String(row?.set.code ?? (lane.join.by === 'code' ? lane.join.code : ''));
  return CODE_PATTERN.test(code) ? code : null;
}

/** How to put the app on the home screen by hand. */
export function InstallSteps({ device, onClose }: { device: Device; onClose: () => void }) {
  const { path } = useLocation();
  const { install } = pwaWords.value;
  const code = codeOf(device, path);
  return (
    <Sheet isModal title={install.title} closeLabel={words.value.app.close} onClose={onClose}>
      <InstallList />
      <p>{install.allIn}</p>
      <p>{code ? install.codeAgain(codeWords(code)) : install.joinAgain}</p>
    </Sheet>
  );
}
