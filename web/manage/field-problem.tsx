import { Icon } from '../ui/icon.tsx';

/** What is wrong with the field `id`, for its `aria-describedby`. */
export const FieldProblem = ({ id, text }: { id: string; text: string }) => (
  <p id={`${id}-problem`} class="field-error" role="alert">
    <Icon name="attention" />
    {text}
  </p>
);
