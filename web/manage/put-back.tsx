import { Icon } from '../ui/icon.tsx';

type PutBackProps = { text: string; label: string; onBack: () => void };

/** What was just taken away, and the way back. */
export function PutBack({ text, label, onBack }: PutBackProps) {
  return (
    <p class="card manage-undo" role="status">
      {text}
      <button type="button" class="button" onClick={onBack}>
        <Icon name="undo" />
        {label}
      </button>
    </p>
  );
}
