import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { isStaff, worksInOffice } from '../../schema/actor.ts';
import { pause as startPause } from '../map/pause.ts';
import { nameInPath, paths } from '../routes.ts';
import type { Device, LaneView, LaneViewModel } from '../sync/device.ts';
import { captureWords } from '../text/capture/words.ts';
import { togetherWords } from '../text/together/words.ts';
import { words } from '../text/words.ts';
import { announce } from '../ui/announcer.tsx';
import { COVER_ICON, coverScreen } from '../ui/cover-button.tsx';
import { houseOf } from '../ui/house-row.ts';
import { Drawing, Icon } from '../ui/icon.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { walkPaths } from '../walk-paths.ts';
import { HoldButton } from './hold-button.tsx';
import { HouseLines } from './house-lines.tsx';

type WalkMenuProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  onKeys: () => void;
  onClose: () => void;
  /** Rows about other things than the walk. */
  children: ComponentChildren;
};

/** What one rarely needs on a walk. Only one row ends it, and looks first whether all is in. */
export function WalkMenu({ device, lane, view, onKeys, onClose, children }: WalkMenuProps) {
  const { walk, app } = words.value;
  const { mine, keys, atDoor } = captureWords.value;
  const { menu, cover, pause } = togetherWords.value;
  const { route } = useLocation();
  const row = view.list('walk')[0];
  const house = houseOf(view);
  const isLeader = row !== undefined && row.by === lane.maker;
  const me = nameInPath(lane);

  return (
    <Sheet isModal title={walk.menu} closeLabel={app.close} onClose={onClose}>
      <nav class="rows menu" aria-label={walk.menu}>
        <a class="row" href={paths.share(me)}>
          <Icon name="share" />
          {walk.share}
        </a>
        {isStaff(lane.role) && (
          <a class="row" href={paths.door(me)}>
            <Icon name="door" />
            {atDoor}
          </a>
        )}
        <button
          type="button"
          class="row"
          onClick={() => {
            onClose();
            void coverScreen();
          }}
        >
          <Drawing d={COVER_ICON} />
          {cover.open}
        </button>
        <button
          type="button"
          class="row"
          onClick={() => {
            startPause(true);
            announce(pause.on);
            onClose();
          }}
        >
          <Drawing d="M8.5 5V19M15.5 5V19" />
          {pause.open}
        </button>
        <a class="row" href={walkPaths.streets(me)}>
          <Icon name="map" />
          {menu.streets}
        </a>
        <a class="row" href={paths.along(me)}>
          <Icon name="person" />
          <span>
            {walk.along}
            {(isLeader || worksInOffice(lane.role)) && <span class="row-line">{menu.along}</span>}
          </span>
        </a>
        <HoldButton
          label={menu.handIn}
          what={isLeader || isStaff(lane.role) ? menu.handInClose : menu.handInFirst}
          how={menu.hold}
          yes={menu.holdYes}
          no={menu.holdNo}
          onHeld={() => route(walkPaths.handIn(me))}
        />
        <a class="row" href={walkPaths.debrief(me)}>
          <Icon name="note" />
          {menu.debrief}
        </a>
        <a class="row" href={walkPaths.ready(me)}>
          <Icon name="check" />
          {menu.ready}
        </a>
        <a class="row" href={paths.mine(me)}>
          <Icon name="pencil" />
          {mine.open}
        </a>
        <a class="row" href={paths.unsent}>
          <Icon name="device" />
          {walk.unsent}
        </a>
        <button
          type="button"
          class="row"
          onClick={() => {
            void device.syncNow();
            onClose();
          }}
        >
          <Icon name="upload" />
          {walk.syncNow}
        </button>
        {children}
        <button type="button" class="row" onClick={onKeys}>
          <Icon name="keys" />
          {keys.open}
        </button>
        <a class="row" href={paths.start}>
          <Icon name="back" />
          {walk.leave}
        </a>
        <a class="row" href={paths.debug}>
          <Icon name="more" />
          {walk.debug}
        </a>
      </nav>
      {house && <HouseLines house={house} />}
    </Sheet>
  );
}
