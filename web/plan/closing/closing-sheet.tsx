import { useState } from 'preact/hooks';
import type { Device, LaneView, LaneViewModel, SeenRow } from '../../sync/device.ts';
import { isAbout } from '../../text/about-find.ts';
import { dayOf } from '../../text/format.ts';
import { planningWords } from '../../text/planning/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useDraftText } from '../../ui/use-draft-text.ts';
import type { Save } from '../../ui/use-save.ts';
import { asPlanned, madeHere } from '../planned.ts';
import { thingWords } from '../thing-words.ts';
import { type Gap, type GateFields, gapsIn, gateDrafts, unsaid } from './gate.ts';
import { OutcomeFields } from './outcome-fields.tsx';
import { type Raiser, raisedBy } from './raised.ts';
import { RaiserLine } from './raiser-line.tsx';
import { raiserWords } from './raiser-words.ts';
import { SaidFields } from './said-fields.tsx';
import './closing.css';

export type ClosingSheetProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  /** The follow-up. */
  row: SeenRow;
  save: Save;
  onClose: () => void;
};

/** Before something is done, everyone who raised it hears what came of it: asked here, and kept in one save. */
export function ClosingSheet({ device, lane, view, row, save, onClose }: ClosingSheetProps) {
  const say = planningWords.value.gate;
  const planned = asPlanned(row);
  const raisers = raisedBy(view, planned);
  const today = dayOf(Date.now());
  const kept = useDraftText(`${planned.id} gate`, '');
  const [fields, setFields] = useState<GateFields>({
    how: '',
    text: kept.text,
    on: today,
    own: {},
    again: [],
    outcome: planned.set.outcome,
    after: planned.set.after,
    reports: {},
    open: stillWorkedOn(view, planned.id, raisers),
  });
  const change = (next: GateFields) => {
    kept.write(next.text);
    setFields(next);
  };
  const [isTried, setTried] = useState(false);
  const gaps = gapsIn(raisers, fields, today);
  const count = raisers.filter((one) => unsaid(one, fields).length > 0).length;

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    const [first] = gaps;
    if (first) return document.getElementById(placeOf(first))?.focus();
    const drafts = gateDrafts(view, planned, raisers, fields, today, madeHere);
    if (!(await save(drafts, say.saved(count)))) return;
    kept.done('');
    onClose();
  };

  return (
    <Sheet isModal title={say.title} closeLabel={say.close} onClose={onClose}>
      <form class="gate" onSubmit={submit} noValidate data-testid="gate">
        <p>
          <strong>{planned.set.task}</strong>
        </p>
        <p class="quiet">{say.intro}</p>
        {raisers.some((one) => !one.isKid && unsaid(one, fields).length > 0) && (
          <SaidFields
            view={view}
            fields={fields}
            hasResident={raisers.some((one) => one.kind === 'concern' && !one.wantsNone)}
            onChange={change}
          />
        )}
        <ul class="gate-raisers" aria-label={say.who(raisers.length)}>
          {raisers.map((one) => (
            <RaiserLine
              key={one.key}
              view={view}
              raiser={one}
              fields={fields}
              today={today}
              onChange={change}
            />
          ))}
        </ul>
        <OutcomeFields
          device={device}
          lane={lane}
          view={view}
          planned={planned}
          fields={fields}
          onChange={change}
        />
        {isTried && gaps.length > 0 && (
          <div class="field-error" role="alert" data-testid="gate-missing">
            <Icon name="attention" />
            <div>
              <p>{say.missingTitle}</p>
              <ul>
                {gaps.map((gap) => (
                  <li key={`${gap.of} ${gap.why}`}>{gapWords(view, raisers, gap)}</li>
                ))}
              </ul>
            </div>
          </div>
        )}
        <button type="submit" class="button button-do button-wide" data-testid="gate-save">
          <Icon name="check" />
          {say.saveAll(count)}
        </button>
        <p class="quiet">{say.offline}</p>
      </form>
    </Sheet>
  );
}

/** Where each thing that may be missing is filled in. */
function placeOf({ of, why }: Gap): string {
  const places: Record<Gap['why'], string> = {
    text: of ? `gate-${of}-text` : 'gate-text',
    tooLong: of ? `gate-${of}-text` : 'gate-text',
    forChild: `gate-${of}-sentence`,
    how: of ? `gate-${of}-how` : 'gate-how',
    day: 'gate-on',
    number: `gate-number-${of}`,
    reportDay: `gate-number-on-${of}`,
    outcomeTooLong: 'gate-outcome',
  };
  return places[why];
}

/** What other work goes on for stays open, unless somebody says otherwise. */
function stillWorkedOn(view: LaneViewModel, id: string, raisers: readonly Raiser[]): string[] {
  const others = view
    .list('follow_up')
    .filter((one) => one.id !== id && !['done', 'dropped'].includes(String(one.set.status)));
  return raisers
    .flatMap(({ things }) => things.map((thing) => thing.id))
    .filter((thing) => others.some(({ set }) => isAbout(set, thing)));
}

function gapWords(view: LaneViewModel, raisers: readonly Raiser[], { of, why }: Gap): string {
  const say = planningWords.value.gate;
  if (!of) return say.gaps[why];
  const raiser = raisers.find(({ key }) => key === of);
  const who = raiser ? raiserWords(view, raiser) : thingWords(view.byId(of));
  return say.of(who, say.gaps[why]);
}
