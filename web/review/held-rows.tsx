import type { SeenRow } from '../sync/device.ts';
import { problemWords } from '../text/find-words.ts';
import { momentWords } from '../text/format.ts';
import { language, words } from '../text/words.ts';
import { Icon } from '../ui/icon.tsx';

/** What could not be applied, kept whole, with the reason. */
export function HeldRows({ rows }: { rows: readonly SeenRow[] }) {
  const { review, unsent } = words.value;
  if (rows.length === 0) return null;
  const kindOf = (type: string) =>
    unsent.types[type.split('.')[0] as keyof typeof unsent.types] ?? type;
  return (
    <section aria-label={review.heldTitle} data-testid="held-rows">
      <h2 class="review-section">
        <Icon name="attention" size={20} /> {review.heldTitle}{' '}
        <span class="count">{rows.length}</span>
      </h2>
      <ul class="rows">
        {rows.map(({ id, at, set }) => (
          <li key={id} class="held">
            <details>
              <summary>
                <span class="row-title">{kindOf(String(set.type))}</span>{' '}
                <span class="row-line">
                  {momentWords(at, language.value)}
                  {set.makerName ? `, ${review.heldBy(String(set.makerName))}` : ''}
                </span>
                <span class="row-line">{problemWords(String(set.why), language.value)}</span>
              </summary>
              <pre>{JSON.stringify(set.body, null, 2)}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
