import { roleMay } from '../schema/actor.ts';
import { CheckupSection } from './manage/checkup-section.tsx';
import { ManageFrame, type Section } from './manage/manage-frame.tsx';
import { PeopleSection } from './manage/people-section.tsx';
import { OfficeGate } from './office-gate.tsx';
import { OfficeHead } from './office-head.tsx';
import type { Device } from './sync/device.ts';
import { manageWords } from './text/manage/words.ts';
import { later } from './ui/later.tsx';

const TeamsSection = later(() =>
  import('./manage/teams-section.tsx').then(({ TeamsSection }) => TeamsSection),
);
const HouseSection = later(() =>
  import('./manage/house-section.tsx').then(({ HouseSection }) => HouseSection),
);
const OffersSection = later(() =>
  import('./manage/offers/offers-section.tsx').then(({ OffersSection }) => OffersSection),
);
const PromisesSection = later(() =>
  import('./manage/promises-section.tsx').then(({ PromisesSection }) => PromisesSection),
);
const RegisterSection = later(() =>
  import('./manage/register/register-section.tsx').then(({ RegisterSection }) => RegisterSection),
);
const DevicesSection = later(() =>
  import('./manage/devices-section.tsx').then(({ DevicesSection }) => DevicesSection),
);
const KeepingSection = later(() =>
  import('./manage/keeping-section.tsx').then(({ KeepingSection }) => KeepingSection),
);
const AuditSection = later(() =>
  import('./manage/audit-section.tsx').then(({ AuditSection }) => AuditSection),
);

const sections: readonly [Section, ...Section[]] = [
  { at: 'mensen', title: () => manageWords.value.people.title, Content: PeopleSection },
  { at: 'teams', title: () => manageWords.value.teamsTitle, Content: TeamsSection },
  { at: 'organisatie', title: () => manageWords.value.house.title, Content: HouseSection },
  { at: 'aanbod', title: () => manageWords.value.offersTitle, Content: OffersSection },
  { at: 'beloften', title: () => manageWords.value.promises.title, Content: PromisesSection },
  { at: 'adressen', title: () => manageWords.value.addressesTitle, Content: RegisterSection },
  { at: 'toestellen', title: () => manageWords.value.devices.title, Content: DevicesSection },
  { at: 'bewaren', title: () => manageWords.value.keeping.title, Content: KeepingSection },
  { at: 'nachtcontrole', title: () => manageWords.value.checkupTitle, Content: CheckupSection },
  { at: 'logboek', title: () => manageWords.value.audit.title, Content: AuditSection },
];

/** What only a manager sees: the people, what the organisation owns and says, and what was done. */
export const OfficeManage = ({ device, section }: { device: Device; section?: string }) => (
  <OfficeGate device={device} mayEnter={(role) => roleMay(role, 'manage')}>
    {(lane) => {
      const open = sections.find(({ at }) => at === section) ?? sections[0];
      return (
        <div class="office">
          <OfficeHead device={device} lane={lane} at="manage" />
          <ManageFrame sections={sections} open={open}>
            <open.Content key={open.at} device={device} lane={lane} />
          </ManageFrame>
        </div>
      );
    }}
  </OfficeGate>
);
