import type { LaneView, LaneViewModel } from '../../sync/device.ts';
import { deskWords } from '../../text/desk/words.ts';
import type { Find } from '../../text/finds.ts';
import { words } from '../../text/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { later } from '../../ui/later.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { MergeForm } from '../duplicates/merge-form.tsx';
import type { Finder } from '../finder/finder.ts';
import { AnswerForm } from './answer-form.tsx';
import { AssignForm } from './assign-form.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { LabelForm } from './label-form.tsx';
import { LaterForm } from './later-form.tsx';
import { NotOursForm } from './not-ours-form.tsx';
import type { Triage, TriageAsk } from './triage.ts';

export type AskProps = {
  view: LaneViewModel;
  lane: LaneView;
  finder: Finder;
  /** What is decided on, at least one. */
  finds: readonly Find[];
  triage: Triage;
  /** `isKept` is a deed's outcome: kept, and there is nothing more to ask. */
  onDone: (isKept: boolean) => void;
};

const ChildAnswerForm = later(
  async () => (await import('../for-child/child-answer-form.tsx')).ChildAnswerForm,
);

const forms = {
  merge: MergeForm,
  notOurs: NotOursForm,
  later: LaterForm,
  assign: AssignForm,
  label: LabelForm,
  handOver: HandOverForm,
  answer: AnswerForm,
  childAnswer: ChildAnswerForm,
} as const;

/** What a decision asks for before it is taken. A refusal stands in the sheet, with what was typed. */
export function TriageSheet({
  ask,
  onClose,
  ...rest
}: Omit<AskProps, 'onDone'> & { ask: TriageAsk; onClose: () => void }) {
  const Form = forms[ask];
  const problem = rest.triage.problem.value;
  return (
    <Sheet
      isModal
      title={deskWords.value.sheet[ask]}
      closeLabel={words.value.app.close}
      onClose={onClose}
    >
      <div class="stack" data-testid="triage-sheet">
        {problem && (
          <p class="field-error" role="alert">
            <Icon name="attention" />
            {problem}
          </p>
        )}
        <Form {...rest} onDone={(isKept) => isKept && onClose()} />
      </div>
    </Sheet>
  );
}
