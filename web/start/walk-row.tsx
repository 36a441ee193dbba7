import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView } from '../sync/device.ts';
import { momentWords } from '../text/format.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';

/** One walk on this device, by its name if that is known here. */
export function WalkRow({ device, lane }: { device: Device; lane: LaneView }) {
  const { start } = words.value;
  const walk = device.view(lane.id).value.list('walk')[0];
  const byCode = lane.join.by === 'code' ? start.looseWalk(lane.join.code) : start.unknownWalk;
  return (
    <a class="row" href={paths.walk(nameInPath(lane))}>
      <Icon name="map" />
      <span>
        <span class="row-title">{walk ? String(walk.set.name) : byCode}</span>
        <span class="row-line">
          {lane.nickname} · {momentWords(lane.openedAt, language.value)}
        </span>
      </span>
      <Icon name="chevron" />
    </a>
  );
}
