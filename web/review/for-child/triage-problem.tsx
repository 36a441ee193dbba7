import { Icon } from '../../ui/icon.tsx';
import type { Triage } from '../triage/triage.ts';

/** Why the last thing was not kept. */
export function TriageProblem({ triage }: { triage: Triage }) {
  const problem = triage.problem.value;
  if (!problem) return null;
  return (
    <p class="field-error" role="alert">
      <Icon name="attention" />
      {problem}
    </p>
  );
}
