import '../ui/conflict.css';
import type { Decision } from '../../schema/debrief.ts';
import type { LaneViewModel } from '../sync/device.ts';
import { debriefWords } from '../text/debrief/words.ts';
import type { Item } from './debrief-items.ts';
import { alsoSaid } from './deciding.ts';
import { decisionWords } from './item-words.ts';

type AlsoSaidProps = {
  item: Item;
  view: LaneViewModel;
  mayDecide: boolean;
  onUse: (decision: Decision) => void;
};

/** Two screens that chose at once: what came first stands, the other is beside it, and a person chooses. */
export function AlsoSaid({ item, view, mayDecide, onUse }: AlsoSaidProps) {
  const say = debriefWords.value;
  const others = alsoSaid(item);
  if (!item.decided || others.length === 0) return null;
  const stands = item.decided.decision;
  const sides = [
    { label: say.stands, decision: stands },
    ...others.map((decision) => ({ label: say.alsoSaid, decision })),
  ];
  return (
    <section class="conflict" aria-label={say.alsoSaid} data-testid="also-said">
      <p>{say.alsoSaidHint}</p>
      <div class="conflict-sides">
        {sides.map(({ label, decision }) => (
          <div key={decisionWords(decision, view)} class="card">
            <p class="row-line">{label}</p>
            <p>
              <strong>{decisionWords(decision, view)}</strong>
            </p>
            {mayDecide && (
              <button type="button" class="button button-wide" onClick={() => onUse(decision)}>
                {say.useThis}
              </button>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
