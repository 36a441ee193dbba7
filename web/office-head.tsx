import { type OfficeTab, officeTabs } from './office-tabs.ts';
import { paths } from './routes.ts';
import type { Device, LaneView } from './sync/device.ts';
import { logoAddress } from './sync/house-client.ts';
import { standingOf } from './sync/standing.ts';
import { words } from './text/words.ts';
import { HouseLogo } from './ui/house-logo.tsx';
import { houseOf } from './ui/house-row.ts';
import { later } from './ui/later.tsx';
import { Plate } from './ui/plate.tsx';
import { SyncChip } from './ui/sync-chip.tsx';
import './office.css';

const HouseColours = later(
  () => import('./house.tsx').then(({ HouseColours }) => HouseColours),
  true,
);

const WaitingLink = later(async () => (await import('./waiting-link.tsx')).WaitingLink, true);

/** On a phone the line of tabs is longer than the screen. */
const intoSight = (tab: HTMLElement | null) =>
  tab?.parentElement?.scrollTo({ left: tab.offsetLeft - tab.parentElement.offsetLeft - 48 });

type OfficeHeadProps = { device: Device; lane: LaneView; at: OfficeTab };

/** The head of the office's screens: where you are, where you can go, who you are. */
export function OfficeHead({ device, lane, at }: OfficeHeadProps) {
  const { review, sync, app } = words.value;
  const { is, waiting, photos } = standingOf(device, lane);
  const isOut = device.state.value === 'offline';
  const label =
    waiting > 0
      ? sync.countHere(waiting)
      : isOut
        ? sync.offline
        : is === 'missing'
          ? sync.attention
          : photos > 0
            ? sync.photosHere(photos)
            : is === 'in'
              ? sync.allIn
              : sync.checking;
  const view = device.view(lane.id).value;
  const house = houseOf(view)?.set;
  return (
    <header class="office-head">
      <a class="office-home" href={paths.start}>
        <Plate isSmall title={app.name} />
      </a>
      <HouseColours device={device} lane={lane} />
      {house?.logo && (
        <HouseLogo
          address={logoAddress(lane.organisation?.slug ?? '', house.logo, lane.id)}
          label={house.name}
        />
      )}
      <nav aria-label={review.nav}>
        {officeTabs(lane.role).map((tab) => (
          <a
            key={tab.at}
            class="tab"
            href={tab.href}
            aria-current={at === tab.at ? 'page' : undefined}
            ref={at === tab.at ? intoSight : undefined}
          >
            {tab.name}
          </a>
        ))}
      </nav>
      <span class="office-who" data-testid="office-sync" data-waiting={waiting} data-standing={is}>
        <SyncChip
          state={
            is === 'in' && !isOut
              ? 'in'
              : is === 'missing'
                ? 'attention'
                : is === 'checking'
                  ? 'sending'
                  : 'here'
          }
          label={label}
        />
        <WaitingLink view={view} isHere={at === 'attention'} />
        <a class="tab" href={paths.me}>
          {lane.person?.name}
        </a>
      </span>
    </header>
  );
}
