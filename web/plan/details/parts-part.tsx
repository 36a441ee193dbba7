import { useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { planningWords } from '../../text/planning/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeptTick } from '../../ui/kept-tick.tsx';
import type { Planned } from '../planned.ts';
import type { Change } from './use-changes.ts';

type PartsPartProps = { planned: Planned; mayPlan: boolean; change: Change };

/** The steps of the work: add one, tick it, put it earlier or later, take it away. */
export function PartsPart({ planned, mayPlan, change }: PartsPartProps) {
  const say = planningWords.value.sheet;
  const { parts } = planned.set;
  const [text, setText] = useState('');
  const isFull = parts.length >= limits.planParts;
  const put = (next: Planned['set']['parts'], words: string) => change({ parts: next }, words);
  const add = async (event: Event) => {
    event.preventDefault();
    const added = text.trim();
    if (!added || isFull) return;
    if (await put([...parts, { text: added, isDone: false }], say.partAdded(added))) setText('');
  };
  const swap = (from: number, to: number) => {
    const next = [...parts];
    const [moved] = next.splice(from, 1);
    if (!moved) return;
    next.splice(to, 0, moved);
    void put(next, say.partMoved(moved.text, to + 1));
  };
  return (
    <section class="plan-part" aria-label={say.parts}>
      <h3>
        {say.parts}{' '}
        {parts.length > 0 && (
          <span class="count">
            {say.partsCount(parts.filter(({ isDone }) => isDone).length, parts.length)}
          </span>
        )}
      </h3>
      <ol class="plan-parts">
        {parts.map((part, at) => (
          <li key={at} data-testid="plan-step">
            <KeptTick
              checked={part.isDone}
              disabled={!mayPlan}
              onTick={(isDone) =>
                put(
                  parts.map((one, n) => (n === at ? { ...one, isDone } : one)),
                  say.partDone(part.text, isDone),
                )
              }
            >
              {part.text}
            </KeptTick>
            {mayPlan && (
              <span class="plan-part-moves">
                <button
                  type="button"
                  class="button button-quiet plan-up"
                  aria-label={say.up(part.text)}
                  disabled={at === 0}
                  onClick={() => swap(at, at - 1)}
                >
                  <Icon name="chevron" />
                </button>
                <button
                  type="button"
                  class="button button-quiet plan-down"
                  aria-label={say.down(part.text)}
                  disabled={at === parts.length - 1}
                  onClick={() => swap(at, at + 1)}
                >
                  <Icon name="chevron" />
                </button>
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={say.remove(part.text)}
                  onClick={() =>
                    void put(
                      parts.filter((_, n) => n !== at),
                      say.partRemoved(part.text),
                    )
                  }
                >
                  <Icon name="close" />
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {mayPlan &&
        (isFull ? (
          <p class="quiet">{say.partsFull}</p>
        ) : (
          <form class="plan-add" onSubmit={add}>
            <div class="field">
              <label for="plan-part">{say.part}</label>
              <input
                id="plan-part"
                class="input"
                maxLength={limits.taskLength}
                value={text}
                onInput={({ currentTarget }) => setText(currentTarget.value)}
              />
            </div>
            <button type="submit" class="button">
              <Icon name="plus" />
              {say.addPart}
            </button>
          </form>
        ))}
    </section>
  );
}
