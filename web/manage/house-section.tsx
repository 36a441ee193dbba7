import { manageWords } from '../text/manage/words.ts';
import { words } from '../text/words.ts';
import { houseOf } from '../ui/house-row.ts';
import { useSave } from '../ui/use-save.ts';
import { HouseForm } from './house-form.tsx';
import { LogoField } from './logo-field.tsx';
import type { SectionProps } from './manage-frame.tsx';
import { SettingConflicts } from './setting-conflicts.tsx';

/** The fields of the organisation's row that are looked after here. */
const own = ['name', 'phone', 'mail', 'welcome', 'aboutData', 'colourPlace', 'colourAction'];

/** Who the organisation is and what it says. */
export function HouseSection({ device, lane }: SectionProps) {
  const say = manageWords.value.house;
  const view = device.view(lane.id).value;
  const { save, problem } = useSave(
    (drafts) => device.save(lane.id, drafts),
    words.value.app.notSaved,
  );
  const row = houseOf(view);
  if (!row) return <p role="status">{words.value.app.loading}</p>;
  return (
    <>
      <p class="quiet">{say.intro}</p>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <SettingConflicts view={view} row={row} fields={own} save={save} />
      <HouseForm row={row} save={save} />
      <LogoField device={device} lane={lane} row={row} />
    </>
  );
}
