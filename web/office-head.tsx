import { roleMay } from '../schema/actor.ts';
import { paths } from './routes.ts';
import type { Device, LaneView } from './sync/device.ts';
import { logoAddress } from './sync/house-client.ts';
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

type OfficeHeadProps = { device: Device; lane: LaneView; at: 'review' | 'plan' | 'manage' };

/** The head of the office's screens: where you are, where you can go, who you are. */
export function OfficeHead({ device, lane, at }: OfficeHeadProps) {
  const { review, plan, sync, app } = words.value;
  const waiting = device.unsent.value.find((one) => one.lane === lane.id)?.count ?? 0;
  const isOut = device.state.value === 'offline';
  const house = houseOf(device.view(lane.id).value)?.set;
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
        <a class="tab" href={paths.office()} aria-current={at === 'review' ? 'page' : undefined}>
          {review.title}
        </a>
        <a class="tab" href={paths.plan} aria-current={at === 'plan' ? 'page' : undefined}>
          {plan.title}
        </a>
        {roleMay(lane.role, 'manage') && (
          <a class="tab" href={paths.manage()} aria-current={at === 'manage' ? 'page' : undefined}>
            {review.manage}
          </a>
        )}
      </nav>
      <span class="office-who" data-testid="office-sync" data-waiting={waiting}>
        <SyncChip
          state={waiting > 0 || isOut ? 'here' : 'in'}
          label={waiting > 0 ? sync.countHere(waiting) : isOut ? sync.offline : sync.allIn}
        />
        <a class="tab" href={paths.me}>
          {lane.person?.name}
        </a>
      </span>
    </header>
  );
}
