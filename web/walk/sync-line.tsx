import { paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { standingOf } from '../sync/standing.ts';
import { firstWords } from '../text/first/words.ts';
import { Icon } from '../ui/icon.tsx';

/** How the sending goes: calm without a signal, and always how much is still only here. */
export function SyncLine({ device, lane }: { device: Device; lane: LaneView }) {
  const { sync } = firstWords.value;
  const state = device.state.value;
  const { is, waiting, photos } = standingOf(device, lane);
  const isCalm = state !== 'offline' && state !== 'problem';
  return (
    <div
      class="sync-line"
      data-testid="sync-line"
      data-state={state}
      data-waiting={waiting}
      data-standing={is}
    >
      {state === 'offline' && (
        <span class="chip chip-floating quiet">
          <Icon name="cloud-off" size={20} />
          {sync.offline}
        </span>
      )}
      {state === 'problem' && (
        <span class="chip chip-floating">
          <Icon name="attention" size={20} />
          {sync.problem}
        </span>
      )}
      {is === 'missing' && (
        <a class="chip chip-floating" href={paths.unsent}>
          <Icon name="attention" size={20} />
          {sync.attention}
        </a>
      )}
      {waiting + photos > 0 && (
        <a class="chip chip-floating" href={paths.unsent}>
          <Icon name="upload" size={20} />
          {waiting > 0 ? sync.countHere(waiting + photos) : sync.photosHere(photos)}
        </a>
      )}
      {is === 'checking' && isCalm && (
        <span class="chip chip-floating quiet">
          <Icon name="upload" size={20} />
          {sync.checking}
        </span>
      )}
      {is === 'in' && isCalm && (
        <span class="chip chip-floating all-in">
          <Icon name="check" size={20} />
          {sync.allIn}
        </span>
      )}
    </div>
  );
}
