import type { SeenRow } from '../../sync/device.ts';
import { planningWords } from '../../text/planning/words.ts';
import { type GateFields, type ReportEnd, reportOf } from './gate.ts';

type EndFieldsProps = {
  row: SeenRow;
  fields: GateFields;
  today: string;
  onChange: (fields: GateFields) => void;
};

const ends = ['forwarded', 'resident', 'heard'] as const;

/** Whether the answer closes what was raised; a concern needs to know how its report ended, and stays open as long as it does not. */
export function EndFields({ row, fields, today, onChange }: EndFieldsProps) {
  const say = planningWords.value.gate;
  if (row.set.duplicateOf) return null;
  const { id } = row;
  const kept = reportOf(row, today);
  if (row.kind === 'observation' || kept.as) {
    const others = fields.open.filter((one) => one !== id);
    return (
      <label class="choice">
        <input
          type="checkbox"
          checked={!fields.open.includes(id)}
          onChange={({ currentTarget }) =>
            onChange({ ...fields, open: currentTarget.checked ? others : [...others, id] })
          }
        />
        {row.kind === 'observation' ? say.closeFind : say.closeConcern}
      </label>
    );
  }
  const report = fields.reports[id] ?? kept;
  const change = (more: Partial<ReportEnd>) =>
    onChange({ ...fields, reports: { ...fields.reports, [id]: { ...report, ...more } } });
  return (
    <>
      <div class="field">
        <label for={`gate-report-${id}`}>{say.report}</label>
        <select
          id={`gate-report-${id}`}
          class="input"
          value={report.as}
          onChange={({ currentTarget }) =>
            change({ as: ends.find((end) => end === currentTarget.value) ?? '' })
          }
        >
          <option value="">{say.leaveOpen}</option>
          {ends.map((end) => (
            <option key={end} value={end}>
              {say.as[end]}
            </option>
          ))}
        </select>
      </div>
      {report.as === 'forwarded' && (
        <div class="pair">
          <div class="field">
            <label for={`gate-number-${id}`}>{say.number}</label>
            <input
              id={`gate-number-${id}`}
              class="input"
              maxLength={60}
              value={report.number}
              onInput={({ currentTarget }) => change({ number: currentTarget.value })}
            />
          </div>
          <div class="field">
            <label for={`gate-number-on-${id}`}>{say.numberOn}</label>
            <input
              id={`gate-number-on-${id}`}
              class="input"
              type="date"
              value={report.on}
              onInput={({ currentTarget }) => change({ on: currentTarget.value })}
            />
          </div>
        </div>
      )}
    </>
  );
}
