import { useRef, useState } from 'preact/hooks';
import { limits } from '../../../schema/limits.ts';
import { planningWords } from '../../text/planning/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { KeptTick } from '../../ui/kept-tick.tsx';
import type { Planned } from '../planned.ts';
import type { Change } from './use-changes.ts';

type PartsPartProps = { planned: Planned; mayPlan: boolean; change: Change };
type Parts = Planned['set']['parts'];

/** The steps of the work: add one, tick it, put it earlier or later, take it away. */
export function PartsPart({ planned, mayPlan, change }: PartsPartProps) {
  const say = planningWords.value.sheet;
  const { parts } = planned.set;
  const [text, setText] = useState('');
  const isFull = parts.length >= limits.planParts;
  const latest = useRef({ parts, change });
  latest.current = { parts, change };
  const keeping = useRef<Promise<unknown>>(Promise.resolve());
  /** On top of what was done before, also of what is still being kept. */
  const put = (to: (now: Parts) => Parts, words: string): Promise<boolean> => {
    const next = keeping.current.then(() => {
      const { current: now } = latest;
      return now.change({ parts: to(now.parts) }, words);
    });
    keeping.current = next;
    return next;
  };
  const add = async (event: Event) => {
    event.preventDefault();
    const added = text.trim();
    if (!added || isFull) return;
    // What is typed while it is being kept is the next one.
    setText('');
    const isKept = await put(
      (now) => [...now, { text: added, isDone: false }],
      say.partAdded(added),
    );
    if (!isKept) setText((typed) => typed || added);
  };
  const swap = (part: Parts[number], from: number, to: number) =>
    void put(
      (now) => (isAt(now, from, part) ? moved(now, from, to) : now),
      say.partMoved(part.text, to + 1),
    );
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
                  (now) =>
                    isAt(now, at, part)
                      ? now.map((one, n) => (n === at ? { ...one, isDone } : one))
                      : now,
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
                  onClick={() => swap(part, at, at - 1)}
                >
                  <Icon name="chevron" />
                </button>
                <button
                  type="button"
                  class="button button-quiet plan-down"
                  aria-label={say.down(part.text)}
                  disabled={at === parts.length - 1}
                  onClick={() => swap(part, at, at + 1)}
                >
                  <Icon name="chevron" />
                </button>
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={say.remove(part.text)}
                  onClick={() =>
                    void put(
                      (now) => (isAt(now, at, part) ? now.filter((_, n) => n !== at) : now),
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

/** A second tap on what the first one moved or took away is for nothing else. */
const isAt = (parts: Parts, at: number, { text }: Parts[number]): boolean =>
  parts[at]?.text === text;

function moved(parts: Parts, from: number, to: number): Parts {
  const next = [...parts];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
