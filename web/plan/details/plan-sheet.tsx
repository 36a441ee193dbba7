import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import type { Device, LaneView, LaneViewModel, SeenRow } from '../../sync/device.ts';
import { planningWords } from '../../text/planning/words.ts';
import { problemWords } from '../../text/problem-words.ts';
import { language, words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { IcsLink } from '../../ui/ics-link.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { SnackBar } from '../../ui/snack-bar.tsx';
import type { Save } from '../../ui/use-save.ts';
import { ClosingSheet } from '../closing/closing-sheet.tsx';
import { WhoField } from '../fields/who-field.tsx';
import { asPlanned } from '../planned.ts';
import { AboutPart } from './about-part.tsx';
import { CoursePart } from './course-part.tsx';
import { DaysPart } from './days-part.tsx';
import { PartsPart } from './parts-part.tsx';
import { PhotoChoice } from './photo-choice.tsx';
import { PlanConflicts } from './plan-conflicts.tsx';
import { TextEdit } from './text-edit.tsx';
import { useChanges } from './use-changes.ts';
import { WaitingPart } from './waiting-part.tsx';
import '../fields/fields.css';
import './plan-sheet.css';

export type PlanSheetProps = {
  device: Device;
  lane: LaneView;
  view: LaneViewModel;
  /** The follow-up. */
  row: SeenRow;
  save: Save;
  /** Whether this person plans; else it can be read. */
  mayPlan: boolean;
  /** What else is said of it, from another part of the app. */
  more?: (row: SeenRow) => ComponentChildren;
  onClose: () => void;
};

/** Everything of one follow-up. Each field is kept as soon as it is changed, and what was changed last can be taken back. */
export function PlanSheet({
  device,
  lane,
  view,
  row,
  save,
  mayPlan,
  more,
  onClose,
}: PlanSheetProps) {
  const say = planningWords.value.sheet;
  const [isClosing, setClosing] = useState(false);
  const planned = asPlanned(view.byId(row.id) ?? row);
  const { change, last, undo, forget } = useChanges(planned, save);
  const { task, owner, who, cost, before, after } = planned.set;
  const shared = { planned, mayPlan, change };
  const photo = { device, lane, view, planned, isReadOnly: !mayPlan };
  if (isClosing)
    return (
      <ClosingSheet
        device={device}
        lane={lane}
        view={view}
        row={planned}
        save={save}
        onClose={() => setClosing(false)}
      />
    );
  return (
    <Sheet isModal title={task} closeLabel={say.close} onClose={onClose}>
      <div class="plan-sheet" data-testid="plan-sheet">
        {!mayPlan && <p class="quiet">{say.readOnly}</p>}
        {planned.why && planned.why !== 'conflict' && (
          <p class="field-error">
            <Icon name="attention" />
            {problemWords(planned.why, language.value)}
          </p>
        )}
        <PlanConflicts view={view} planned={planned} save={save} />
        <CoursePart {...shared} onDone={() => setClosing(true)} />
        <AboutPart {...shared} view={view} save={save} onReplaced={onClose} />
        <section class="plan-part">
          <TextEdit
            id="plan-task-edit"
            label={words.value.plan.task}
            value={task}
            maxLength={limits.taskLength}
            isReadOnly={!mayPlan}
            isNeeded
            onSave={(text) => void change({ task: text }, say.saved)}
          />
          <WhoField
            id="plan-who"
            view={view}
            who={{ who, owner }}
            isReadOnly={!mayPlan}
            onChoose={(next) => {
              if (next.owner) void change(next, planningWords.value.who.chosen(next.owner));
            }}
          />
        </section>
        <DaysPart {...shared} />
        {planned.set.plannedOn && <IcsLink followUp={row.id} of={task} />}
        <PartsPart {...shared} />
        <WaitingPart {...shared} />
        <section class="plan-part" aria-label={say.photos}>
          <h3>{say.photos}</h3>
          <PhotoChoice
            {...photo}
            label={say.before}
            chosen={before}
            onChoose={(id) => void change({ before: id }, say.saved)}
          />
          <PhotoChoice
            {...photo}
            label={say.after}
            chosen={after}
            onChoose={(id) => void change({ after: id }, say.saved)}
          />
        </section>
        <TextEdit
          id="plan-cost"
          label={say.cost}
          hint={say.costHint}
          value={cost}
          maxLength={limits.taskLength}
          isReadOnly={!mayPlan}
          onSave={(text) => void change({ cost: text }, say.saved)}
        />
        {more?.(planned)}
        {last && (
          <div class="plan-snack">
            <SnackBar
              messageKey={last.mid}
              actions={
                last.back.length > 0
                  ? [{ label: say.undo, icon: 'undo', onPress: () => void undo() }]
                  : []
              }
              onGone={forget}
            >
              {last.words}
            </SnackBar>
          </div>
        )}
      </div>
    </Sheet>
  );
}
