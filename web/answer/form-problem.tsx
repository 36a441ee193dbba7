import { Icon } from '../ui/icon.tsx';

/** What is wrong with what was filled in; nothing as long as it is ''. */
export function FormProblem({ problem }: { problem: string }) {
  if (!problem) return null;
  return (
    <p class="field-error" role="alert">
      <Icon name="attention" />
      {problem}
    </p>
  );
}
