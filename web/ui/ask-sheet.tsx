import type { ComponentChildren } from 'preact';
import type { Answered } from '../sync/use-answer.ts';
import { words } from '../text/words.ts';
import { DeedProblem } from './deed-problem.tsx';
import { Sheet } from './sheet.tsx';

type AskSheetProps = {
  title: string;
  /** What happens, and what stays. */
  children: ComponentChildren;
  yes: string;
  problem: Answered<object>['problem'];
  isBusy: boolean;
  onYes: () => void;
  onClose: () => void;
};

/** Asks before something is done on the server, and says why when it was not. */
export function AskSheet({ title, children, yes, problem, isBusy, onYes, onClose }: AskSheetProps) {
  const { close, cancel } = words.value.app;
  return (
    <Sheet isModal title={title} closeLabel={close} onClose={onClose}>
      <div class="stack">
        <p>{children}</p>
        <DeedProblem problem={problem} />
        <button
          type="button"
          class="button button-do button-wide"
          disabled={isBusy}
          onClick={onYes}
        >
          {yes}
        </button>
        <button type="button" class="button button-wide" onClick={onClose}>
          {cancel}
        </button>
      </div>
    </Sheet>
  );
}
