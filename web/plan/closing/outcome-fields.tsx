import type { Device, LaneView, LaneViewModel } from '../../sync/device.ts';
import { planningWords } from '../../text/planning/words.ts';
import { PhotoChoice } from '../details/photo-choice.tsx';
import type { Planned } from '../planned.ts';
import type { GateFields } from './gate.ts';

type OutcomeFieldsProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  planned: Planned;
  fields: GateFields;
  onChange: (fields: GateFields) => void;
};

/** What came of it, for colleagues, and the photo of afterwards. */
export function OutcomeFields(props: OutcomeFieldsProps) {
  const { device, lane, view, planned, fields, onChange } = props;
  const say = planningWords.value.gate;
  return (
    <>
      <div class="field">
        <label for="gate-outcome">{say.outcome}</label>
        <textarea
          id="gate-outcome"
          class="input"
          value={fields.outcome}
          aria-describedby="gate-outcome-hint"
          onInput={({ currentTarget }) => onChange({ ...fields, outcome: currentTarget.value })}
        />
        <p class="field-hint" id="gate-outcome-hint">
          {say.outcomeHint}
        </p>
      </div>
      <PhotoChoice
        device={device}
        lane={lane}
        view={view}
        planned={planned}
        label={say.after}
        chosen={fields.after}
        onChoose={(after) => onChange({ ...fields, after })}
      />
    </>
  );
}
