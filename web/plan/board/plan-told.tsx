import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { planBoardWords } from '../../text/plan-board/words.ts';
import { SnackBar } from '../../ui/snack-bar.tsx';
import type { Planning } from './planning.ts';

type PlanToldProps = { planning: Planning; onUndo: () => void; children: ComponentChildren };

/** What was done last, with its undo; or why nothing was. */
export function PlanTold({ planning, onUndo, children }: PlanToldProps) {
  const say = planBoardWords.value.done;
  const [isTold, setTold] = useState(true);
  const told = planning.done.value;
  const problem = planning.problem.value;
  useEffect(() => setTold(true), [told?.n]);
  return (
    <div class="plan-told">
      {children}
      {problem && (
        <SnackBar messageKey={problem} onGone={planning.forget}>
          {problem}
        </SnackBar>
      )}
      {told && isTold && !problem && (
        <SnackBar
          messageKey={`${told.n}`}
          actions={[{ label: say.undo, icon: 'undo', onPress: onUndo }]}
          onGone={() => setTold(false)}
        >
          {told.text}
        </SnackBar>
      )}
    </div>
  );
}
