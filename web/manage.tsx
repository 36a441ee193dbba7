import { roleMay } from '../schema/actor.ts';
import { HouseSection } from './manage/house-section.tsx';
import { KeepingSection } from './manage/keeping-section.tsx';
import { ManageFrame, type Section } from './manage/manage-frame.tsx';
import { PromisesSection } from './manage/promises-section.tsx';
import { TeamsSection } from './manage/teams-section.tsx';
import { OfficeGate } from './office-gate.tsx';
import { OfficeHead } from './office-head.tsx';
import type { Device } from './sync/device.ts';
import { manageWords } from './text/manage/words.ts';
import { later } from './ui/later.tsx';

const RegisterSection = later(() =>
  import('./manage/register/register-section.tsx').then(({ RegisterSection }) => RegisterSection),
);

const sections: readonly [Section, ...Section[]] = [
  { at: 'teams', title: () => manageWords.value.teamsTitle, Content: TeamsSection },
  { at: 'adressen', title: () => manageWords.value.addressesTitle, Content: RegisterSection },
  { at: 'organisatie', title: () => manageWords.value.house.title, Content: HouseSection },
  { at: 'beloften', title: () => manageWords.value.promises.title, Content: PromisesSection },
  { at: 'bewaren', title: () => manageWords.value.keeping.title, Content: KeepingSection },
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
            <open.Content device={device} lane={lane} />
          </ManageFrame>
        </div>
      );
    }}
  </OfficeGate>
);
