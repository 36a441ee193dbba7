import { answerWords } from '../text/answer/words.ts';
import { FormProblem } from './form-problem.tsx';

type FormEndProps = { problem: string; save: string; testId: string; onClose: () => void };

/** What is wrong with a form, the button that saves it, and the way out. */
export function FormEnd({ problem, save, testId, onClose }: FormEndProps) {
  return (
    <>
      <FormProblem problem={problem} />
      <div class="wrap">
        <button type="submit" class="button button-home" data-testid={testId}>
          {save}
        </button>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {answerWords.value.cancel}
        </button>
      </div>
    </>
  );
}
