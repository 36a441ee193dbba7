import type { Import } from '../../../schema/register/wire.ts';
import { registerWords } from '../../text/register/words.ts';
import { Icon } from '../../ui/icon.tsx';

/** It is in, and can go out again. */
export function DoneCard({
  taken,
  onUndo,
  onClose,
}: {
  taken: Import;
  onUndo: () => void;
  onClose: () => void;
}) {
  const say = registerWords.value;
  const { name, added, changed, same } = taken;
  return (
    <section class="card register-done" aria-labelledby="register-done">
      <Icon name="check" size={32} />
      <div>
        <h2 id="register-done">{say.done(name)}</h2>
        <p>{say.doneWhat(added, changed, same)}</p>
      </div>
      <div class="wrap">
        <button type="button" class="button" onClick={onUndo}>
          <Icon name="undo" />
          {say.undo}
        </button>
        <button type="button" class="button button-quiet" onClick={onClose}>
          {say.close}
        </button>
      </div>
    </section>
  );
}
