import { useId } from 'preact/hooks';
import './conflict.css';

type Version = { label: string; value: string; button: string; onChoose: () => void };

type ConflictChoiceProps = {
  title: string;
  stands: Version;
  later: Version;
};

/** Two values of one field side by side; a person chooses. */
export function ConflictChoice({ title, stands, later }: ConflictChoiceProps) {
  const id = useId();
  return (
    <section class="conflict" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div class="conflict-sides">
        {[stands, later].map(({ label, value, button, onChoose }) => (
          <div key={label} class="card">
            <p class="row-line">{label}</p>
            <p>
              <strong>{value}</strong>
            </p>
            <button type="button" class="button button-wide" onClick={onChoose}>
              {button}
            </button>
          </div>
        ))}
      </div>
    </section>
  );
}
