import { useLocation } from 'preact-iso';
import { CODE_PATTERN } from '../../schema/ids.ts';
import { laneAt } from '../routes.ts';
import type { Device } from '../sync/device.ts';
import { codeWords } from '../text/format.ts';
import { pwaWords } from '../text/pwa/words.ts';
import { words } from '../text/words.ts';
import { Sheet } from '../ui/sheet.tsx';
import { InstallPicture, type InstallStep } from './install-picture.tsx';

const steps: readonly InstallStep[] = ['share', 'add', 'open'];

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

/** Three pictures, as on the phone itself. */
export function InstallSteps({ device, onClose }: { device: Device; onClose: () => void }) {
  const { path } = useLocation();
  const { install } = pwaWords.value;
  const code = codeOf(device, path);
  return (
    <Sheet isModal title={install.title} closeLabel={words.value.app.close} onClose={onClose}>
      <ol class="install-steps">
        {steps.map((step) => (
          <li key={step}>
            <InstallPicture step={step} />
            <span>{install.steps[step]}</span>
          </li>
        ))}
      </ol>
      <p>{install.allIn}</p>
      <p>{code ? install.codeAgain(codeWords(code)) : install.joinAgain}</p>
    </Sheet>
  );
}
